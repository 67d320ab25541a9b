using TalksTracker.Evidence;
using TalksTracker.Web.Components.Shared;

namespace TalksTracker.Web.Features.Search;

/// <summary>What can be found: texts, quoted sentences, and the kinds of records.</summary>
/// <param name="Record">Null for what is no record.</param>
public sealed record SearchKind(string Slug, string Many, RecordKind? Record = null)
{
    public static readonly SearchKind Article = new("article", "articles");
    public static readonly SearchKind Quote = new("quote", "quoted sentences");

    /// <summary>In the order in which they are offered.</summary>
    public static readonly IReadOnlyList<SearchKind> All =
    [
        .. Enum.GetValues<RecordKind>().Select(k => new SearchKind(KindWords.Slug(k), KindWords.Many(k), k)), Quote, Article,
    ];

    public static SearchKind? FromSlug(string slug) => All.FirstOrDefault(k => k.Slug == slug);

    public static SearchKind Of(RecordKind kind) => All.First(k => k.Record == kind);
}
