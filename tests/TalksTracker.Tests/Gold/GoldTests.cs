using TalksTracker.Articles;
using TalksTracker.Evaluation;
using TalksTracker.Evidence;
using TalksTracker.Records;
using TalksTracker.Tests.Evaluation;
using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Gold;

/// <summary>The engine against what was read by hand.</summary>
public class GoldTests
{
    private static readonly Dictionary<string, (ScoreCard Card, IReadOnlyList<TalksTracker.Extraction.Extraction> Runs)> Scored =
        new[] { "seeds.json", "dev.json", "phrasings.json", "exchanges.json", "restated.json", "demands.json", "terms.json" }.ToDictionary(f => f, Score, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(GoldFloors.F1), MemberType = typeof(GoldFloors))]
    public void F1_NeverFallsBelowItsFloor(string file, string kind, int percent) =>
        Scored[file].Card.Kind(kind).F1.ShouldBeGreaterThanOrEqualTo(percent / 100.0, Findings(file, kind));

    [Theory]
    [MemberData(nameof(GoldFloors.Fields), MemberType = typeof(GoldFloors))]
    public void Field_NeverFallsBelowItsFloor(string file, string kind, string field, int percent) =>
        Scored[file].Card.Kind(kind).Field(field).ShouldNotBeNull().Accuracy.ShouldBeGreaterThanOrEqualTo(percent / 100.0, Findings(file, kind));

    [Theory]
    [InlineData("dev.json")]
    [InlineData("phrasings.json")]
    [InlineData("exchanges.json")]
    [InlineData("restated.json")]
    [InlineData("demands.json")]
    [InlineData("terms.json")]
    public void QuietTexts_StayQuiet(string file)
    {
        Scored[file].Card.QuietCases.ShouldBeGreaterThan(0);
        Scored[file].Card.BrokenSilences.ShouldBe(0, Findings(file, "statements"));
    }

    [Theory]
    [InlineData("seeds.json", 50)]
    [InlineData("dev.json", 50)]
    [InlineData("phrasings.json", 100)]
    [InlineData("exchanges.json", 100)]
    [InlineData("restated.json", 100)]
    [InlineData("demands.json", 300)]
    public void Quotes_AreVerbatim(string file, int atLeast)
    {
        var quotes = Scored[file].Runs.SelectMany(r => r.Reports, (r, report) => (r.Article, Report: report))
            .SelectMany(x => x.Report.Passages.Append(x.Report.ModalityQuote).Concat(x.Report.Claims.SelectMany<Claim, Quote?>(c => [c.Quote, c.ClaimantQuote])).OfType<Quote>(), (x, quote) => (x.Article, quote)).ToList();

        quotes.Count.ShouldBeGreaterThan(atLeast);
        quotes.ShouldAllBe(q => q.Article.Text.Substring(q.quote.Span.Start, q.quote.Span.Length) == q.quote.Text);
    }

    [Fact]
    public void Seeds_EveryMainSwap_WithDateCountsStatusMediators()
    {
        var swaps = Scored["seeds.json"].Card.Kind("swaps");

        (swaps.Missed, swaps.Wrong).ShouldBe((0, 0), Findings("seeds.json", "swaps"));
        foreach (var field in new[] { "date", "counts", "status", "mediators" })
            swaps.Field(field).ShouldNotBeNull(field).Accuracy.ShouldBe(1, Findings("seeds.json", "swaps"));
    }

    [Fact]
    public void Seeds_EveryMainRound_WithPlaceAndHeads()
    {
        var rounds = Scored["seeds.json"].Card.Kind("rounds");

        rounds.Missed.ShouldBe(0, Findings("seeds.json", "rounds"));
        foreach (var field in new[] { "place", "heads" })
            rounds.Field(field).ShouldNotBeNull(field).Accuracy.ShouldBe(1, Findings("seeds.json", "rounds"));
    }

    [Fact]
    public void Seeds_Demands_AreMostlyFound_AndFewAreWrong()
    {
        var demands = Scored["seeds.json"].Card.Kind("demands");

        (demands.Found + demands.Missed).ShouldBe(24);
        demands.Found.ShouldBeGreaterThanOrEqualTo(19, Findings("seeds.json", "demands"));
        demands.Wrong.ShouldBeLessThanOrEqualTo(4, Findings("seeds.json", "demands"));
    }

    [Fact]
    public void Seeds_Assembled_AreExactlyFourSwaps()
    {
        var swaps = new RecordAssembler(Texts.Lexicon).Assemble([.. Scored["seeds.json"].Runs.SelectMany(r => r.Reports)]).OfType<SwapRecord>().ToList();

        swaps.Select(s => $"{s.Date?.Value} {s.Modality} {string.Join("/", s.Returned.Select(r => r.Count.Value.Count))}").Order(StringComparer.Ordinal).ShouldBe(
            [" Agreed 1000/1000", "../2024-12-31 Happened 150/150", "2025-01-15~ Happened 25/25", "2025-02-05 Happened 150"], ignoreOrder: true);
        swaps.Where(s => s.Roles.Any(r => r.Role == Role.Mediator && r.Party.Id == "united-arab-emirates")).Select(s => s.Date?.Value.ToString()).ShouldBe(["2025-02-05"]);
        swaps.Single(s => s.Modality == Modality.Agreed).Reports.Count.ShouldBeGreaterThan(1);
    }

    private static (ScoreCard Card, IReadOnlyList<TalksTracker.Extraction.Extraction> Runs) Score(string file)
    {
        var gold = GoldFile.Load(Path.Combine(DataFolder.Gold, file), DataFolder.Articles).Value;
        var runs = gold.Select(g => new TalksTracker.Extraction.Extractor(Texts.Lexicon).Extract(
            Article.Of(g.Text!, new ArticleOrigin(Published: g.Published, PublishedInferred: g.PublishedInferred)).Value)).ToList();
        return (new Evaluator(LexiconNames.MatcherOf(Texts.Lexicon)).Score(gold.Zip(runs, (g, r) => (g, CaseBuilder.Of(g.Id, r)))), runs);
    }

    private static string Findings(string file, string kind) =>
        string.Join('\n', Scored[file].Card.Findings.Where(f => f.Item == kind).Select(f => f.ToString()));
}
