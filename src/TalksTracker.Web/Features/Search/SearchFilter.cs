using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Search;

/// <summary>What is asked of the search; page and JSON take the same one.</summary>
/// <param name="Written">As it was typed, cut to what is read of it.</param>
/// <param name="Page">From 1.</param>
public sealed record SearchFilter(string Written, SearchText Text, IReadOnlyList<SearchKind> Kinds, int Page, IReadOnlyList<string> LeftOut)
{
    public const int PageSize = 20;

    // Beyond this nobody reads, and the database would count for nothing.
    private const int LastPage = 10_000;

    public bool IsEmpty => !Text.Wanted.Any();

    public string Address => Urls.With(Urls.Search, Query);

    public string Query => QueryHelpers.AddQueryString("", Parameters()).TrimStart('?').Replace("%2C", ",", StringComparison.Ordinal);

    public static SearchFilter Read(string? query)
    {
        var reader = new QueryReader(query);
        var written = reader.Text("q") ?? "";
        var kinds = reader.Values("kind");
        foreach (var unknown in kinds.Where(k => SearchKind.FromSlug(k) is null))
        {
            var all = string.Join(", ", SearchKind.All.Select(k => k.Slug));
            reader.Complain(Texts.Of("Search.LeftOut.Kind", ("value", QueryReader.Echo(unknown)), ("kinds", all)));
        }

        var page = PageOf(reader);
        reader.ComplainOfTheRest();
        var text = SearchText.Read(written);
        return new SearchFilter(
            written, text, [.. kinds.Select(SearchKind.FromSlug).OfType<SearchKind>().Distinct()], page, [.. reader.LeftOut, .. text.LeftOut]);
    }

    public SearchFilter Toggled(SearchKind kind) =>
        this with { Page = 1, Kinds = Kinds.Contains(kind) ? [.. Kinds.Where(k => k != kind)] : [.. Kinds, kind] };

    /// <summary>For one word alone, where all together found nothing.</summary>
    public SearchFilter For(SearchTerm term) =>
        this with { Written = term.ToString(), Text = new SearchText([term with { OrPrevious = false }], []), Page = 1, Kinds = [] };

    private static int PageOf(QueryReader reader)
    {
        if (reader.Values("page") is not [var given, ..])
            return 1;
        if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= LastPage)
            return page;
        reader.Complain(Texts.Of("Search.LeftOut.Page", ("value", QueryReader.Echo(given))));
        return 1;
    }

    private IEnumerable<KeyValuePair<string, string?>> Parameters()
    {
        if (Written.Length > 0)
            yield return new("q", Written);
        if (Kinds.Count > 0)
            yield return new("kind", string.Join(',', Kinds.Select(k => k.Slug)));
        if (Page > 1)
            yield return new("page", Page.ToString(CultureInfo.InvariantCulture));
    }
}
