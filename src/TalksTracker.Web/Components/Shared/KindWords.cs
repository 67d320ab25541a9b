using TalksTracker.Evidence;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Components.Shared;

/// <summary>What the kinds of record are called.</summary>
public static class KindWords
{
    public static string One(RecordKind kind) => Texts.Of($"Kind.{kind}");

    public static string Many(RecordKind kind) => Texts.Of($"Kinds.{kind}");

    public static string Slug(RecordKind kind) => kind switch
    {
        RecordKind.Round => "round",
        RecordKind.Swap => "swap",
        RecordKind.Demand => "demand",
        RecordKind.Agreement => "agreement",
        _ => "statement",
    };

    public static RecordKind? FromSlug(string slug) =>
        Enum.GetValues<RecordKind>().Cast<RecordKind?>().FirstOrDefault(k => Slug(k!.Value) == slug);
}
