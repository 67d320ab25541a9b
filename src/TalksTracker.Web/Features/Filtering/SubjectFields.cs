using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Features.Filtering;

/// <summary>What a demand, an agreement or a statement is about.</summary>
public sealed class IssueField() : FilterField("issue", "Filter.Issue")
{
    public override IQueryable<RecordRow> Where(IQueryable<RecordRow> records, IReadOnlyList<string> values) =>
        records.Where(r => values.Contains(((DemandRow)r).IssueId)
            || values.Contains(((AgreementRow)r).IssueId!)
            || values.Contains(((StatementRow)r).IssueId!));

    public override async Task<IReadOnlyDictionary<string, string>> NamesAsync(
        TalksDb db, IReadOnlyList<string> values, CancellationToken cancellationToken) =>
        await db.Issues.Where(i => values.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => IssueWords.Of(i.Id, i.Name), cancellationToken);

    public override async Task<IReadOnlyList<FieldCount>> CountAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken)
    {
        var counts = await records
            .Select(r => ((DemandRow)r).IssueId ?? ((AgreementRow)r).IssueId ?? ((StatementRow)r).IssueId)
            .Where(issue => issue != null)
            .GroupBy(issue => issue!)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(cancellationToken);
        var issues = await db.Issues.OrderBy(i => i.Position).Select(i => new { i.Id, i.Name }).ToListAsync(cancellationToken);
        return [.. issues.Join(counts, i => i.Id, c => c.Key, (i, c) => new FieldCount(i.Id, IssueWords.Of(i.Id, i.Name), c.Count))];
    }
}

/// <summary>The peace process a record belongs to.</summary>
public sealed class ProcessField() : FilterField("process", "Filter.Process")
{
    public override IQueryable<RecordRow> Where(IQueryable<RecordRow> records, IReadOnlyList<string> values) =>
        records.Where(r => values.Contains(r.ProcessId!));

    public override async Task<IReadOnlyDictionary<string, string>> NamesAsync(
        TalksDb db, IReadOnlyList<string> values, CancellationToken cancellationToken) =>
        await db.Processes.Where(p => values.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);

    public override async Task<IReadOnlyList<FieldCount>> CountAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken)
    {
        var counts = await records
            .Where(r => r.ProcessId != null)
            .GroupBy(r => new { r.ProcessId, r.Process!.Name })
            .Select(g => new FieldCount(g.Key.ProcessId!, g.Key.Name, g.Count()))
            .ToListAsync(cancellationToken);
        return [.. counts.OrderByDescending(c => c.Count).ThenBy(c => c.Label, StringComparer.Ordinal)];
    }
}
