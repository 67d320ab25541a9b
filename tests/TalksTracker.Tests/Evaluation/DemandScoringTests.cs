using TalksTracker.Evaluation;
using static TalksTracker.Tests.Evaluation.Scoring;

namespace TalksTracker.Tests.Evaluation;

public class DemandScoringTests
{
    [Theory]
    [InlineData("Russia", "sanctions", "", "Russia", "sanctions", "1 0 0 0", "party and issue")]
    [InlineData("Russia", "sanctions", "", "Ukraine", "sanctions", "0 1 1 0", "another party")]
    [InlineData("Russia", "sanctions", "", "Russia", "territory", "0 1 1 0", "another issue")]
    [InlineData("Russia", "territory", """, "issueAlt": ["troop-withdrawal"]""", "Russia", "troop-withdrawal", "1 0 0 0", "an issue that passes")]
    [InlineData("Russia", "territory", """, "issueAlt": ["troop-withdrawal"]""", "Russia", "ceasefire", "0 1 1 0", "one that doesn't")]
    [InlineData("Russia", "territory", """, "optional": true""", "Russia", "territory", "0 0 0 1", "optional")]
    public void Demand_IsTheSame_ByPartyAndIssue(
        string party, string issue, string more, string readParty, string readIssue, string counts, string why) =>
        Score(Demands(Demand(party, issue, more)), Demands(Demand(readParty, readIssue))).Kind("demands").Counts().ShouldBe(counts, why);

    [Fact]
    public void Demand_ReadTwice_IsWrongOnce() =>
        Score(Demands(Demand("Russia", "sanctions")), Demands(Demand("Russia", "sanctions"), Demand("Russia", "sanctions")))
            .Kind("demands").Counts().ShouldBe("1 0 1 0");

    [Fact]
    public void Demands_OfOneIssue_AreTwoWhereGoldHasTwo() =>
        Score(Demands(Demand("Russia", "sanctions"), Demand("Russia", "sanctions")), Demands(Demand("Russia", "sanctions")))
            .Kind("demands").Counts().ShouldBe("1 1 0 0");

    [Theory]
    [InlineData(""", "of": "Ukraine" """, """, "of": "Ukraine" """, "", "the same")]
    [InlineData(""", "of": "Ukraine" """, "", "of", "not read")]
    [InlineData(""", "of": null""", """, "of": "Ukraine" """, "of", "of nobody in particular")]
    [InlineData("", """, "of": "Ukraine" """, "", "gold doesn't say")]
    public void Addressee_IsCompared_WhereGoldSays(string gold, string read, string wrong, string why) =>
        string.Join(",", Score(Demands(Demand("Russia", "sanctions", gold)), Demands(Demand("Russia", "sanctions", read))).WrongFields())
            .ShouldBe(wrong, why);

    [Fact]
    public void Names_TheVocabularyKnows_AreDecidedByIt()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal) { ["russia"] = "ru", ["moscow"] = "ru", ["afghan government"] = "af" };
        var names = new NameMatcher((_, spelling) => ids.GetValueOrDefault(spelling));

        names.Same(NameKind.Party, "Russia", "Moscow").ShouldBeTrue();
        names.Same(NameKind.Party, "the Afghan government", "Moscow").ShouldBeFalse();
        names.Same(NameKind.Party, "Türkiye", "Turkiye").ShouldBeTrue();
        names.Same(NameKind.Party, "Hamas (Palestinians)", "Hamas").ShouldBeTrue();
        names.Same(NameKind.Party, "Hamas (Palestinians)", "Palestinians").ShouldBeFalse();
        names.Same(NameKind.Party, "Russia", null).ShouldBeFalse();
        names.Same(NameKind.Person, "Rustem Umerov", "Umerov").ShouldBeTrue();
        names.Same(NameKind.Place, "Çırağan", "Ciragan").ShouldBeTrue();
        names.Same(NameKind.Place, "Istanbul", "Turkey").ShouldBeFalse();
    }

    [Theory]
    [InlineData("exchange of 1,200 POWs each", "an exchange of 1200 prisoners for 1200", "1 0 0 0", "the number and the noun")]
    [InlineData("exchange of 1,200 POWs each", "a ceasefire in the Black Sea", "0 1 1 0", "nothing in common")]
    [InlineData("grain export agreement for the ports of Odessa", "the export of grain from Odesa's ports resumes", "1 0 0 0", "most of its words")]
    [InlineData("permanent ceasefire; frontlines cleared; mercenaries leave within three months", "ceasefire talks continue", "0 1 1 0", "one word")]
    [InlineData("permanent ceasefire; frontlines cleared; mercenaries leave", "a permanent ceasefire in Geneva", "1 0 0 0", "one of its points")]
    public void Agreement_IsTheSame_ByItsWords(string gold, string read, string counts, string why) =>
        Score(Agreement(gold), Agreement(read)).Kind("agreements").Counts().ShouldBe(counts, why);

    [Fact]
    public void Agreement_OnTheSameIssue_NeedsOneWord() =>
        Score(Agreement("to meet again, in principle", "other"), Agreement("another meeting in principle", "other"))
            .Kind("agreements").Counts().ShouldBe("1 0 0 0");

    private static string Demand(string party, string issue, string more = "") => $$"""{ "party": "{{party}}", "issue": "{{issue}}"{{more}} }""";

    private static string Demands(params string[] demands) => $"\"demands\": [{string.Join(", ", demands)}]";

    private static string Agreement(string summary, string? issue = null) =>
        $$"""
        "agreements": [{ "summary": "{{summary}}"{{(issue is null ? "" : $", \"issue\": \"{issue}\"")}} }]
        """;
}
