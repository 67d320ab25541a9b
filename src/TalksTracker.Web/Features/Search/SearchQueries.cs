using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Search;

/// <summary>Finds words in articles, quoted sentences and records: page and JSON show what this finds.</summary>
public sealed class SearchQueries(IDbContextFactory<TalksDb> databases, NameBook names)
{
    private const int MostPages = 6;

    public async Task<SearchResults> SearchAsync(SearchFilter filter, CancellationToken cancellationToken = default)
    {
        var expression = SearchExpression.Of(filter.Text, names.Find);
        if (expression.Match is not { } match)
            return new SearchResults(filter, Paging.Whole(0), [], KindsOf(filter, new Dictionary<SearchKind, int>()), [], [], []);

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var index = new SearchIndex(db, match);
        var counts = await index.CountAsync(cancellationToken);
        var found = filter.Kinds.Count == 0 ? counts.Values.Sum() : filter.Kinds.Sum(k => counts.GetValueOrDefault(k));
        var paging = Paging.At(filter.Page, SearchFilter.PageSize, found);
        var page = Within(filter, paging);
        var hits = await index.PageAsync(page.Kinds, paging.First, paging.Size, cancellationToken);
        return new SearchResults(
            page, paging, await new HitReader(db).ReadAsync(hits, cancellationToken), KindsOf(page, counts), expression.AlsoSpelled,
            page.Page == 1 ? await PagesAsync(db, filter.Text, cancellationToken) : [],
            counts.Count == 0 ? await AloneAsync(db, filter, cancellationToken) : []);
    }

    private static SearchFilter Within(SearchFilter filter, Paging paging) => filter.Page == paging.Page ? filter : filter with
    {
        Page = paging.Page,
        LeftOut = [.. filter.LeftOut, Texts.Of("Search.LeftOut.LastPage", ("last", paging.Pages))],
    };

    private static Facet KindsOf(SearchFilter filter, IReadOnlyDictionary<SearchKind, int> counts) => new("kind", Texts.Of("Search.Kind"),
        [.. SearchKind.All.Where(k => counts.ContainsKey(k) || filter.Kinds.Contains(k)).Select(k => new FacetOption(
            k.Slug, k.Many, counts.GetValueOrDefault(k), filter.Kinds.Contains(k), filter.Toggled(k).Address))]);

    // Who is named by all the words together, and has a page with something on it.
    private async Task<IReadOnlyList<NamedPage>> PagesAsync(TalksDb db, SearchText text, CancellationToken cancellationToken)
    {
        if (names.Find(string.Join(' ', text.Wanted.Select(t => t.Words))) is not { } name)
            return [];
        var (parties, people) = (name.Parties.Select(p => p.Id).ToList(), name.People.Select(p => p.Id).ToList());
        var partyPages = await db.Parties.Where(p => parties.Contains(p.Id) && db.RecordParties.Any(r => r.PartyId == p.Id))
            .OrderBy(p => p.Name).Select(p => new NamedPage(p.Name, Urls.Party(p.Id))).ToListAsync(cancellationToken);
        var personPages = await db.People.Where(p => people.Contains(p.Id) && db.RoleClaims.Any(c => c.PersonId == p.Id))
            .OrderBy(p => p.Name).Select(p => new NamedPage(p.Name, Urls.Person(p.Id))).ToListAsync(cancellationToken);
        return [.. partyPages.Concat(personPages).Take(MostPages)];
    }

    private async Task<IReadOnlyList<AloneWord>> AloneAsync(TalksDb db, SearchFilter filter, CancellationToken cancellationToken)
    {
        var alone = new List<AloneWord>();
        var terms = filter.Text.Wanted.Take(MostPages).ToList();
        foreach (var term in terms.Count < 2 ? [] : terms)
        {
            var one = filter.For(term);
            var counts = await new SearchIndex(db, SearchExpression.Of(one.Text, names.Find).Match!).CountAsync(cancellationToken);
            if (counts.Values.Sum() is var count and > 0)
                alone.Add(new AloneWord(term.ToString(), one.Address, count));
        }

        return alone;
    }
}
