using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>Remembers addresses that records no longer have, so that a link once sent still leads somewhere.</summary>
internal sealed class SlugRetirement(TalksDb db, DateTime now)
{
    public async Task RetireAsync(
        List<(int Id, string Slug, string Title)> gone, List<RecordRow> records, CancellationToken cancellationToken)
    {
        var retired = await db.RetiredSlugs.ToDictionaryAsync(s => s.Slug, cancellationToken);
        db.RetiredSlugs.RemoveRange(records.Select(r => retired.GetValueOrDefault(r.Slug)).OfType<RetiredSlugRow>());

        var ids = gone.ConvertAll(r => r.Id);
        var memberships = (await db.RecordMemberships.Where(m => ids.Contains(m.RecordId))
            .Select(m => new { m.RecordId, m.ReportId }).ToListAsync(cancellationToken)).ToLookup(m => m.RecordId, m => m.ReportId);
        foreach (var (id, slug, title) in gone)
        {
            var successor = SuccessorOf([.. memberships[id]], records);
            db.RetiredSlugs.Add(new RetiredSlugRow { Slug = slug, Title = title, SuccessorSlug = successor, RetiredAt = now });
            foreach (var older in retired.Values.Where(s => s.SuccessorSlug == slug))
                older.SuccessorSlug = successor;
        }
    }

    private static string? SuccessorOf(HashSet<int> reports, List<RecordRow> records) => records
        .Select(r => (r.Slug, Shared: r.Reports.Count(m => reports.Contains(m.ReportId))))
        .Where(r => r.Shared > 0)
        .OrderByDescending(r => r.Shared).ThenBy(r => r.Slug, StringComparer.Ordinal)
        .Select(r => r.Slug)
        .FirstOrDefault();
}
