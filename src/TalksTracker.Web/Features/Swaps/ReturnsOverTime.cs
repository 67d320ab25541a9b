using TalksTracker.Time;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Swaps;

/// <summary>People who came home to a party on a date as exact as it is known.</summary>
/// <param name="People">The lower end where the figure is a range.</param>
public sealed record DatedReturn(PartialDate? Date, PartyView To, int People);

/// <summary>How long a period of the chart is.</summary>
public enum PeriodLength
{
    Month,
    Quarter,
    Year,
}

/// <param name="First">Its first day.</param>
/// <param name="People">By series, in their order.</param>
public sealed record ReturnPeriod(DateOnly First, PeriodLength Length, IReadOnlyList<int> People);

/// <summary>Returns by period and side, for a chart and the table behind it.</summary>
/// <param name="Series">The two sides of the one process that all belong to; a single null for all parties together.</param>
/// <param name="Unplaced">People whose date is not known well enough to say in which period they came home. In no period.</param>
public sealed record ReturnsOverTime(IReadOnlyList<PartyView?> Series, IReadOnlyList<ReturnPeriod> Periods, int Unplaced)
{
    private const int MostMonths = 24;
    private const int MostQuarters = 40;

    public int Most => Periods.Max(p => p.People.Max());

    /// <returns>Null where a chart would show nothing: fewer than two returns can be placed.</returns>
    public static ReturnsOverTime? Of(IReadOnlyList<DatedReturn> returns)
    {
        var dated = returns.Where(r => r.Date?.Earliest is not null && r.Date.Latest is not null).ToList();
        if (dated.Count < 2)
            return null;
        var series = SeriesOf(returns);
        var (first, last) = (dated.Min(r => r.Date!.Earliest!.Value), dated.Max(r => r.Date!.Latest!.Value));
        var length = LengthFor(first, last);
        var placed = dated.Where(r => Start(r.Date!.Earliest!.Value, length) == Start(r.Date.Latest!.Value, length)).ToList();
        if (placed.Count < 2)
            return null;

        var people = placed.ToLookup(r => Start(r.Date!.Earliest!.Value, length));
        var periods = new List<ReturnPeriod>();
        for (var at = people.Min(p => p.Key); at <= people.Max(p => p.Key); at = Next(at, length))
            periods.Add(new ReturnPeriod(at, length, [.. series.Select(s => people[at].Where(r => s is null || r.To.Id == s.Id).Sum(r => r.People))]));
        return new ReturnsOverTime(series, periods, returns.Sum(r => r.People) - placed.Sum(r => r.People));
    }

    // Two colours tell two sides apart; the parties of several processes would need more than eyes can hold.
    private static IReadOnlyList<PartyView?> SeriesOf(IEnumerable<DatedReturn> returns)
    {
        var parties = returns.Select(r => r.To).DistinctBy(p => p.Id).ToList();
        return parties.Count <= 2 && parties.TrueForAll(p => p.Side != Side.None) && parties.DistinctBy(p => p.Side).Count() == parties.Count
            ? [.. parties.OrderBy(p => p.Side)]
            : [null];
    }

    private static PeriodLength LengthFor(DateOnly first, DateOnly last)
    {
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        return months <= MostMonths ? PeriodLength.Month : months <= MostQuarters * 3 ? PeriodLength.Quarter : PeriodLength.Year;
    }

    private static DateOnly Start(DateOnly day, PeriodLength length) => length switch
    {
        PeriodLength.Month => new DateOnly(day.Year, day.Month, 1),
        PeriodLength.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    private static DateOnly Next(DateOnly first, PeriodLength length) => length switch
    {
        PeriodLength.Month => first.AddMonths(1),
        PeriodLength.Quarter => first.AddMonths(3),
        _ => first.AddYears(1),
    };
}
