using TalksTracker.Evaluation;
using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Rounds;

/// <summary>Meetings told by what came of them, meetings called for a day, and talks that are only spoken of.</summary>
public class RoundRestatedTests
{
    [Theory]
    [InlineData("Pakistan and India agreed to an immediate truce in Qatar's capital on Sunday.", "held 2025-02-02 at Doha", "an agreement at one place is a meeting")]
    [InlineData("Talks of Georgia and Russia after the August war were suspended in Geneva on Wednesday.", "held 2025-02-05 at Geneva", "the month only names the war")]
    [InlineData("Rebels of the M23 pulled out of talks in Luanda with the Congolese government.", "cancelled  at Luanda", "one side stays away")]
    [InlineData("Russia and Ukraine ended their meeting in Istanbul on Monday. The mediators have called a new meeting for 18 February in Ankara.",
        "held 2025-02-03 at Istanbul; planned 2025-02-18 at Ankara", "a meeting called for a day is to come")]
    [InlineData("Talks between Russia and Ukraine have been frozen since a raid in Istanbul in January.", "", "the process stands still")]
    [InlineData("Russia sets terms for Ukraine talks in Istanbul.", "", "terms for talks")]
    [InlineData("Russia wants talks with Ukraine to start again from where they broke off at Istanbul in 2022.", "", "a wish")]
    public void Meetings_AreTold(string text, string expected, string why) =>
        string.Join("; ", Texts.Case(text).Rounds.Select(r => $"{r.Status} {r.Date} at {r.Place}")).ShouldBe(expected, why);
}
