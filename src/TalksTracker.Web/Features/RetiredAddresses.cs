using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;

namespace TalksTracker.Web.Features;

/// <summary>An address that a record once had.</summary>
/// <param name="Successor">The address of the record that holds most of its reports now; null where none does.</param>
public sealed record RetiredAddress(string Title, string? Successor);

/// <summary>Where old links lead.</summary>
public sealed class RetiredAddresses(IDbContextFactory<TalksDb> databases)
{
    /// <returns>Null where no record ever had this address.</returns>
    public async Task<RetiredAddress?> FindAsync(string slug, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var retired = await db.RetiredSlugs.AsNoTracking().SingleOrDefaultAsync(r => r.Slug == slug, cancellationToken);
        if (retired is null)
            return null;
        var successor = await db.Records.AsNoTracking().Where(r => r.Slug == retired.SuccessorSlug)
            .Select(r => new { r.Kind, r.Slug }).SingleOrDefaultAsync(cancellationToken);
        return new RetiredAddress(retired.Title, successor is null ? null : Urls.Record(successor.Kind, successor.Slug));
    }
}
