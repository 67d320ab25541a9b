using System.Globalization;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Features.Sitemap;

/// <summary>What search engines may read: every page that stands by itself, and none that only chooses or listens.</summary>
public static class SitemapEndpoints
{
    // As many as one file may hold.
    private const int Most = 50_000;

    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Lists = [Urls.Home, Urls.Timeline, Urls.Demands, Urls.Swaps, Urls.Rounds, Urls.Parties, Urls.Articles, Urls.About];

    public static void MapSitemap(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.Sitemap, ListAsync);
        routes.MapGet(Urls.Robots, (HttpRequest request) => TypedResults.Text(
            $"User-agent: *\nDisallow: {Urls.LanguageChoice}\nDisallow: {Urls.ThemeChoice}\nDisallow: {Urls.Changes}\nDisallow: /_blazor\n"
            + $"Sitemap: {Site(request)}{Urls.Sitemap}\n"));
    }

    private static async Task<IResult> ListAsync(HttpRequest request, IDbContextFactory<TalksDb> databases, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var articles = await db.Articles.Where(a => a.Status != ReviewStatus.Rejected)
            .OrderBy(a => a.Id).Select(a => a.Slug).ToListAsync(cancellationToken);
        var records = await db.Records
            .Where(r => r.Kind == RecordKind.Swap || r.Kind == RecordKind.Round || r.Kind == RecordKind.Demand)
            .OrderBy(r => r.Id).Select(r => new { r.Kind, r.Slug, r.ChangedAt }).ToListAsync(cancellationToken);
        var parties = await db.RecordParties.Select(p => p.PartyId).Distinct().Order().ToListAsync(cancellationToken);
        var people = await db.RecordRoles.Where(r => r.PersonId != null).Select(r => r.PersonId!).Distinct().Order().ToListAsync(cancellationToken);
        var pages = Lists.Concat(articles.Select(Urls.Article)).Concat(parties.Select(Urls.Party)).Concat(people.Select(Urls.Person)).Select(a => Page(request, a))
            .Concat(records.Select(r => Page(request, Urls.Record(r.Kind, r.Slug), r.ChangedAt)));
        var document = new XDocument(new XDeclaration("1.0", "utf-8", null), new XElement(Sitemap + "urlset", pages.Take(Most)));
        return TypedResults.Text($"{document.Declaration}\n{document}", "application/xml");
    }

    private static XElement Page(HttpRequest request, string address, DateTime? changed = null) => new(
        Sitemap + "url",
        new XElement(Sitemap + "loc", Site(request) + address),
        changed is { } day ? new XElement(Sitemap + "lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null);

    private static string Site(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
