using TalksTracker.Extraction.Mentions;
using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Mentions;

/// <summary>People by name, known or not.</summary>
public class PersonNamesTests
{
    [Theory]
    [InlineData("It was led by Major General Ahmed Abu Sample.", "by", "Ahmed Abu Sample", "titles are no name")]
    [InlineData("It was led by Maj. Gen. Emraja al-Sample.", "by", "Emraja al-Sample", "abbreviated titles, a particle")]
    [InlineData("It was led by W. K. Sample.", "by", "W. K. Sample", "initials")]
    [InlineData("It was led by the director of the cabinet, Firmin Sample.", "by", "Firmin Sample", "in apposition")]
    [InlineData("It was led by Sergey Lavrov.", "by", "Sergey Lavrov", "known")]
    [InlineData("It was led by the Supreme Peace Council.", "by", null, "an office")]
    [InlineData("It was led by him.", "by", null, "a pronoun")]
    public void After_FindsTheName(string text, string before, string? expected, string why)
    {
        var reading = Texts.Reading(text);
        var at = reading.TokenOf(before);

        new PersonNames(reading).After(reading.SentenceOf(at), at + 1, 12)?.Person.Name.ShouldBe(expected, why);
    }

    [Theory]
    [InlineData("Getachew Sample headed the delegation.", "headed", "Getachew Sample", "before the verb")]
    [InlineData("Karim Sample, an adviser to President Vladimir Putin, headed the delegation.", "headed", "Karim Sample", "not whom he advises")]
    [InlineData("The talks with Ukraine headed south.", "headed", null, "nobody")]
    public void Before_FindsTheName(string text, string after, string? expected, string why)
    {
        var reading = Texts.Reading(text);
        var at = reading.TokenOf(after);

        new PersonNames(reading).Before(reading.SentenceOf(at), at, 20)?.Person.Name.ShouldBe(expected, why);
    }
}
