using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Demands;

/// <summary>The comparison under a filter, with the filter in words and its choices.</summary>
public sealed record DemandComparison(
    DemandMatrix Matrix, string Address, string Sentence, IReadOnlyList<string> LeftOut, IReadOnlyList<ActiveFilter> Active, IReadOnlyList<Facet> Facets)
{
    /// <summary>The day as of which the table is; null for today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The days on which something was stated, in order: where the table changes.</summary>
    public IReadOnlyList<DateOnly> Days { get; init; } = [];
}

public sealed class DemandQueries(IDbContextFactory<TalksDb> databases)
{
    public async Task<DemandComparison> CompareAsync(RecordFilter asked, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var named = await asked.NamedAsync(db, cancellationToken);
        var all = db.Records.Where(r => r.Kind == RecordKind.Demand);
        var asOf = named.Filter.Dates.To;
        var stances = await StanceReader.ReadAsync(db, named.Filter.WhereListed(all).OfType<DemandRow>(), cancellationToken, asOf);
        if (named.Filter.Values(DemandList.Since) is { Count: > 0 } rounds)
            stances = await SinceRoundField.ChangedAsync(db, stances, rounds, cancellationToken);
        var compared = await ComparedAsync(db, named, stances, cancellationToken);
        var agreed = await AgreedAsync(db, stances, asOf, cancellationToken);
        var matrix = DemandMatrix.Of(stances, compared, agreed, only: named.Filter.Values(DemandList.Party).Count > 0);
        return new DemandComparison(
            matrix, named.Filter.Address, named.Sentence, named.Filter.LeftOut, named.Active, await named.FacetsAsync(db, all, cancellationToken))
        {
            AsOf = asOf,
            Days = await DaysAsync((named.Filter with { Dates = DateRange.Always }).WhereListed(all), cancellationToken),
        };
    }

    // A list by name, since it crosses to an island.
    private static async Task<List<DateOnly>> DaysAsync(IQueryable<RecordRow> demands, CancellationToken cancellationToken)
    {
        var days = await demands.Select(r => new { ((DemandRow)r).FirstStated, ((DemandRow)r).LastStated }).ToListAsync(cancellationToken);
        return [.. days.SelectMany(d => new[] { d.FirstStated, d.LastStated }).OfType<DateOnly>().Distinct().Order()];
    }

    /// <summary>The issues on which a process has an agreement by then.</summary>
    private static async Task<IReadOnlySet<(string? Process, string Issue)>> AgreedAsync(
        TalksDb db, IReadOnlyList<Stance> stances, DateOnly? asOf, CancellationToken cancellationToken)
    {
        var processes = stances.Select(s => s.ProcessId).Distinct().ToList();
        var last = asOf ?? DateOnly.MaxValue;
        var agreed = await db.Agreements
            .Where(a => processes.Contains(a.ProcessId) && a.IssueId != null && a.IssueId != "other" && (a.Earliest == null ? asOf == null : a.Earliest <= last))
            .Select(a => new { a.ProcessId, a.IssueId }).Distinct().ToListAsync(cancellationToken);
        return agreed.Select(a => (a.ProcessId, a.IssueId!)).ToHashSet();
    }

    /// <returns>Null where there is no such demand.</returns>
    public async Task<DemandView?> FindAsync(string slug, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await new DemandLife(db, cancellationToken).FindAsync(slug);
    }

    // The parties that were chosen or, where none was, the two sides of the process that most of the demands belong to.
    private static async Task<IReadOnlyList<PartyView>> ComparedAsync(
        TalksDb db, NamedFilter named, IReadOnlyList<Stance> stances, CancellationToken cancellationToken)
    {
        var process = stances.GroupBy(s => s.ProcessId).Where(g => g.Key is not null)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key).FirstOrDefault();
        var sides = await ProcessSides.LoadAsync(db, [process], cancellationToken);
        var chosen = named.Filter.Values(DemandList.Party);
        if (chosen.Count > 0)
            return [.. chosen.Select(id => sides.View(process, id, named.Names[DemandList.Party.Name][id]))];
        return sides.SidesOf(process);
    }
}
