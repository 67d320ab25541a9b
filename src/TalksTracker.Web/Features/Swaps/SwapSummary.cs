using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Swaps;

/// <summary>A number of people of one category who came home to one party, without the words for it.</summary>
/// <param name="To">Null where the figure covers all sides or the text leaves it open.</param>
/// <param name="PartOfAnother">A part of another figure of the same swap.</param>
/// <param name="Differing">Others put it differently.</param>
public sealed record SwapFigure(PartyView? To, PeopleCategory Category, bool PartOfAnother, Figure Figure, bool Differing);

/// <summary>What order, sums and charts need of a swap: cheap enough to be read for all swaps at once.</summary>
public sealed record SwapSummary(int Id, string Slug, PartialDate? Date, Modality Modality, IReadOnlyList<SwapFigure> Returned)
{
    /// <summary>The living, each counted once: no part beside its whole, no figure for all sides where each has its own.</summary>
    public IEnumerable<SwapFigure> People => Whole(Returned.Where(r => r.Category != PeopleCategory.Bodies));

    /// <summary>The dead, by the same rules.</summary>
    public IEnumerable<SwapFigure> Bodies => Whole(Returned.Where(r => r.Category == PeopleCategory.Bodies));

    /// <summary>How many people changed sides, as far as figures are given.</summary>
    public int Size => People.Sum(r => r.Figure.Min ?? 0);

    public static async Task<List<SwapSummary>> LoadAsync(TalksDb db, IQueryable<RecordRow> swaps, CancellationToken cancellationToken)
    {
        var rows = await swaps.AsNoTracking().Select(r => new { r.Id, r.Slug, r.Date, r.Modality, r.ProcessId }).ToListAsync(cancellationToken);
        var sides = await ProcessSides.LoadAsync(db, rows.Select(r => r.ProcessId), cancellationToken);
        var ids = swaps.Select(r => r.Id);
        var returns = (await db.SwapReturns.AsNoTracking()
            .Where(r => ids.Contains(r.SwapId))
            .OrderBy(r => r.SwapId).ThenBy(r => r.Position)
            .Select(r => new
            {
                r.SwapId, r.Swap.ProcessId, r.ToId, To = r.To!.Name, r.Category, r.PartOfAnother, r.Min, r.Max, r.Approximate,
                Differing = r.ChosenValue.Claims.Any(c => !c.Agrees),
            })
            .ToListAsync(cancellationToken))
            .ToLookup(r => r.SwapId, r => new SwapFigure(
                r.ToId is null ? null : sides.View(r.ProcessId, r.ToId, r.To), r.Category, r.PartOfAnother,
                new Figure(r.Min, r.Max, r.Approximate), r.Differing));
        return rows.ConvertAll(r => new SwapSummary(r.Id, r.Slug, r.Date, r.Modality, [.. returns[r.Id]]));
    }

    private static IEnumerable<SwapFigure> Whole(IEnumerable<SwapFigure> returned)
    {
        var whole = returned.Where(r => !r.PartOfAnother).ToList();
        return whole.Exists(r => r.To is not null) ? whole.Where(r => r.To is not null) : whole;
    }
}
