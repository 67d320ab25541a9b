using System.Globalization;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Timeline;

/// <summary>The timeline for machines: the page's own filter and query.</summary>
public static class TimelineEndpoints
{
    public static void MapTimeline(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.TimelineJson, ListAsync);

    private static async Task<IResult> ListAsync(HttpRequest request, TimelineQueries timeline, CancellationToken cancellationToken)
    {
        var list = await timeline.ListAsync(TimelineFilter.Read(request.QueryString.Value), whole: true, cancellationToken);
        var undated = list.Undated.Select(TimelineJson.Of).ToList();
        var ranged = !list.Filter.Filter.Dates.IsOpen;
        List<TimelineJson> items = [.. list.Items.Select(TimelineJson.Of), .. ranged ? [] : undated];
        return TypedResults.Ok(new TimelineListJson(
            list.Filter.Sentence, items.Count, items, ranged ? undated : [], list.Filter.Filter.LeftOut));
    }
}

/// <param name="Filter">In words.</param>
/// <param name="Undated">Under a range of dates: what matches the rest and has no date. Not in <paramref name="Items"/>.</param>
/// <param name="LeftOut">What of the query could not be used.</param>
public sealed record TimelineListJson(
    string Filter, int Total, IReadOnlyList<TimelineJson> Items, IReadOnlyList<TimelineJson> Undated, IReadOnlyList<string> LeftOut);

/// <param name="Date">EDTF; null where no article gives one.</param>
/// <param name="FirstReported">The day of the first article that tells of it.</param>
public sealed record TimelineJson(
    string Kind, string Slug, string Title, string Address, string? Date, string? FirstReported, string Modality, string? Detail,
    IReadOnlyList<RoleJson> Roles, IReadOnlyList<EvidenceView> DateEvidence, IReadOnlyList<EvidenceView> StatusEvidence,
    IReadOnlyList<EvidenceView> DetailEvidence)
{
    public static TimelineJson Of(TimelineItem item) => new(
        KindWords.Slug(item.Kind), item.Slug, item.Title, item.Address, item.Date?.ToString(),
        item.FirstReported?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ModalityWords.Slug(item.Modality), item.Detail,
        [.. item.Roles.Select(r => new RoleJson(r.Role.ToString().ToLowerInvariant(), r.Party.Id, r.Party.Name, r.Evidence))],
        item.DateWords, item.StatusWords, item.DetailWords);
}

public sealed record RoleJson(string Role, string Party, string Name, IReadOnlyList<EvidenceView> Evidence);
