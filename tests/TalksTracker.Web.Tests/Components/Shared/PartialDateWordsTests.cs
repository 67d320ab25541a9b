using TalksTracker.Time;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Components.Shared;

public class PartialDateWordsTests : BunitContext
{
    [Theory]
    [InlineData("2025-02-05", "5 February 2025")]
    [InlineData("2025-01-15~", "mid-January 2025")]
    [InlineData("2025-03-05~", "early March 2025")]
    [InlineData("2025-03-25~", "late March 2025")]
    [InlineData("2025-03-08~", "about 8 March 2025")]
    [InlineData("2025-02-05?", "perhaps 5 February 2025")]
    [InlineData("2025-02", "February 2025")]
    [InlineData("2025-02~", "about February 2025")]
    [InlineData("2025", "2025")]
    [InlineData("2025~", "about 2025")]
    [InlineData("../2024-12-31", "before 2025")]
    [InlineData("../2025-01-31", "before February 2025")]
    [InlineData("../2025-02-05", "until 5 February 2025")]
    [InlineData("2025-02-05/..", "since 5 February 2025")]
    [InlineData("2025-05-16/2025-05-18", "16–18 May 2025")]
    [InlineData("2025-05-28/2025-06-02", "28 May – 2 June 2025")]
    [InlineData("2024-12-28/2025-01-02", "28 December 2024 to 2 January 2025")]
    [InlineData("2025-05/2025-06", "May 2025 to June 2025")]
    public void Of_SaysNoMoreThanIsKnown(string edtf, string words) => PartialDateWords.Of(PartialDate.Parse(edtf)).ShouldBe(words);

    [Theory]
    [InlineData("2025-02-05", "5 лютого 2025 р.")]
    [InlineData("2025-02", "лютий 2025 р.")]
    [InlineData("2025-01-15~", "середина січня 2025 р.")]
    [InlineData("2025-03-08~", "близько 8 березня 2025 р.")]
    [InlineData("../2025-01-31", "до лютого 2025 р.")]
    [InlineData("2025-02/..", "з лютого 2025 р.")]
    [InlineData("2025-05-16/2025-05-18", "16–18 травня 2025 р.")]
    [InlineData("2025-05-28/2025-06-02", "28 травня – 2 червня 2025 р.")]
    [InlineData("2025-05/2025-06", "від травня 2025 р. до червня 2025 р.")]
    public void Of_InUkrainian_BendsTheMonths(string edtf, string words)
    {
        using var speaking = new Speaking("uk");

        PartialDateWords.Of(PartialDate.Parse(edtf)).ShouldBe(words);
    }

    [Fact]
    public void Text_ExactDay_IsATimeForMachines() =>
        Render<PartialDateText>(p => p.Add(t => t.Date, PartialDate.Parse("2025-02-05")))
            .MarkupMatches("""<time datetime="2025-02-05" title="2025-02-05 (EDTF)">5 February 2025</time>""");

    [Fact]
    public void Text_MidMonth_TellsMachinesTheMonthOnly() =>
        Render<PartialDateText>(p => p.Add(t => t.Date, PartialDate.Parse("2025-01-15~")))
            .MarkupMatches("""<time datetime="2025-01" title="2025-01-15~ (EDTF)">mid-January 2025</time>""");

    [Fact]
    public void Text_OpenDate_IsNoTime() =>
        Render<PartialDateText>(p => p.Add(t => t.Date, PartialDate.Parse("../2024-12-31")))
            .MarkupMatches("""<span class="vague-date" title="../2024-12-31 (EDTF)">before 2025</span>""");

    [Fact]
    public void Text_NoDate_SaysSo() =>
        Render<PartialDateText>(p => p.Add(t => t.Date, null)).MarkupMatches("""<span class="undated">without a date</span>""");

    [Theory]
    [InlineData("2025-01-15~", "29", "35.5")]
    [InlineData("2025", "0", "100")]
    [InlineData("../2024-12-31", "0", "100")]
    public void Span_DrawsWhereADateCanLie(string edtf, string from, string width)
    {
        var bar = Render<DateSpan>(p => p.Add(s => s.Date, PartialDate.Parse(edtf))).Find("rect");

        (bar.GetAttribute("x"), bar.GetAttribute("width")).ShouldBe((from, width));
    }

    [Fact]
    public void Span_ExactDay_NeedsNoDrawing() =>
        Render<DateSpan>(p => p.Add(s => s.Date, PartialDate.Parse("2025-02-05"))).MarkupMatches("");
}
