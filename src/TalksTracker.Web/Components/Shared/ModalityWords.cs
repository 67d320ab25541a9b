using TalksTracker.Evidence;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Components.Shared;

/// <summary>The one place that says how a kind of fact is called, addressed and drawn.</summary>
public static class ModalityWords
{
    public static string Word(Modality modality) => Texts.Of($"Modality.{modality}");

    /// <summary>A swap that happened is completed.</summary>
    public static string Word(Modality modality, RecordKind kind) =>
        modality == Modality.Happened ? Texts.Of($"Modality.Happened.{kind}") : Word(modality);

    /// <summary>As addresses and style sheets name it (site.css draws it by data-modality).</summary>
    public static string Slug(Modality modality) => modality switch
    {
        Modality.Happened => "happened",
        Modality.Ongoing => "ongoing",
        Modality.Agreed => "agreed",
        Modality.Announced => "announced",
        Modality.Proposed => "proposed",
        Modality.Threatened => "threatened",
        Modality.Refused => "refused",
        Modality.Cancelled => "cancelled",
        Modality.Denied => "denied",
        _ => "background",
    };

    /// <summary>As lists of one kind name it in addresses and to machines.</summary>
    public static string Slug(Modality modality, RecordKind kind) =>
        (modality, kind) is (Modality.Happened, RecordKind.Swap) ? "completed" : Slug(modality);

    /// <summary>Only what happened counts in totals.</summary>
    public static bool Counts(Modality modality) => modality == Modality.Happened;

    public static Modality? FromSlug(string slug) => slug switch
    {
        "completed" or "held" => Modality.Happened,
        "under-way" => Modality.Ongoing,
        _ => Enum.GetValues<Modality>().Cast<Modality?>().FirstOrDefault(m => Slug(m!.Value) == slug),
    };
}
