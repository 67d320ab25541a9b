using TalksTracker.Articles;
using TalksTracker.Evaluation;
using TalksTracker.Tests.Evaluation;

namespace TalksTracker.Tests.Articles;

public class TokenizerTests
{
    [Theory]
    [InlineData("Kyiv’s 1,000 men", "kyiv 's 1,000 men", "possessive and thousands")]
    [InlineData("don't go to Sana'a", "don't go to sana'a", "an apostrophe within a word")]
    [InlineData("the U.S. and the U.N.", "the u.s. and the u.n.", "dotted acronyms")]
    [InlineData("at 10 a.m. sharp", "at 10 a.m. sharp", "dotted, lower case")]
    [InlineData("the 63rd exchange", "the 63rd exchange", "an ordinal is one token")]
    [InlineData("150-for-150", "150 - for - 150", "hyphens stand alone")]
    [InlineData("May 23–25", "may 23 - 25", "an en dash is a hyphen")]
    [InlineData("“Yes,” he said", "\" yes , \" he said", "curly quotation marks")]
    [InlineData("«Да» „ja“", "\" да \" \" ja \"", "other quotation marks")]
    [InlineData("‘Yes’", "' yes '", "single curly marks")]
    [InlineData("ZELENSKYY", "zelenskyy", "capitals")]
    [InlineData("Erdoğan İstanbul", "erdogan istanbul", "diacritics and the dotted I")]
    [InlineData("ex\u00ADchange", "exchange", "a soft hyphen is invisible")]
    [InlineData("\u200FKyiv\u200E said", "kyiv said", "right-to-left and left-to-right marks")]
    [InlineData("\uFEFFKyiv", "kyiv", "a byte order mark")]
    [InlineData("1,2 and 3", "1 , 2 and 3", "a comma between small numbers is no thousands mark")]
    [InlineData("2.5 million", "2.5 million", "a decimal point")]
    [InlineData("in 2025.", "in 2025 .", "the full stop after a number")]
    [InlineData("", "", "nothing")]
    [InlineData(" \t\r\n\u00A0", "", "white space only")]
    public void Tokenize_GivesNorms(string text, string norms, string why) =>
        string.Join(' ', Tokenizer.Tokenize(text).Select(t => t.Norm)).ShouldBe(norms, why);

    [Theory]
    [InlineData("a\r\nb", 1, "CRLF is one break")]
    [InlineData("a\n\nb", 2, "an empty line is two")]
    [InlineData("a\r\rb", 2, "old breaks")]
    [InlineData("a\u2028b", 1, "a line separator")]
    [InlineData("a b", 0, "none")]
    public void Tokenize_CountsLines(string text, int lines, string why) => ((int)Tokenizer.Tokenize(text)[1].LinesBefore).ShouldBe(lines, why);

    [Theory]
    [InlineData("Kyiv", true, false)]
    [InlineData("KYIV", true, true)]
    [InlineData("kyiv", false, false)]
    [InlineData("A", true, false)]
    [InlineData("U.S.", true, true)]
    public void Tokenize_SeesCapitals(string text, bool capital, bool all)
    {
        var token = Tokenizer.Tokenize(text)[0];

        (token.Capital, token.AllCapitals).ShouldBe((capital, all));
    }

    public static TheoryData<string> Nasty { get; } =
    [
        "plain words, and a full stop.",
        "“curly” ‘quotes’ and \"straight\" 'ones'",
        "soft\u00ADhyphens\u00AD and \u200Fmarks\u200E\u200B\uFEFF",
        "CRLF\r\nlines\r\n\r\nand \u2028 and \u2029 and\ttabs",
        "unpaired \uD83D high, \uDE00 low, \uDE00\uD83D swapped, \uD83D",
        "paired \uD83D\uDE00 emoji and Ко\u0301смос",
        "\uDC00",
        "<p class=\"x\">HTML &amp; entities</p><script>if (a < b) {}</script>",
        "’s 's S.O.S. U.S.'s 1,000, 1,00 1.000,5 63rdx 3rd",
        "مفاوضات بين الطرفين ١٥٠ أسيرا",
        "…—–-•*·|›»",
    ];

    [Theory]
    [MemberData(nameof(Nasty))]
    public void Tokenize_OfAnyText_LosesNothing(string text) => CheckSpans(text);

    [Theory]
    [InlineData("seeds.json")]
    [InlineData("dev.json")]
    public void Tokenize_OfRealTexts_LosesNothing(string file)
    {
        var texts = GoldFile.Load(Path.Combine(DataFolder.Gold, file), DataFolder.Articles).Value.Select(c => c.Text!).ToList();

        texts.Count.ShouldBeGreaterThan(4);
        texts.ForEach(CheckSpans);
    }

    /// <summary>Tokens lie in order, each says the words of its span, and between them is nothing that can be seen.</summary>
    private static void CheckSpans(string text)
    {
        var end = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            (token.Start >= end && token.Length > 0 && token.End <= text.Length).ShouldBeTrue();
            HasWords(text[end..token.Start]).ShouldBeFalse();
            if (token.Kind != TokenKind.Punctuation && token.Norm != "'s")
                token.Norm.ShouldBe(Folding.Fold(token.Span.In(text)));
            end = token.End;
        }

        HasWords(text[end..]).ShouldBeFalse();
    }

    private static bool HasWords(string between) => between.Any(c => !char.IsWhiteSpace(c) && !Invisible.Contains(c));

    private const string Invisible = "\uFEFF\u200B\u200E\u200F";
}
