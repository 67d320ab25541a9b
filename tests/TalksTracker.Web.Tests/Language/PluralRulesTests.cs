using TalksTracker.Web.Language;

namespace TalksTracker.Web.Tests.Language;

public class PluralRulesTests
{
    [Theory]
    [InlineData(1, "one")]
    [InlineData(21, "one")]
    [InlineData(101, "one")]
    [InlineData(2, "few")]
    [InlineData(4, "few")]
    [InlineData(22, "few")]
    [InlineData(1003, "few")]
    [InlineData(0, "many")]
    [InlineData(5, "many")]
    [InlineData(11, "many")]
    [InlineData(12, "many")]
    [InlineData(14, "many")]
    [InlineData(111, "many")]
    [InlineData(150, "many")]
    [InlineData(1000, "many")]
    [InlineData(-2, "few")]
    public void Ukrainian_HasThreeForms(int count, string form) => Rules("uk").Form(count).ShouldBe(form);

    [Theory]
    [InlineData(0, "other")]
    [InlineData(1, "one")]
    [InlineData(21, "other")]
    public void English_HasTwo(int count, string form) => Rules("en").Form(count).ShouldBe(form);

    [Fact]
    public void NoRule_AlwaysOther() => PluralRules.Parse("").Form(1).ShouldBe("other");

    [Theory]
    [InlineData("one: n is 1")]
    [InlineData("few: n % 10 = many")]
    public void Nonsense_IsRefused(string rules) => Should.Throw<FormatException>(() => PluralRules.Parse(rules));

    private static PluralRules Rules(string tag) =>
        PluralRules.Parse(Texts.Find("Language.Plurals", System.Globalization.CultureInfo.GetCultureInfo(tag))
            ?? Texts.Find("Language.Plurals", System.Globalization.CultureInfo.InvariantCulture)!);
}
