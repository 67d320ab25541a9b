using System.Globalization;
using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Tests.Extraction.Mentions;

public class NumberReaderTests
{
    [Theory]
    [InlineData("150 prisoners", "150", "digits")]
    [InlineData("1,000 people", "1000", "thousands with a comma")]
    [InlineData("1 000 people", "1000", "thousands with a space")]
    [InlineData("thirty-two men", "32", "words with a hyphen")]
    [InlineData("two hundred people", "200", "hundreds in words")]
    [InlineData("one hundred and fifty-seven people", "157", "all parts")]
    [InlineData("two thousand five hundred people", "2500", "thousands in words")]
    [InlineData("a thousand people", "1000", "a thousand")]
    [InlineData("5 thousand people", "5000", "digits and a word")]
    [InlineData("two nurses", "2", "one word")]
    [InlineData("about 150 prisoners", "~150", "about")]
    [InlineData("nearly 150 prisoners", "~150", "nearly")]
    [InlineData("more than 1,000 people", "~1000", "more than")]
    [InlineData("at least twelve people", "~12", "at least")]
    [InlineData("no fewer than 40 men", "~40", "no fewer than")]
    [InlineData("some 4,400 people", "~4400", "some")]
    [InlineData("up to 60 people", "~60", "up to")]
    [InlineData("over 4,400 people", "~4400", "over")]
    [InlineData("30 or so men", "~30", "or so")]
    [InlineData("20 to 30 people", "20-30", "a range")]
    [InlineData("between 20 and 30 people", "20-30", "between")]
    [InlineData("55 or 56 men", "55-56", "either")]
    [InlineData("dozens of men", "~?", "a number without a figure")]
    [InlineData("thousands of people", "~?", "a number without a figure")]
    [InlineData("two dozen men", "~24", "dozens that are counted")]
    [InlineData("a dozen men", "~12", "a dozen")]
    [InlineData("150 to Russia", "150", "to is no range here")]
    [InlineData("25 and 30 men", "25, 30", "two figures, not a range")]
    [InlineData("the 63rd exchange", "", "an ordinal")]
    [InlineData("the first exchange", "", "an ordinal in words")]
    [InlineData("2.5 million people", "", "no count of people in an exchange")]
    [InlineData("hundredfold", "", "a word that only begins like one")]
    [InlineData("99999999999 people", "", "more than there are people")]
    [InlineData("no figure at all", "", "none")]
    public void At_ReadsTheFigures(string text, string expected, string why)
    {
        var tokens = Tokenizer.Tokenize(text);
        var found = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (NumberReader.At(tokens, i, 0, tokens.Count) is { } figure)
            {
                found.Add((figure.Approximate ? "~" : "") + (figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "?") + (figure.Upper is { } upper ? $"-{upper}" : ""));
                i = figure.End - 1;
            }
        }

        string.Join(", ", found).ShouldBe(expected, why);
    }

    [Theory]
    [InlineData("63rd", 63)]
    [InlineData("1st", 1)]
    [InlineData("third", 3)]
    [InlineData("twelfth", 12)]
    [InlineData("three", null)]
    [InlineData("63", null)]
    public void Ordinal_IsKeptApart(string word, int? expected) => NumberReader.Ordinal(Tokenizer.Tokenize(word)[0]).ShouldBe(expected);
}
