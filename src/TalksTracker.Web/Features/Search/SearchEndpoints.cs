using System.Globalization;
using TalksTracker.Web.Components.Shared;

namespace TalksTracker.Web.Features.Search;

/// <summary>The search for machines: the page's own filter and query.</summary>
public static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.SearchJson, SearchAsync);

    private static async Task<IResult> SearchAsync(HttpRequest request, SearchQueries search, CancellationToken cancellationToken)
    {
        var results = await search.SearchAsync(SearchFilter.Read(request.QueryString.Value), cancellationToken);
        return TypedResults.Ok(new SearchJson(
            results.Filter.Written, results.Found, results.Filter.Page, results.Paging.Pages,
            [.. results.Hits.Select(HitJson.Of)],
            [.. results.Kinds.Options.Select(o => new KindJson(o.Value, o.Count))],
            [.. results.AlsoSpelled.Select(a => new SpellingJson(a.Written, a.Others))],
            results.Filter.LeftOut));
    }
}

/// <param name="Total">Over all pages.</param>
/// <param name="AlsoSpelled">Other spellings that were looked for, too.</param>
/// <param name="LeftOut">What of the query could not be used.</param>
public sealed record SearchJson(
    string Query, int Total, int Page, int Pages, IReadOnlyList<HitJson> Items, IReadOnlyList<KindJson> Kinds,
    IReadOnlyList<SpellingJson> AlsoSpelled, IReadOnlyList<string> LeftOut);

public sealed record KindJson(string Kind, int Count);

public sealed record SpellingJson(string Written, IReadOnlyList<string> Others);

/// <param name="Address">The place itself: a quote's leads to its words in their article.</param>
/// <param name="Snippet">In pieces; those that were looked for are marked.</param>
/// <param name="Date">EDTF for a record, the day of publication for an article or a quote.</param>
public sealed record HitJson(
    string Kind, string Address, string Title, IReadOnlyList<TextPart> Snippet, string? Date, string? Modality, IReadOnlyList<string> Records)
{
    public static HitJson Of(SearchHit hit) => hit switch
    {
        ArticleHit article => Of(hit, hit.Title.Plain, Iso(article.Published), null, []),
        QuoteHit { Source: var source } quote =>
            Of(hit, source.ArticleTitle ?? source.ArticleSlug, Iso(source.Published), null, [.. quote.Records.Select(r => r.Address)]),
        RecordHit record => Of(hit, hit.Title.Plain, record.Date?.ToString(), ModalityWords.Slug(record.Modality), []),
        _ => throw new NotSupportedException($"{hit.GetType().Name} has no JSON."),
    };

    private static HitJson Of(SearchHit hit, string title, string? date, string? modality, IReadOnlyList<string> records) =>
        new(hit.Kind.Slug, hit.Address, title, hit.Snippet.Parts, date, modality, records);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
