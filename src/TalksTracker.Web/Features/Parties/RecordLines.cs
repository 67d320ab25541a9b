using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Parties;

/// <summary>The latest of some records, in lines.</summary>
internal static class RecordLines
{
    /// <summary>As many as a section shows; the rest is a link away.</summary>
    public const int Most = 20;

    /// <summary>The latest first; those without a date last.</summary>
    public static IQueryable<T> Latest<T>(this IQueryable<T> records) where T : RecordRow =>
        records.OrderBy(r => r.Earliest == null && r.Latest == null).ThenByDescending(r => r.Earliest ?? r.Latest).ThenBy(r => r.Slug);

    /// <summary>Each with the roles that are picked.</summary>
    public static async Task<SomeOf<Meeting>> MeetingsAsync(
        TalksDb db, IQueryable<RecordRow> records, IQueryable<RecordRoleRow> roles, CancellationToken cancellationToken)
    {
        var rows = await records.AsNoTracking().Latest().Take(Most)
            .Select(r => new { r.Id, r.Kind, r.Slug, r.Title, r.Modality, r.Date, r.ProcessId }).ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(r => r.Id);
        var sides = await ProcessSides.LoadAsync(db, rows.Select(r => r.ProcessId), cancellationToken);
        var held = await RecordRoles.LoadAsync(db, roles.Where(r => ids.Contains(r.RecordId)), sides, cancellationToken);
        return new SomeOf<Meeting>(
            rows.ConvertAll(r => new Meeting(new RecordLine(r.Id, r.Kind, r.Slug, r.Title, r.Modality, r.Date), [.. held[r.Id].OrderByDescending(x => x.Role)])),
            await records.CountAsync(cancellationToken));
    }

    public static async Task<SomeOf<Said>> StatementsAsync(TalksDb db, IQueryable<StatementRow> statements, CancellationToken cancellationToken)
    {
        var latest = statements.Latest().Take(Most);
        var rows = await latest.AsNoTracking()
            .Select(s => new { s.Id, s.Kind, s.Slug, s.Title, s.Modality, s.Date, s.Statement, s.SpeakerId, Speaker = s.Speaker!.Name })
            .ToListAsync(cancellationToken);
        var evidence = await EvidenceAsync(db, rows.ConvertAll(r => r.Id), cancellationToken);
        return new SomeOf<Said>(
            rows.ConvertAll(r => new Said(
                new RecordLine(r.Id, r.Kind, r.Slug, r.Title, r.Modality, r.Date), r.Statement,
                r.SpeakerId is null ? null : new PersonName(r.SpeakerId, r.Speaker),
                WordsOf(evidence, r.Id, ChosenFields.Statement))),
            await statements.CountAsync(cancellationToken));
    }

    public static async Task<SomeOf<Said>> AgreementsAsync(TalksDb db, IQueryable<AgreementRow> agreements, CancellationToken cancellationToken)
    {
        var rows = await agreements.Latest().Take(Most).AsNoTracking()
            .Select(a => new { a.Id, a.Kind, a.Slug, a.Title, a.Modality, a.Date, a.Summary })
            .ToListAsync(cancellationToken);
        var evidence = await EvidenceAsync(db, rows.ConvertAll(r => r.Id), cancellationToken);
        return new SomeOf<Said>(
            rows.ConvertAll(r => new Said(
                new RecordLine(r.Id, r.Kind, r.Slug, r.Title, r.Modality, r.Date), r.Summary, null, WordsOf(evidence, r.Id, ChosenFields.Summary))),
            await agreements.CountAsync(cancellationToken));
    }

    private static Task<RecordEvidence> EvidenceAsync(TalksDb db, List<int> ids, CancellationToken cancellationToken) =>
        RecordEvidence.LoadAsync(db, db.Records.Where(r => ids.Contains(r.Id)), cancellationToken);

    private static IReadOnlyList<EvidenceView> WordsOf(RecordEvidence evidence, int id, string field) =>
        evidence.Words(id, field) is { Count: > 0 } words ? words : evidence.Modality(id);
}
