using static TalksTracker.Tests.Evaluation.Scoring;

namespace TalksTracker.Tests.Evaluation;

public class RoundScoringTests
{
    [Theory]
    [InlineData("2025-05-16", "Istanbul", "held", "2025-05-16", "Istanbul", "held", true, "the same")]
    [InlineData("2025-05-16", "Istanbul", "held", "2025-06-02", "Istanbul", "held", false, "another round in the same city")]
    [InlineData("2025-05-16", "Istanbul", "held", "2025-05", "Istanbul", "held", true, "a month that has the day")]
    [InlineData("2025-05-16", "Istanbul", "held", "null", "Istanbul", "held", true, "the same place, undated")]
    [InlineData("2025-05-16", "Istanbul", "held", "2025-05-16", "Ankara", "held", true, "the same day, another place: a wrong field")]
    [InlineData("2025-05-16", "Istanbul", "held", "null", "Ankara", "held", false, "another place, undated")]
    [InlineData("null", "null", "proposed", "null", "Riyadh", "proposed", true, "nothing contradicts, the same status")]
    [InlineData("null", "null", "proposed", "null", "Riyadh", "held", false, "one held and one proposed")]
    public void Round_IsTheSame_ByDayAndPlace(
        string goldDate, string goldPlace, string goldStatus, string date, string place, string status, bool same, string why)
    {
        var card = Score(Rounds(goldDate, goldPlace, goldStatus), Rounds(date, place, status));

        card.Kind("rounds").Counts().ShouldBe(same ? "1 0 0 0" : "0 1 1 0", why);
    }

    [Fact]
    public void Round_OfOtherParties_IsAnother() =>
        Score(Rounds("2025-05-16", "Istanbul", "held"), Rounds("2025-05-16", "Istanbul", "held", """["Iran", "France"]"""))
            .Kind("rounds").Counts().ShouldBe("0 1 1 0");

    [Theory]
    [InlineData("""["Russia", "Ukraine"]""", "", """["Ukraine", "Russia"]""", true, "in any order")]
    [InlineData("""["Russia", "Ukraine"]""", "", """["Russia"]""", false, "one is missing")]
    [InlineData("""["Russia", "Ukraine"]""", "", """["Russia", "Ukraine", "Turkey"]""", false, "one too many")]
    [InlineData("""["Russia", "Ukraine"]""", """, "partiesOptional": ["Turkey"]""", """["Russia", "Ukraine", "Turkey"]""", true, "one that passes")]
    [InlineData("""["Russia", "Rival delegation"]""", """, "partiesAccept": ["Ukraine"]""", """["Russia", "Ukraine"]""", true, "one in the place of another")]
    [InlineData("""["Russia", "Rival delegation"]""", """, "partiesOptional": ["Ukraine"]""", """["Russia", "Ukraine"]""", false, "beside it only")]
    [InlineData("""["Russia", "Turkey (Hakan Fidan)"]""", "", """["Russia", "Turkey"]""", true, "parentheses are an addition")]
    [InlineData("""["Russia", "Red Cross (ICRC)"]""", "", """["Russia", "ICRC"]""", true, "an abbreviation in parentheses is a name")]
    [InlineData("""["Russia", "UAE"]""", "", """["Russia", "United Arab Emirates"]""", true, "an abbreviation of the name")]
    [InlineData("""["Russia", "UAE"]""", "", """["Russia", "United Kingdom"]""", false, "not of this one")]
    public void Parties_AreTheSameSet(string gold, string more, string read, bool right, string why)
    {
        var card = Score(Rounds("2025-05-16", "Istanbul", "held", gold, more), Rounds("2025-05-16", "Istanbul", "held", read));

        card.WrongFields().Contains("parties").ShouldBe(!right, why);
    }

    [Theory]
    [InlineData("""{ "Russia": "Vladimir Medinsky" }""", """{ "Russia": "Vladimir Medinsky" }""", true, "the same")]
    [InlineData("""{ "Russia": "Vladimir Medinsky" }""", """{ "Russia": "Wladimir Medinsky" }""", true, "another spelling of the given name")]
    [InlineData("""{ "Russia": "Vladimir Medinsky" }""", """{ "Ukraine": "Vladimir Medinsky" }""", false, "of the other party")]
    [InlineData("""{ "Russia": "Vladimir Medinsky" }""", "{}", false, "not read")]
    [InlineData("{}", """{ "Russia": "Vladimir Putin" }""", false, "not said to lead")]
    [InlineData("{}", "{}", true, "nobody is named")]
    public void Heads_AreThoseTheTextNames(string gold, string read, bool right, string why)
    {
        var card = Score(
            Rounds("2025-05-16", "Istanbul", "held", more: $", \"heads\": {gold}"),
            Rounds("2025-05-16", "Istanbul", "held", more: $", \"heads\": {read}"));

        card.WrongFields().Contains("heads").ShouldBe(!right, why);
    }

    [Theory]
    [InlineData(""", "hosts": [], "hostsOptional": ["Turkey"]""", """, "hosts": ["Turkey"]""", true, "optional")]
    [InlineData(""", "hosts": []""", """, "hosts": ["Turkey"]""", false, "invented")]
    [InlineData(""", "hosts": ["UN (UNSMIL)"]""", """, "hosts": ["United Nations"]""", true, "an abbreviation with an addition")]
    public void Hosts_AreThoseTheTextNames(string gold, string read, bool right, string why)
    {
        var card = Score(Rounds("2025-05-16", "Geneva", "held", more: gold), Rounds("2025-05-16", "Geneva", "held", more: read));

        card.WrongFields().Contains("hosts").ShouldBe(!right, why);
    }

    private static string Rounds(string date, string place, string status, string parties = """["Russia", "Ukraine"]""", string more = "") =>
        $$"""
        "rounds": [{ "date": {{Quoted(date)}}, "status": "{{status}}", "place": {{Quoted(place)}}, "parties": {{parties}}{{more}} }]
        """;
}
