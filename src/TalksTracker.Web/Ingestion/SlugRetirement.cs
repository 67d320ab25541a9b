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

        if (gone.Count == 0)
            return;

        var ids = gone.ConvertAll(r => r.Id);
        var holders = records.SelectMany(r => r.Reports.Select(m => (m.ReportId, r.Slug))).ToLookup(h => h.ReportId, h => h.Slug);
        var memberships = (await db.RecordMemberships.Where(m => ids.Contains(m.RecordId))
            .Select(m => new { m.RecordId, m.ReportId }).ToListAsync(cancellationToken)).ToLookup(m => m.RecordId, m => m.ReportId);
        foreach (var (id, slug, title) in gone)
        {
            var successor = SuccessorOf(memberships[id].Distinct(), holders);
            db.RetiredSlugs.Add(new RetiredSlugRow { Slug = slug, Title = title, SuccessorSlug = successor, RetiredAt = now });
            foreach (var older in retired.Values.Where(s => s.SuccessorSlug == slug))
                older.SuccessorSlug = successor;
        }
    }

    private static string? SuccessorOf(IEnumerable<int> reports, ILookup<int, string> holders) => reports
        .SelectMany(r => holders[r])
        .GroupBy(slug => slug)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => g.Key)
        .FirstOrDefault();
}
