using TalksTracker.Evaluation;
using TalksTracker.Vocabulary;

namespace TalksTracker.Tests.Evaluation;

public class LexiconNamesTests
{
    private static readonly Lexicon Lexicon = LexiconFile.Load(DataFolder.Vocabulary).Value;
    private static readonly NameMatcher Names = LexiconNames.MatcherOf(Lexicon);

    [Theory]
    [InlineData(NameKind.Party, "UAE", "United Arab Emirates", true, "an abbreviation")]
    [InlineData(NameKind.Party, "Turkey (Hakan Fidan)", "Turkey", true, "with an addition")]
    [InlineData(NameKind.Party, "UN (UNSMIL)", "United Nations", true, "both")]
    [InlineData(NameKind.Party, "ICRC", "Red Cross (ICRC)", true, "an organisation")]
    [InlineData(NameKind.Party, "Hamas (Palestinians)", "Hamas", true, "an armed group")]
    [InlineData(NameKind.Party, "Holy See", "Vatican", true, "a metonym")]
    [InlineData(NameKind.Party, "Russia", "Ukraine", false, "two states")]
    [InlineData(NameKind.Party, "United States", "United Kingdom", false, "two states with a word in common")]
    [InlineData(NameKind.Person, "Vladimir Medinsky", "Vladimir Medinski", true, "two spellings")]
    [InlineData(NameKind.Person, "Alexander Kubrakov", "Oleksandr Kubrakov", true, "two languages")]
    [InlineData(NameKind.Person, "Vladimir Putin", "Vladimir Medinsky", false, "two people")]
    [InlineData(NameKind.Place, "Istanbul", "İstanbul", true, "a diacritic")]
    [InlineData(NameKind.Place, "Istanbul", "Ankara", false, "two cities")]
    public void Names_AreTheSame_WhereTheVocabularySaysSo(NameKind kind, string left, string right, bool same, string why)
    {
        Names.Same(kind, left, right).ShouldBe(same, why);
        Names.Same(kind, right, left).ShouldBe(same, why);
    }

    [Theory]
    [InlineData("seeds.json")]
    [InlineData("dev.json")]
    public void Gold_ByTheVocabulary_StaysPerfect(string file)
    {
        var cases = GoldFile.Parse(File.ReadAllBytes(Path.Combine(DataFolder.Gold, file))).Value;

        new Evaluator(Names).Score(cases.Select(c => (c, c))).Findings.ShouldBeEmpty();
    }
}
