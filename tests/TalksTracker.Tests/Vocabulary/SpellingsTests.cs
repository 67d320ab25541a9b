using TalksTracker.Tests.Support;
using TalksTracker.Vocabulary;

namespace TalksTracker.Tests.Vocabulary;

public class SpellingsTests
{
    private static readonly Spellings Spellings = new(Texts.Lexicon);

    [Theory]
    [InlineData("Kiev", "kyiv")]
    [InlineData("kiev", "kyiv")]
    [InlineData("Zelensky", "zelenskyy")]
    [InlineData("turkey", "turkiye")]
    [InlineData("Türkiye", "turkey")]
    [InlineData("uae", "united arab emirates")]
    public void Find_ASpelling_HasTheOthers(string written, string other)
    {
        var name = Spellings.Find(written).ShouldNotBeNull();

        name.Others.ShouldContain(other);
        name.Others.ShouldNotContain(written.ToLowerInvariant());
    }

    [Theory]
    [InlineData("Moscow", "russia")]
    [InlineData("Kremlin", "russia")]
    [InlineData("Kyiv", "ukraine")]
    public void Find_APlaceThatStandsForAParty_IsNoSpellingOfIt(string written, string party) =>
        (Spellings.Find(written)?.Others ?? []).ShouldNotContain(party);

    [Theory]
    [InlineData("ceasefire")]
    [InlineData("us")]
    [InlineData("")]
    [InlineData("…")]
    public void Find_NoName_IsNull(string written) => Spellings.Find(written).ShouldBeNull();

    [Fact]
    public void Find_AcronymOfTwoLetters_WantsCapitals() =>
        Spellings.Find("US").ShouldNotBeNull().Parties.ShouldHaveSingleItem().Id.ShouldBe("united-states");

    [Fact]
    public void Find_FullName_HasThePerson() =>
        Spellings.Find("vladimir medinski").ShouldNotBeNull().People.ShouldHaveSingleItem().Id.ShouldBe("vladimir-medinsky");
}
