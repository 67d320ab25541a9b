using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Articles;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Search;

/// <summary>Reads, for one page of what the index found, what there is to say of it.</summary>
internal sealed class HitReader(TalksDb db)
{
    /// <summary>In the given order.</summary>
    public async Task<IReadOnlyList<SearchHit>> ReadAsync(IReadOnlyList<IndexHit> found, CancellationToken cancellationToken)
    {
        var hits = new Dictionary<(IndexedThing, int), SearchHit>();
        await AddArticlesAsync(hits, Of(found, IndexedThing.Article), cancellationToken);
        await AddQuotesAsync(hits, Of(found, IndexedThing.Quote), cancellationToken);
        await AddRecordsAsync(hits, Of(found, IndexedThing.Record), cancellationToken);
        return [.. found.Select(f => hits[(f.Thing, f.Id)])];
    }

    private static Dictionary<int, IndexHit> Of(IReadOnlyList<IndexHit> found, IndexedThing thing) =>
        found.Where(f => f.Thing == thing).ToDictionary(f => f.Id);

    private async Task AddArticlesAsync(
        Dictionary<(IndexedThing, int), SearchHit> hits, Dictionary<int, IndexHit> found, CancellationToken cancellationToken)
    {
        var ids = found.Keys.ToList();
        var articles = await db.Articles
            .Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.Slug, a.Title, Beginning = a.Text.Substring(0, ArticleHeading.Reach), a.Publisher, a.Published, a.Language })
            .ToListAsync(cancellationToken);
        foreach (var a in articles)
        {
            var hit = found[a.Id];
            var title = hit.Title.Parts.Count > 0 ? hit.Title : new MarkedText([new TextPart(ArticleHeading.Of(a.Title, a.Beginning), Marked: false)]);
            hits.Add((IndexedThing.Article, a.Id), new ArticleHit(AddressOf(a.Slug, hit.Body), title, hit.Body, a.Publisher, a.Published, a.Language ?? "en"));
        }
    }

    private async Task AddQuotesAsync(
        Dictionary<(IndexedThing, int), SearchHit> hits, Dictionary<int, IndexHit> found, CancellationToken cancellationToken)
    {
        var ids = found.Keys.ToList();
        var words = await db.EvidenceOfQuotesAsync(ids, "passage", cancellationToken);
        var records = (await db.RecordMemberships
            .SelectMany(m => m.Report.Passages, (m, p) => new { m.Record.Kind, m.Record.Slug, m.Record.Title, p.QuoteId })
            .Where(p => ids.Contains(p.QuoteId))
            .Distinct()
            .OrderBy(p => p.Kind).ThenBy(p => p.Slug)
            .ToListAsync(cancellationToken)).ToLookup(p => p.QuoteId, p => new RecordName(p.Kind, p.Slug, p.Title));
        foreach (var (id, hit) in found)
            hits.Add((IndexedThing.Quote, id), new QuoteHit(words[id].Address, hit.Body, words[id], [.. records[id]]));
    }

    private async Task AddRecordsAsync(
        Dictionary<(IndexedThing, int), SearchHit> hits, Dictionary<int, IndexHit> found, CancellationToken cancellationToken)
    {
        var ids = found.Keys.ToList();
        var records = db.Records.AsNoTracking().Where(r => ids.Contains(r.Id));
        var evidence = await RecordEvidence.LoadAsync(db, records, cancellationToken);
        foreach (var r in await records.Select(r => new { r.Id, r.Kind, r.Slug, r.Modality, r.Date }).ToListAsync(cancellationToken))
        {
            var hit = found[r.Id];
            hits.Add((IndexedThing.Record, r.Id), new RecordHit(
                r.Kind, Urls.Record(r.Kind, r.Slug), hit.Title, hit.Body, hit.Names.HasMarks ? hit.Names : MarkedText.None, r.Modality, r.Date,
                evidence.Modality(r.Id), evidence.Words(r.Id, ChosenFields.Date)));
        }
    }

    private static string AddressOf(string slug, MarkedText snippet) =>
        snippet.FirstWords() is { } words ? Urls.Words(slug, words) : Urls.Article(slug);
}
