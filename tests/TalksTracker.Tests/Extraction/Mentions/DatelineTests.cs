using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Mentions;

/// <summary>Where and when an article was written is no part of what it tells.</summary>
public class DatelineTests
{
    [Theory]
    [InlineData("GENEVA, May 12 - The two sides met on Monday.", "Geneva", "a dash")]
    [InlineData("NEW DELHI, July 1: The two countries exchanged lists.", "New Delhi", "a colon")]
    [InlineData("BEIRUT | Four of five Lebanese came home.", "Beirut", "a bar")]
    [InlineData("KYIV (Reuters) — Ukraine said it would talk.", "Kyiv", "an agency")]
    [InlineData("Doha: envoys go home", "Doha", "a headline")]
    [InlineData("Geneva talks - the third round - ended on Monday.", null, "lower case between")]
    [InlineData("Moscow said on Monday that it would talk.", null, "no dash")]
    public void Dateline_NamesItsCity(string text, string? expected, string why) =>
        Texts.Reading(text).DatelineOf(0)?.City?.Place?.Name.ShouldBe(expected, why);

    [Theory]
    [InlineData("GENEVA, May 12 - The two sides met on Monday.", 1, "the dateline's day does not count")]
    [InlineData("The two sides met in Geneva on May 12.", 1, "no dateline")]
    public void Dates_AreThoseOfTheText(string text, int expected, string why) => Texts.Reading(text, "2025-05-13").DatesOf(0).Count.ShouldBe(expected, why);
}
