using TalksTracker.Evidence;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Search;

/// <summary>What can be found: texts, quoted sentences, and the kinds of records.</summary>
/// <param name="Record">Null for what is no record.</param>
public sealed record SearchKind(string Slug, RecordKind? Record = null)
{
    public static readonly SearchKind Article = new("article");
    public static readonly SearchKind Quote = new("quote");

    /// <summary>In the order in which they are offered.</summary>
    public static readonly IReadOnlyList<SearchKind> All =
    [
        .. Enum.GetValues<RecordKind>().Select(k => new SearchKind(KindWords.Slug(k), k)), Quote, Article,
    ];

    /// <summary>What several of it are called.</summary>
    public string Many => Record is { } kind ? KindWords.Many(kind) : Texts.Of(this == Quote ? "Search.Quotes" : "Search.Articles");

    public static SearchKind? FromSlug(string slug) => All.FirstOrDefault(k => k.Slug == slug);

    public static SearchKind Of(RecordKind kind) => All.First(k => k.Record == kind);
}
