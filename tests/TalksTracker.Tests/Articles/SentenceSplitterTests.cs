using TalksTracker.Articles;

namespace TalksTracker.Tests.Articles;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Talks ended. Nobody spoke.", "Talks ended.|Nobody spoke.", "two")]
    [InlineData("U.S. envoy Steve Witkoff left. Talks ended.", "U.S. envoy Steve Witkoff left.|Talks ended.", "a dotted acronym")]
    [InlineData("The U.S. Treasury objected.", "The U.S. Treasury objected.", "an acronym before a capital")]
    [InlineData("Mr. Umerov met Gen. Gerasimov in St. Petersburg.", "Mr. Umerov met Gen. Gerasimov in St. Petersburg.", "titles and Saint")]
    [InlineData("J. D. Vance and Marco A. Rubio flew in.", "J. D. Vance and Marco A. Rubio flew in.", "initials")]
    [InlineData("Lt. Gen. Kyrylo Budanov spoke.", "Lt. Gen. Kyrylo Budanov spoke.", "two titles")]
    [InlineData("They met on Sept. 21 and Jan. 5.", "They met on Sept. 21 and Jan. 5.", "months")]
    [InlineData("It is No. 5 on the list.", "It is No. 5 on the list.", "number")]
    [InlineData("He said no. They left.", "He said no.|They left.", "no is also a word")]
    [InlineData("It began at 10 a.m. on Friday.", "It began at 10 a.m. on Friday.", "a time of day")]
    [InlineData("Some 2.5 million fled. Aid came.", "Some 2.5 million fled.|Aid came.", "a decimal point")]
    [InlineData("“We agree,” he said. “They do not.”", "“We agree,” he said.|“They do not.”", "a quotation that goes on")]
    [InlineData("“We agree.” He left.", "“We agree.”|He left.", "the mark belongs to what it closes")]
    [InlineData("Will they meet? Perhaps! They may…", "Will they meet?|Perhaps!|They may…", "other marks")]
    [InlineData("They waited... Then they left.", "They waited...|Then they left.", "three full stops")]
    [InlineData("(They had agreed.) Then they left.", "(They had agreed.)|Then they left.", "brackets")]
    [InlineData("The demands: a truce, and more.", "The demands: a truce, and more.", "a colon ends nothing")]
    [InlineData("Talks end\n\nDelegations left Doha.", "Talks end|Delegations left Doha.", "a heading")]
    [InlineData("First.\r\nSecond.\r\n\r\nThird.", "First.|Second.|Third.", "CRLF")]
    [InlineData("• a truce\n• a swap\n• aid", "• a truce|• a swap|• aid", "a list")]
    [InlineData("Delegations of both sides met in Doha on Monday and\nagreed to exchange prisoners.",
        "Delegations of both sides met in Doha on Monday and\nagreed to exchange prisoners.", "a line broken at a column")]
    [InlineData("Menu\nsearch", "Menu|search", "short lines are not wrapped text")]
    [InlineData("ISTANBUL, May 16 (Agency) - They met. Talks ended.", "ISTANBUL, May 16 (Agency) - They met.|Talks ended.", "a dateline")]
    [InlineData("no capital here", "no capital here", "one")]
    public void Split_GivesSentences(string text, string expected, string why) =>
        string.Join('|', Split(text).Select(s => s.Span.In(text))).ShouldBe(expected, why);

    [Theory]
    [InlineData("Talks end in Doha\nThe delegations left.", true, "a line of its own without a full stop")]
    [InlineData("Talks ended in Doha.\nThe delegations left.", false, "with one")]
    [InlineData("He said: “Yes.”\nThey left.", false, "a full stop within the quotation")]
    public void Split_KnowsHeadings(string text, bool heading, string why) => Split(text)[0].Heading.ShouldBe(heading, why);

    [Fact]
    public void Split_CountsParagraphsByLines() =>
        Split("One. Two.\nThree.\n\nFour.").Select(s => s.Paragraph).ShouldBe([0, 0, 1, 2]);

    [Theory]
    [MemberData(nameof(TokenizerTests.Nasty), MemberType = typeof(TokenizerTests))]
    public void Split_OfAnyText_CoversEveryTokenOnce(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var sentences = SentenceSplitter.Split(tokens, (_, _) => false);

        sentences.Select(s => s.First).ShouldBe([0, .. sentences.SkipLast(1).Select(s => s.End)]);
        sentences[^1].End.ShouldBe(tokens.Count);
        sentences.ShouldAllBe(s => s.Span.Start == tokens[s.First].Start && s.Span.End == tokens[s.End - 1].End);
    }

    [Fact]
    public void Split_OfNothing_IsNothing() => Split(" \n ").ShouldBeEmpty();

    private static List<Sentence> Split(string text) => SentenceSplitter.Split(Tokenizer.Tokenize(text), (_, _) => false);
}
