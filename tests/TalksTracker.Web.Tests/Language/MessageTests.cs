using System.Globalization;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Tests.Language;

public class MessageTests
{
    private static readonly PluralRules English = PluralRules.Parse("one: n = 1");

    [Theory]
    [InlineData("Nothing to fill in", "Nothing to fill in")]
    [InlineData("To {party}", "To Qatar")]
    [InlineData("{party}", "Qatar")]
    [InlineData("{count, plural, one {# swap} other {# swaps}} by {party}", "1,000 swaps by Qatar")]
    [InlineData("{count, plural, one {a swap} other {swaps by {party}}}", "swaps by Qatar")]
    [InlineData("{count, plural, =1000 {very many} one {a swap} other {# swaps}}", "very many")]
    [InlineData("# {count}", "# 1,000")]
    public void Write_FillsTheGaps(string text, string expected) => Written(text, 1000).ShouldBe(expected);

    [Fact]
    public void Write_One_TakesItsForm() => Written("{count, plural, one {# swap} other {# swaps}}", 1).ShouldBe("1 swap");

    [Theory]
    [InlineData("{party")]
    [InlineData("} party")]
    [InlineData("{count, plural, one {# swap}}")]
    [InlineData("{count, plural, other {# swaps}")]
    [InlineData("{count, choice, other {# swaps}}")]
    public void Parse_ABrokenText_SaysSo(string text) => Should.Throw<FormatException>(() => Message.Parse(text)).Message.ShouldContain(text);

    [Fact]
    public void Names_CountThoseInForms() =>
        Message.Parse("{a} {n, plural, one {{b}} other {{c}}}").Names.ShouldBe(["a", "n", "b", "c"]);

    private static string Written(string text, int count)
    {
        var words = "";
        Message.Parse(text).Write(name => name == "count" ? count : "Qatar", English, CultureInfo.InvariantCulture, part => words += part);
        return words;
    }
}
