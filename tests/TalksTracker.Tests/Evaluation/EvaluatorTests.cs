using System.Text;
using TalksTracker.Evaluation;
using static TalksTracker.Tests.Evaluation.Scoring;

namespace TalksTracker.Tests.Evaluation;

public class EvaluatorTests
{
    private const string Two =
        """
            "demands": [{ "party": "Russia", "issue": "sanctions" }, { "party": "Ukraine", "issue": "territory" }]
            """;

    [Theory]
    [InlineData("seeds.json")]
    [InlineData("dev.json")]
    public void Gold_AgainstItself_IsPerfect(string file)
    {
        var cases = Gold(file);

        var card = new Evaluator(new NameMatcher()).Score(cases.Select(c => (c, c)));

        card.Findings.ShouldBeEmpty();
        card.Kinds.ShouldAllBe(k => k.F1 == 1 && k.Fields.All(f => f.Accuracy == 1));
        card.Kind("swaps").Found.ShouldBeGreaterThan(5);
        card.Kind("demands").Found.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("seeds.json")]
    [InlineData("dev.json")]
    public void Gold_AgainstNothing_IsAllMissed(string file)
    {
        var cases = Gold(file);

        var card = new Evaluator(new NameMatcher()).Score(cases.Select(c => (c, new TextCase { Id = c.Id })));

        card.Kinds.ShouldAllBe(k => k.Recall == 0 && k.Wrong == 0);
        card.Kind("demands").Missed.ShouldBe(cases.Sum(c => c.Demands.Count(d => !d.Optional)));
        card.BrokenSilences.ShouldBe(0);
    }

    [Fact]
    public void Item_Dropped_LowersRecallOnly()
    {
        var demands = Score(Two, """
            "demands": [{ "party": "Russia", "issue": "sanctions" }]
            """).Kind("demands");

        (demands.Precision, demands.Recall).ShouldBe((1, 0.5));
    }

    [Fact]
    public void Item_Invented_LowersPrecisionOnly()
    {
        var demands = Score("""
            "demands": [{ "party": "Russia", "issue": "sanctions" }]
            """, Two).Kind("demands");

        (demands.Precision, demands.Recall).ShouldBe((0.5, 1));
        demands.F1.ShouldBe(2.0 / 3, 1e-9);
    }

    [Theory]
    [InlineData("\"role\": \"background\"")]
    [InlineData("\"optional\": true")]
    public void Item_OptionalOrBackground_NeitherRewardsNorPunishes(string mark)
    {
        const string Swap = "\"status\": \"completed\", \"date\": \"2024-08-24\", \"returned\": [{ \"to\": \"total\", \"count\": 115 }]";
        var gold = $"\"swaps\": [{{ {Swap}, {mark} }}]";

        Score(gold, "\"swaps\": []").Kind("swaps").Counts().ShouldBe("0 0 0 0");
        Score(gold, $"\"swaps\": [{{ {Swap} }}]").Kind("swaps").Counts().ShouldBe("0 0 0 1");
    }

    [Fact]
    public void Item_ReadAsBackground_IsStillWrongIfNotStated()
    {
        const string Read = """
            "swaps": [{ "status": "completed", "returned": [{ "to": "Russia", "count": 5 }], "role": "background" }]
            """;

        Score("\"swaps\": []", Read).Kind("swaps").Counts().ShouldBe("0 0 1 0");
    }

    [Fact]
    public void Item_MatchesRequiredBeforeBackground()
    {
        const string One = "\"status\": \"completed\", \"date\": \"2025-06-02\", \"parties\": [\"Russia\", \"Ukraine\"]";
        var gold = $$"""
            "rounds": [{ {{One}}, "role": "background" }, { {{One}} }]
            """;

        Score(gold, $"\"rounds\": [{{ {One} }}]").Kind("rounds").Counts().ShouldBe("1 0 0 0");
    }

    [Fact]
    public void Silence_IsBrokenByAnyItem_StatementsIncluded()
    {
        var card = Score("\"swaps\": []", """
            "statements": [{ "party": "Turkey", "statement": "offers to host" }]
            """);

        (card.QuietCases, card.BrokenSilences).ShouldBe((1, 1));
        card.Findings.Single().ToString().ShouldBe("t statements wrong: Turkey on ?: offers to host");
    }

    [Fact]
    public void Findings_SayBothSidesInOneLine()
    {
        var card = Score(
            """
            "rounds": [{ "status": "held", "date": "2025-05-16", "place": "Istanbul", "parties": ["Russia"], "heads": { "Russia": "Vladimir Medinsky" } }]
            """,
            """
            "rounds": [{ "status": "held", "date": "2025-05-16", "place": "Ankara", "parties": ["Russia"] }]
            """);

        card.Findings.Select(f => f.ToString()).ShouldBe(
        [
            "t rounds place: expected Istanbul, read Ankara",
            "t rounds heads: expected Russia: Vladimir Medinsky, read none",
        ]);
    }

    private static IReadOnlyList<TextCase> Gold(string file) =>
        GoldFile.Parse(File.ReadAllBytes(Path.Combine(DataFolder.Gold, file))).Value;
}
