using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Demands;

/// <summary>The comparison as a list that can be filtered.</summary>
public static class DemandList
{
    public static readonly DemanderField Party = new();
    public static readonly IssueField Issue = new();
    public static readonly ProcessField Process = new();
    public static readonly SinceRoundField Since = new();

    public static readonly FilteredList List = new(
        Urls.Demands, "List.Demands", [Party, Issue, Process, Since], HasText: false, ["issue"]);
}

/// <summary>Who demands: the party itself, or one that counts with it in the process.</summary>
public sealed class DemanderField() : PartyNameField("party", "Filter.Party")
{
    public override IQueryable<RecordRow> Where(IQueryable<RecordRow> records, IReadOnlyList<string> values) =>
        records.Where(r => values.Contains(((DemandRow)r).PartyId)
            || r.Process!.Parties.Any(p => p.PartyId == ((DemandRow)r).PartyId && values.Contains(p.CountsWithId!)));

    public override async Task<IReadOnlyList<FieldCount>> CountAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken) =>
        Sorted(await records
            .Select(r => new { ((DemandRow)r).PartyId, ((DemandRow)r).Party.Name })
            .GroupBy(p => new { p.PartyId, p.Name })
            .Select(g => new FieldCount(g.Key.PartyId, g.Key.Name, g.Count()))
            .ToListAsync(cancellationToken));

    public override string Phrase(IReadOnlyList<string> names) => Texts.Of("Filter.Demander.Is", ("names", Lists.Or(names)));
}
