using Microsoft.Extensions.Logging.Abstractions;
using TalksTracker.Evaluation;
using TalksTracker.Web.Features.About;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.About;

public sealed class ScoreCardFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task ReadAsync_WhatEvaluateWrote_IsReadWhole()
    {
        var card = new ScoreCard(18, 2, 1, [new KindScore("swaps", 12, 1, 3, 0, [new FieldScore("date", 11, 12, 6, 7)])], []);
        await File.WriteAllTextAsync(_folder.File("score.json"), ScoreCardJson.Write([new GoldScore("dev.json", card), new GoldScore("seeds.json", card)], "1"));

        var all = await ReadAsync();

        all.Select(c => c.Gold).ShouldBe(["dev.json", "seeds.json"]);
        var read = all[0];
        (read.Cases, read.Quiet, read.Broken).ShouldBe((18, 2, 1));
        var swaps = read.Kinds.ShouldHaveSingleItem();
        (swaps.Found, swaps.Missed, swaps.Wrong, swaps.Precision).ShouldBe((12, 1, 3, 0.8));
        swaps.Fields.ShouldHaveSingleItem().ShouldBe(new FieldScoreView("date", 11, 12, 6, 7));
    }

    [Fact]
    public async Task ReadAsync_NoFile_IsNone() => (await ReadAsync()).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("{\"gold\": \"dev.json\"}")]
    [InlineData("{\"extractor\": \"1\", \"scores\": [{\"gold\": 5, \"cases\": 1, \"quietCases\": 0, \"brokenSilences\": 0, \"kinds\": []}]}")]
    public async Task ReadAsync_NoScoreCard_IsNone_AndNotAGuess(string text)
    {
        await File.WriteAllTextAsync(_folder.File("score.json"), text);

        (await ReadAsync()).ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private Task<IReadOnlyList<ScoreCardView>> ReadAsync() => new ScoreCardFile(_folder.File("score.json"), NullLogger<ScoreCardFile>.Instance).ReadAsync();
}
