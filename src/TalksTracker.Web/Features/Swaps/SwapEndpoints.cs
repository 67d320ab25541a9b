using TalksTracker.Evidence;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Swaps;

/// <summary>The list of swaps for machines: the page's own filter and query.</summary>
public static class SwapEndpoints
{
    public static void MapSwaps(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.SwapsJson, ListAsync);

    private static async Task<IResult> ListAsync(HttpRequest request, SwapQueries swaps, CancellationToken cancellationToken)
    {
        var list = await swaps.ListAsync(SwapFilter.Read(request.QueryString.Value), whole: true, cancellationToken);
        return TypedResults.Ok(new SwapListJson(
            list.Filter.Sentence,
            list.Items.Count,
            [.. list.Items.Select(SwapJson.Of)],
            [.. list.Undated.Select(SwapJson.Of)],
            list.Filter.Filter.LeftOut));
    }
}

/// <param name="Filter">In words.</param>
/// <param name="Undated">Under a range of dates: what matches the rest and has no date. Not in <paramref name="Items"/>.</param>
/// <param name="LeftOut">What of the query could not be used.</param>
public sealed record SwapListJson(
    string Filter, int Total, IReadOnlyList<SwapJson> Items, IReadOnlyList<SwapJson> Undated, IReadOnlyList<string> LeftOut);

/// <param name="Date">EDTF; null where unknown.</param>
public sealed record SwapJson(
    string Slug, string Title, string Address, string? Date, string Status, IReadOnlyList<ReturnJson> Returned,
    IReadOnlyList<MediatorJson> Mediators, IReadOnlyList<EvidenceView> DateEvidence, IReadOnlyList<EvidenceView> StatusEvidence)
{
    public static SwapJson Of(SwapItem swap) => new(
        swap.Slug, swap.Title, swap.Address, swap.Date?.ToString(), ModalityWords.Slug(swap.Modality, RecordKind.Swap),
        [.. swap.Returned.Select(ReturnJson.Of)],
        [.. swap.Mediators.Select(m => new MediatorJson(m.Party.Id, m.Party.Name, m.Evidence))],
        swap.DateWords, swap.StatusWords);
}

/// <param name="Count">The shown figure, or the lower end of a range; null where none was disclosed.</param>
/// <param name="Claims">Every claim on it, the shown one first.</param>
public sealed record ReturnJson(
    string? To, string? ToName, string Scope, string Category, int? Count, int? Upper, bool Approximate, bool PartOfAnother,
    bool Differing, IReadOnlyList<CountClaimJson> Claims)
{
    public static ReturnJson Of(CountView count)
    {
        var shown = count.Shown.Figure;
        return new ReturnJson(
            count.To?.Id, count.To?.Name, Word(count.Scope), Word(count.Category), shown.Min, shown.Max, shown.Approximate,
            count.PartOfAnother, count.Differing,
            [.. count.Claims.Select(c => new CountClaimJson(c.Figure.Min, c.Figure.Max, c.Figure.Approximate, c.Claimant?.Name, c.Evidence))]);
    }

    private static string Word<T>(T value) where T : struct, Enum =>
        System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

public sealed record CountClaimJson(int? Count, int? Upper, bool Approximate, string? Claimant, EvidenceView Evidence);

public sealed record MediatorJson(string Party, string Name, IReadOnlyList<EvidenceView> Evidence);
