using TalksTracker.Articles;
using TalksTracker.Evaluation;
using TalksTracker.Evidence;
using TalksTracker.Tests.Evaluation;
using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction;

/// <summary>Texts that break off: pasted by halves, cut by a length limit.</summary>
public class BrokenOffTests
{
    [Theory]
    [InlineData("Russia demands that Ukraine leave Donbas. Kyiv turned this")]
    [InlineData("Hamas said Israel’s withdrawal is not up")]
    [InlineData("Hamas said Israel’s withdrawal is out of")]
    [InlineData("Moscow has made the same")]
    [InlineData("Israel gave Hamas until Sunday to")]
    [InlineData("Kyiv’s position is that")]
    [InlineData("Russia rules")]
    [InlineData("The ELN would only return to the table with the Colombian government in the event of")]
    [InlineData("Ukraine insists, Umerov added,")]
    [InlineData("The truce between Israel and Hamas came into")]
    [InlineData("Russia and Ukraine agreed on")]
    public void Cue_StaysInItsSentence(string text)
    {
        foreach (var whole in new[] { text, "Russia and Ukraine, Israel and Hamas are at war. " + text })
        {
            var run = Texts.Extract(whole);

            run.Reports.SelectMany(r => r.Passages.Append(r.ModalityQuote)).OfType<Quote>().ShouldAllBe(q => q.Span.End <= whole.Length);
        }
    }

    /// <summary>Every gold text at every 67th character: no more is asked than that it ends and quotes what is there.</summary>
    [Theory]
    [InlineData("dev.json")]
    [InlineData("phrasings.json")]
    [InlineData("demands.json")]
    [InlineData("terms.json")]
    public void Prefixes_NeverThrow_AndQuotesStayVerbatim(string file)
    {
        var cut = 0;
        var texts = GoldFile.Load(Path.Combine(DataFolder.Gold, file), DataFolder.Articles).Value.Select(g => g.Text!).ToList();
        foreach (var text in texts)
        {
            for (var end = 31; end < text.Length; end += 67)
            {
                var run = Texts.Extract(text[..end]);
                cut++;

                foreach (var quote in run.Reports.SelectMany(r => r.Passages))
                    Quote.Restore(run.Article, quote.Span, quote.Text).Ok.ShouldBeTrue();
            }
        }

        cut.ShouldBeGreaterThan(texts.Count, "each text is broken off more than once on average");
    }
}
