using TalksTracker.Time;
using TalksTracker.Web.Features.Quotes;
using TalksTracker.Web.Features.Swaps;

namespace TalksTracker.Web.Tests.Features.Swaps;

public class ReturnsOverTimeTests
{
    private static readonly PartyView A = new("armenia", "Armenia", Side.A);
    private static readonly PartyView B = new("azerbaijan", "Azerbaijan", Side.B);

    [Fact]
    public void Of_LessThanTwoYears_IsByMonth_WithTheEmptyOnesBetween()
    {
        var chart = ReturnsOverTime.Of([Return("2023-12-13", B, 2), Return("2023-12-13", A, 32), Return("2024-02-01", A, 1)])!;

        chart.Series.ShouldBe([A, B]);
        chart.Periods.Select(p => (p.First.Month, p.People[0], p.People[1])).ShouldBe([(12, 32, 2), (1, 0, 0), (2, 1, 0)]);
        chart.Unplaced.ShouldBe(0);
    }

    [Theory]
    [InlineData("2023-01-01", "2024-12-31", PeriodLength.Month)]
    [InlineData("2023-01-01", "2025-01-01", PeriodLength.Quarter)]
    [InlineData("2010-01-01", "2025-01-01", PeriodLength.Year)]
    public void Of_ALongerTime_HasLongerPeriods(string first, string last, PeriodLength length) =>
        ReturnsOverTime.Of([Return(first, A, 1), Return(last, A, 1)])!.Periods[0].Length.ShouldBe(length);

    [Fact]
    public void Of_ADateThatFitsNoPeriod_IsInNoBar_AndSaid()
    {
        var chart = ReturnsOverTime.Of([Return("2024-01-05", A, 10), Return("2024-03", A, 5), Return("2024", A, 7), Return(null, A, 3), Return("../2023", A, 2)])!;

        chart.Periods.Sum(p => p.People.Sum()).ShouldBe(15);
        chart.Unplaced.ShouldBe(12);
    }

    [Fact]
    public void Of_PartiesOfSeveralProcesses_AreOneSeries()
    {
        var chart = ReturnsOverTime.Of([Return("2024-01-05", A, 10), Return("2024-01-06", B, 5), Return("2024-01-07", new PartyView("israel", "Israel", Side.A), 4)])!;

        chart.Series.ShouldBe([null]);
        chart.Periods.Single().People.ShouldBe([19]);
    }

    [Fact]
    public void Of_OneReturn_IsNoChart() => ReturnsOverTime.Of([Return("2024-01-05", A, 10), Return(null, B, 5)]).ShouldBeNull();

    private static DatedReturn Return(string? date, PartyView to, int people) =>
        new(date is null ? null : PartialDate.TryParse(date, out var day) ? day : throw new FormatException(date), to, people);
}
