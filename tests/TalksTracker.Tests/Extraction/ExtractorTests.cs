using System.Diagnostics;
using System.Globalization;
using TalksTracker.Articles;
using TalksTracker.Evaluation;
using TalksTracker.Evidence;
using TalksTracker.Tests.Evaluation;
using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction;

/// <summary>Bad input and repetition: no crash, no hang, the same bytes.</summary>
public class ExtractorTests
{
    private const string News = "Russia and Ukraine exchanged 150 prisoners each on Wednesday. ";

    [Theory]
    [InlineData(".", "almost nothing")]
    [InlineData("\uFEFF\u200B", "invisible marks only")]
    [InlineData("150", "a number")]
    [InlineData("\uD83D", "half a character")]
    [InlineData("Россия и Украина обменялись пленными в среду, по 150 человек.", "Russian")]
    [InlineData("La Russie et l’Ukraine ont échangé 150 prisonniers chacune mercredi.", "French")]
    [InlineData("تبادلت روسيا وأوكرانيا ١٥٠ أسيرا", "Arabic")]
    [InlineData("((((((((\"\"\"\"''''", "marks only")]
    public void LittleOrForeign_FoundNothing(string text, string why) => Texts.Extract(text).Reports.ShouldBeEmpty(why);

    [Theory]
    [InlineData("RUSSIA AND UKRAINE EXCHANGED 150 PRISONERS EACH ON WEDNESDAY.", "capitals")]
    [InlineData("Russia and\u00A0Ukraine ex\u00ADchanged 150 prison\u00ADers each on Wednesday.", "soft hyphens and hard spaces")]
    [InlineData("\u200FRussia and Ukraine\u200E exchanged 150 prisoners each on Wednesday.", "right-to-left marks")]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each \uD83D on Wednesday.", "an unpaired surrogate")]
    [InlineData("“Russia and Ukraine exchanged 150 prisoners each on Wednesday,\" he said.", "curly and straight marks mixed")]
    public void OddButReadable_IsRead(string text, string why) =>
        ReadOut.Swaps(text, Texts.Published).ShouldBe("completed 2025-02-05: Russia 150, Ukraine 150", why);

    [Theory]
    [MemberData(nameof(TalksTracker.Tests.Articles.TokenizerTests.Nasty), MemberType = typeof(TalksTracker.Tests.Articles.TokenizerTests))]
    public void Nasty_AmongNews_NeverThrows_AndQuotesStayVerbatim(string nasty)
    {
        var run = Texts.Extract(nasty + News + nasty + " Russia demands a ceasefire. " + nasty);

        foreach (var quote in run.Reports.SelectMany(r => r.Passages.Concat(r.Claims.Select(c => c.Quote))))
            Quote.Restore(run.Article, quote.Span, quote.Text).Ok.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Russia said Ukraine said Hamas said Israel said war ", "speakers without end")]
    [InlineData("on Wednesday 5 February 2025 mid-January war Russia Ukraine ", "dates without end")]
    [InlineData("prisoners of the war of words ", "a sentence that never ends")]
    [InlineData("The war between Russia and Ukraine went on along the front, officials said on Monday, while buses waited for prisoners in the rain. ", "sentences without end")]
    public void FiveMegabytes_InOneLine_Finish(string unit, string why)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 5_000_000 / unit.Length));
        var watch = Stopwatch.StartNew();

        Texts.Extract(text);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30), why);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Culture_ChangesNoByte(string culture)
    {
        var expected = AllSeeds();
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new CultureInfo(culture), new CultureInfo(culture));

            AllSeeds().ShouldBe(expected);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }

        expected.Length.ShouldBeGreaterThan(5_000);
    }

    [Fact]
    public void Threads_DoNotDisturbEachOther()
    {
        var expected = AllSeeds();

        Enumerable.Range(0, 8).AsParallel().Select(_ => AllSeeds()).ToList().ShouldAllBe(s => s == expected);
    }

    [Fact]
    public void Published_IsInferredFromTheLatestFullDate()
    {
        var run = Texts.Extract("Doha, 5 February 2025. Israel and Hamas agreed on a truce on 15 January 2025. It holds.", null);

        (run.Published, run.PublishedInferred).ShouldBe((new DateOnly(2025, 2, 5), true));
        run.PublishedReason.ShouldNotBeNull().ShouldContain("5 February 2025");
        Texts.Extract(News, null).Published.ShouldBeNull();
    }

    [Fact]
    public void Summary_CountsReportsAndSkippedLines()
    {
        var summary = Texts.Extract("Subscribe to our newsletter\n\n" + News).Summary;

        (summary.Sentences, summary.SkippedSentences, summary.Reports[RecordKind.Swap]).ShouldBe((2, 1, 1));
    }

    private static string AllSeeds() => string.Concat(GoldFile.Load(Path.Combine(DataFolder.Gold, "seeds.json"), DataFolder.Articles).Value
        .Select(c => CaseJson.Write(CaseBuilder.Of(c.Id, Texts.Extract(c.Text!, c.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))))));
}
