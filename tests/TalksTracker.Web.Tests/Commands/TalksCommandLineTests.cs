using TalksTracker.Web.Commands;

namespace TalksTracker.Web.Tests.Commands;

public class TalksCommandLineTests
{
    [Theory]
    [InlineData("--prot=80")]
    [InlineData("--bogus")]
    [InlineData("sing")]
    [InlineData("@file")]
    public async Task Run_NotACommandNorAnOption_IsCalledWrongly(string arg) =>
        (await TalksCommandLine.RunAsync([arg])).ShouldBe(ExitCode.CalledWrongly);

    [Fact]
    public async Task Run_Help_IsDone() => (await TalksCommandLine.RunAsync(["--help"])).ShouldBe(ExitCode.Done);

    [Fact]
    public void Settings_AreTakenOut_WhateverTheCommand()
    {
        var (settings, words) = SettingArguments.Split(["import", "--ConnectionStrings:Talks=Data Source=x.db", "a.txt", "--bogus"]);

        settings.ShouldBe(["--ConnectionStrings:Talks=Data Source=x.db"]);
        words.ShouldBe(["import", "a.txt", "--bogus"]);
    }
}
