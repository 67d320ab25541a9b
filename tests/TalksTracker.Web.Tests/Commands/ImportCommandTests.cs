using TalksTracker.Web.Commands;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static readonly string Articles = Path.Combine(AppContext.BaseDirectory, "data", "articles");

    [Fact]
    public async Task Import_Folder_ThenVerify_IsDone()
    {
        (await RunAsync("import", Articles)).ShouldBe(ExitCode.Done);
        (await RunAsync("import", Articles)).ShouldBe(ExitCode.Done);
        (await RunAsync("verify")).ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Verify_NoDatabase_Fails_AndMakesNone()
    {
        (await RunAsync("verify")).ShouldBe(ExitCode.Failed);
        File.Exists(_folder.File("talks.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task Verify_Tampered_Fails()
    {
        await RunAsync("import", Articles);
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.File("talks.db")}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE Articles SET Text = Text || '.' WHERE Id = 1";
            await command.ExecuteNonQueryAsync();
        }

        (await RunAsync("verify")).ShouldBe(ExitCode.Failed);
    }

    [Fact]
    public async Task Import_OneRefused_Fails_ButTheRestIsThere()
    {
        File.WriteAllText(_folder.File("good.txt"), "A text.");
        File.WriteAllText(_folder.File("empty.txt"), "");

        (await RunAsync("import", _folder.Path)).ShouldBe(ExitCode.Failed);
        (await RunAsync("import", _folder.File("good.txt"))).ShouldBe(ExitCode.Done);
    }

    [Theory]
    [InlineData("/no/such/file.txt")]
    [InlineData("/tmp/no/such/folder/")]
    public async Task Import_NothingThere_Fails(string path) => (await RunAsync("import", path)).ShouldBe(ExitCode.Failed);

    [Fact]
    public async Task Import_WithoutAPath_IsCalledWrongly() => (await RunAsync("import")).ShouldBe(ExitCode.CalledWrongly);

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("yesterday")]
    public async Task Import_ImpossibleDay_IsCalledWrongly(string day)
    {
        File.WriteAllText(_folder.File("good.txt"), "A text.");

        (await RunAsync("import", _folder.File("good.txt"), "--published", day)).ShouldBe(ExitCode.CalledWrongly);
    }

    [Fact]
    public async Task Import_PublishedForAFolder_IsCalledWrongly() =>
        (await RunAsync("import", Articles, "--published", "2025-02-06")).ShouldBe(ExitCode.CalledWrongly);

    public void Dispose() => _folder.Dispose();

    private Task<int> RunAsync(params string[] words) => TalksCommandLine.RunAsync([
        .. words,
        $"--ConnectionStrings:Talks=Data Source={_folder.File("talks.db")}",
        $"--Serilog:WriteTo:File:Args:path={_folder.File("talks-.log")}"]);
}
