using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Records;

/// <summary>The written rules by which a record shows one value where its reports state several: a reviewer's above all, a side's own
/// count for its own people, then what most independent claimants state, then the most precise, then the first.</summary>
internal static class Choosing
{
    /// <summary>Chooses among claims by value. Ten articles that repeat one ministry are one claimant.</summary>
    public static Chosen<TValue>? Pick<TClaim, TValue>(IEnumerable<TClaim> claims, Func<TClaim, TValue> value, Func<TClaim, int>? precision = null, Func<TClaim, bool>? own = null)
        where TClaim : Claim
        where TValue : notnull
    {
        var groups = claims.GroupBy(value).Select(g => (Value: g.Key, Claims: g.ToList())).ToList();
        if (groups.Count == 0)
        {
            return null;
        }

        var best = groups.OrderByDescending(g => g.Claims.Exists(c => c.Origin == ClaimOrigin.Reviewer))
            .ThenByDescending(g => own is not null && g.Claims.Exists(c => own(c)))
            .ThenByDescending(g => precision is null ? 0 : g.Claims.Max(precision))
            .ThenByDescending(g => Origins(g.Claims)).ToList();
        var chosen = best[0];
        return new Chosen<TValue>(chosen.Value, [.. chosen.Claims], [.. best.Skip(1).SelectMany(g => g.Claims)], Reason(chosen.Claims, groups.Count, own));
    }

    private static int Origins<TClaim>(List<TClaim> claims)
        where TClaim : Claim => claims.Select(c => c.Claimant?.Id ?? "article:" + c.Quote.Article.Sha256).Distinct(StringComparer.Ordinal).Count();

    private static string Reason<TClaim>(List<TClaim> claims, int values, Func<TClaim, bool>? own)
        where TClaim : Claim =>
        claims.Exists(c => c.Origin == ClaimOrigin.Reviewer) ? "A reviewer's choice."
        : values == 1 ? (Origins(claims) == 1 ? "One origin states it." : $"{Origins(claims)} independent origins state it.")
        : own is not null && claims.Exists(c => own(c)) ? "The side's own count of its own people."
        : $"Stated most precisely, or by most independent origins ({Origins(claims)}), of {values} that differ.";

    /// <summary>A day says more than a month, a known day more than about that day.</summary>
    public static int Precision(PartialDate date) => date.ExactDay is not null ? 4
        : date is { Earliest: { } e, Latest: { } l } ? (l.DayNumber - e.DayNumber) switch { <= 12 => 3, <= 31 => 2, _ => 1 }
        : 0;

    /// <summary>The country of the chosen city is no other place.</summary>
    public static Chosen<Place>? PickPlace(IEnumerable<PlaceClaim> claims) =>
        Pick(claims, c => c.Place, c => c.Place.Kind is "country" ? 0 : 1) is { } chosen
            ? Agreeing(chosen, c => c is PlaceClaim { Place: { Kind: "country" } country } && country.Party is not null && country.Party == chosen.Value.Party)
            : null;

    /// <summary>A month that holds the chosen day is no other date.</summary>
    public static Chosen<PartialDate>? PickDate(IEnumerable<DateClaim> claims) =>
        Pick(claims, c => c.Value, c => Precision(c.Value)) is { } chosen
            ? Agreeing(chosen, c => c is DateClaim { Value: { } other } && Precision(other) < Precision(chosen.Value) && other.Overlaps(chosen.Value))
            : null;

    private static Chosen<T> Agreeing<T>(Chosen<T> chosen, Func<Claim, bool> vaguer) => chosen.Others.Any(vaguer)
        ? chosen with { Claims = [.. chosen.Claims, .. chosen.Others.Where(vaguer)], Others = [.. chosen.Others.Where(c => !vaguer(c))], Reason = "Stated most precisely; what else is stated is vaguer and agrees." }
        : chosen;

    /// <summary>The counts per side and sort of people. Two words for the same captives ("prisoners", "prisoners of war") are one sort.</summary>
    public static IReadOnlyList<Returned> PickCounts(IReadOnlyList<Report> reports)
    {
        var returned = new List<Returned>();
        foreach (var group in reports.SelectMany(r => r.Counts).GroupBy(c => (c.Scope, c.To, Sort: Sort(c.Category))))
        {
            foreach (var alternatives in Alternatives([.. group], reports))
            {
                var chosen = Pick(alternatives, c => (c.Count, c.Upper, c.Approximate), c => c.Count is null ? 0 : 1, c => c.Claimant is not null && c.Claimant == c.To)!;
                var shown = chosen.Claims.Cast<CountClaim>().OrderByDescending(c => Specific(c.Category)).First();
                returned.Add(new Returned(group.Key.Scope, group.Key.To, shown.Category, new Chosen<CountClaim>(shown, chosen.Claims, chosen.Others, chosen.Reason)));
            }
        }

        return [.. returned.OrderBy(r => r.To?.Id ?? "~", StringComparer.Ordinal).ThenBy(r => r.Category)];
    }

    /// <summary>Figures of one report and claimant add to each other; those of different ones compete.</summary>
    private static IEnumerable<List<CountClaim>> Alternatives(List<CountClaim> claims, IReadOnlyList<Report> reports)
    {
        var lanes = new List<List<CountClaim>>();
        foreach (var report in reports)
        {
            var lane = 0;
            foreach (var claim in report.Counts.Where(claims.Contains).ToList())
            {
                var competes = lanes.Find(l => l.Exists(c => c.Count == claim.Count)) ?? lanes.Find(l => l.Exists(c => report.Counts.Contains(c) && c.Claimant != claim.Claimant));
                if (competes is null && lane < lanes.Count)
                {
                    competes = lanes[lane];
                }

                if (competes is null)
                {
                    lanes.Add(competes = []);
                }

                competes.Add(claim);
                lane = lanes.IndexOf(competes) + 1;
            }
        }

        return lanes;
    }

    private static PeopleCategory Sort(PeopleCategory category) => category switch
    {
        PeopleCategory.Military or PeopleCategory.Prisoners or PeopleCategory.Detainees => PeopleCategory.Unspecified,
        _ => category,
    };

    private static int Specific(PeopleCategory category) => category switch
    {
        PeopleCategory.Unspecified => 0, PeopleCategory.Detainees => 1, PeopleCategory.Prisoners => 2, _ => 3,
    };
}
