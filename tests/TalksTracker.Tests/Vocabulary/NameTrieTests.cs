using TalksTracker.Articles;
using TalksTracker.Tests.Support;
using TalksTracker.Vocabulary;

namespace TalksTracker.Tests.Vocabulary;

public class NameTrieTests
{
    private static readonly NameTrie Trie = new(
    [
        new NameEntry(NameTrie.WordsOf("US"), CaseRule.AllCapitals),
        new NameEntry(NameTrie.WordsOf("Turkey"), CaseRule.Capital),
        new NameEntry(NameTrie.WordsOf("Korea"), CaseRule.Any),
        new NameEntry(NameTrie.WordsOf("South Korea"), CaseRule.Any),
        new NameEntry(NameTrie.WordsOf("South Korea Red Cross"), CaseRule.Any),
        new NameEntry(NameTrie.WordsOf("Al-Shabaab"), CaseRule.Any),
        new NameEntry(NameTrie.WordsOf("Sana'a"), CaseRule.Any),
    ]);

    [Theory]
    [InlineData("US", "us", "an acronym in capitals")]
    [InlineData("us", "", "a pronoun")]
    [InlineData("Us", "", "a pronoun at the start of a sentence")]
    [InlineData("Turkey", "turkey", "a capital is enough")]
    [InlineData("TURKEY", "turkey", "all capitals")]
    [InlineData("turkey", "", "a bird")]
    [InlineData("korea", "korea", "case is no matter")]
    [InlineData("South Korea", "south korea", "the longest wins")]
    [InlineData("South Korea Red Crescent", "south korea", "the longest that is whole")]
    [InlineData("South Korea Red Cross", "south korea red cross", "the longest")]
    [InlineData("South", "", "a part of a name is none")]
    [InlineData("Al-Shabaab", "al shabaab", "with its hyphen")]
    [InlineData("al Shabaab", "al shabaab", "with a space for it")]
    [InlineData("South-Korea", "south korea", "a hyphen for a space")]
    [InlineData("South\nKorea", "south korea", "over a line's end")]
    [InlineData("South\n\nKorea", "", "not over an empty line")]
    [InlineData("South, Korea", "", "not over a comma")]
    [InlineData("Sana’a", "sana'a", "a curly apostrophe")]
    [InlineData("Koreas", "", "another word")]
    public void Longest_FindsTheName(string text, string expected, string why) => Found(text, shouting: false).ShouldBe(expected, why);

    [Theory]
    [InlineData("US", "", "in a line of capitals an acronym may be a pronoun")]
    [InlineData("TURKEY", "", "and a country a bird")]
    [InlineData("KOREA", "korea", "a name that is no other word counts")]
    public void Longest_InALineOfCapitals_TakesNoChances(string text, string expected, string why) => Found(text, shouting: true).ShouldBe(expected, why);

    [Fact]
    public void Longest_StopsAtTheLimit()
    {
        var tokens = Tokenizer.Tokenize("South Korea");

        Trie.Longest(tokens, 0, 1, shouting: false, out _).ShouldBeNull();
        Trie.Longest(tokens, 0, 2, shouting: false, out var end).ShouldNotBeNull();
        end.ShouldBe(2);
    }

    [Theory]
    [InlineData("The US and the UAE spoke.", "united-states united-arab-emirates", "acronyms")]
    [InlineData("They told us about it.", "", "a pronoun")]
    [InlineData("Chinese and Russian envoys spoke.", "china russia", "adjectives")]
    [InlineData("A North Korean envoy met South Koreans.", "north-korea south-korea", "two of one peninsula")]
    [InlineData("Envoys of the Democratic Republic of the Congo spoke.", "democratic-republic-of-the-congo", "the long name, not the Congo")]
    [InlineData("The Houthis and Hamas spoke.", "houthis hamas", "groups")]
    [InlineData("The United Arab Emirates-brokered deal held.", "united-arab-emirates", "before a hyphen")]
    [InlineData("Moscow rejected it, the Kremlin said.", "russia russia", "metonyms")]
    [InlineData("The chair was polished and the china broke.", "", "words like countries")]
    public void Names_OfTheVocabulary_AreFound(string text, string parties, string why) =>
        string.Join(' ', Texts.Reading(text).Mentions.Select(m => m.Party?.Id).OfType<string>()).ShouldBe(parties, why);

    private static string Found(string text, bool shouting)
    {
        var tokens = Tokenizer.Tokenize(text);
        return Trie.Longest(tokens, 0, tokens.Count, shouting, out _) is { } entry ? string.Join(' ', entry.Words) : "";
    }
}
