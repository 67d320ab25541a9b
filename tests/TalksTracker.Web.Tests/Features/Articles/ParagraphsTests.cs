using TalksTracker.Web.Features.Articles;

namespace TalksTracker.Web.Tests.Features.Articles;

public class ParagraphsTests
{
    [Theory]
    [InlineData("", "", "nothing")]
    [InlineData("one", "one", "one line")]
    [InlineData("one\ntwo", "one\n|two", "no empty line: every line")]
    [InlineData("one\ntwo\n\nthree", "one\ntwo\n\n|three", "an empty line: lines stay together")]
    [InlineData("one\r\n\r\ntwo", "one\r\n\r\n|two", "as Windows ends lines")]
    [InlineData("one\n \n\ntwo\n", "one\n \n\n|two\n", "lines with nothing but spaces are empty")]
    public void Of_DividesAtEmptyLinesElseAtLines(string text, string paragraphs, string why) =>
        string.Join('|', Paragraphs.Of(text).Select(p => p.In(text))).ShouldBe(paragraphs, why);
}
