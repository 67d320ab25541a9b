using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Swaps;

/// <summary>To whom people came home, or will.</summary>
public sealed class ReturnedToField() : PartyNameField("side", "Filter.ReturnedTo")
{
    public override IQueryable<RecordRow> Where(IQueryable<RecordRow> records, IReadOnlyList<string> values) =>
        records.Where(r => ((SwapRow)r).Returned.Any(x => values.Contains(x.ToId!)));

    public override async Task<IReadOnlyList<FieldCount>> CountAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken) =>
        Sorted(await db.SwapReturns
            .Where(x => x.ToId != null && records.Select(r => r.Id).Contains(x.SwapId))
            .Select(x => new { x.SwapId, x.ToId, x.To!.Name })
            .Distinct()
            .GroupBy(x => new { x.ToId, x.Name })
            .Select(g => new FieldCount(g.Key.ToId!, g.Key.Name, g.Count()))
            .ToListAsync(cancellationToken));
}

/// <summary>What sort of people changed sides.</summary>
public sealed class CategoryField() : FilterField("category", "Filter.Category")
{
    public override IQueryable<RecordRow> Where(IQueryable<RecordRow> records, IReadOnlyList<string> values)
    {
        var categories = values.Select(Parse).OfType<PeopleCategory>().ToList();
        return records.Where(r => ((SwapRow)r).Returned.Any(x => categories.Contains(x.Category)));
    }

    public override Task<IReadOnlyDictionary<string, string>> NamesAsync(
        TalksDb db, IReadOnlyList<string> values, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(values
            .Where(v => Parse(v) is not null)
            .ToDictionary(v => v, v => Word(Parse(v)!.Value)));

    public override async Task<IReadOnlyList<FieldCount>> CountAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken)
    {
        var counts = await db.SwapReturns
            .Where(x => records.Select(r => r.Id).Contains(x.SwapId))
            .Select(x => new { x.SwapId, x.Category })
            .Distinct()
            .GroupBy(x => x.Category)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return [.. counts.OrderByDescending(c => c.Count).ThenBy(c => c.Key).Select(c => new FieldCount(Slug(c.Key), Word(c.Key), c.Count))];
    }

    /// <summary>"political-prisoners".</summary>
    private static string Slug(PeopleCategory category) =>
        string.Concat(category.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private static PeopleCategory? Parse(string slug) => Enum.GetValues<PeopleCategory>().Cast<PeopleCategory?>().FirstOrDefault(c => Slug(c!.Value) == slug);

    private static string Word(PeopleCategory category) => Texts.Of($"Category.{category}", ("count", 2));
}

/// <summary>How many people changed sides, all sides together, as far as figures are given.</summary>
public sealed class SizeField() : FilterField("size", "Filter.Size")
{
    // From so many on, up to the next.
    private static readonly (string Slug, int From, int End)[] Sizes =
        [("under-10", 1, 10), ("10-to-99", 10, 100), ("100-to-499", 100, 500), ("500-and-more", 500, int.MaxValue)];

    public override IQueryable<RecordRow> Where(IQueryable<RecordRow> records, IReadOnlyList<string> values)
    {
        var chosen = Sizes.Where(s => values.Contains(s.Slug)).ToList();
        // The sizes chosen, laid over those that can be chosen: a query can hold four comparisons, but no list of ranges.
        var (a, b, c, d) = (chosen.ElementAtOrDefault(0), chosen.ElementAtOrDefault(1), chosen.ElementAtOrDefault(2), chosen.ElementAtOrDefault(3));
        return WithSizes(records).Where(x => (x.Size >= a.From && x.Size < a.End) || (x.Size >= b.From && x.Size < b.End)
            || (x.Size >= c.From && x.Size < c.End) || (x.Size >= d.From && x.Size < d.End)).Select(x => x.Record);
    }

    public override Task<IReadOnlyDictionary<string, string>> NamesAsync(
        TalksDb db, IReadOnlyList<string> values, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(Sizes.Where(s => values.Contains(s.Slug)).ToDictionary(s => s.Slug, s => Word(s.Slug)));

    public override async Task<IReadOnlyList<FieldCount>> CountAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken)
    {
        var sizes = await WithSizes(records).Select(x => x.Size).ToListAsync(cancellationToken);
        return [.. Sizes.Select(s => new FieldCount(s.Slug, Word(s.Slug), sizes.Count(n => n >= s.From && n < s.End))).Where(c => c.Count > 0)];
    }

    private static IQueryable<SizedRecord> WithSizes(IQueryable<RecordRow> records) => records.Select(r => new SizedRecord
    {
        Record = r,
        Size = ((SwapRow)r).Returned.Any(x => x.ToId != null)
            ? ((SwapRow)r).Returned.Where(x => !x.PartOfAnother && x.ToId != null && x.Category != PeopleCategory.Bodies).Sum(x => x.Min ?? 0)
            : ((SwapRow)r).Returned.Where(x => !x.PartOfAnother && x.Category != PeopleCategory.Bodies).Sum(x => x.Min ?? 0),
    });

    private static string Word(string slug) => Texts.Of($"Size.{slug}");

    private sealed class SizedRecord
    {
        public required RecordRow Record { get; init; }

        public required int Size { get; init; }
    }
}
