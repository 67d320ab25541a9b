using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;

namespace TalksTracker.Web.Features.About;

/// <summary>The numbers of the page about the method.</summary>
public sealed class AboutQueries(IDbContextFactory<TalksDb> databases, QuoteCheck quotes, ScoreCardFile card)
{
    public async Task<AboutView> LoadAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var kinds = await db.Records.GroupBy(r => r.Kind).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(k => k.Key, k => k.Count, cancellationToken);
        var reports = db.RecordMemberships.Select(m => m.ReportId).Distinct();
        return new AboutView(
            kinds, await reports.CountAsync(cancellationToken), await db.Claims.CountAsync(c => reports.Contains(c.ReportId), cancellationToken),
            await quotes.CheckAsync(cancellationToken), await card.ReadAsync(cancellationToken));
    }
}
