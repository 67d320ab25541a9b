using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Quotes;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Rounds;

/// <summary>A round among others.</summary>
public sealed record RoundListItem(
    string Slug, string Title, Modality Modality, PartialDate? Date, string? Place, string? Process, int Reports, IReadOnlyList<RoleView> Roles,
    IReadOnlyList<EvidenceView> DateWords, IReadOnlyList<EvidenceView> StatusWords);

/// <summary>What a filter finds among the rounds.</summary>
/// <param name="Items">Those of the page, in order.</param>
/// <param name="Of">How many rounds there are without any filter.</param>
public sealed record RoundList(NamedFilter Filter, Paging Paging, IReadOnlyList<RoundListItem> Items, IReadOnlyList<Facet> Facets, int Of);

/// <summary>A round with everything that is known of it.</summary>
/// <param name="Demands">What was demanded in the articles that report it.</param>
public sealed record RoundView(
    string Slug,
    string Title,
    string? Process,
    Modality Modality,
    PartialDate? Date,
    IReadOnlyList<RoundFact> Facts,
    IReadOnlyList<EvidenceView> ModalityWords,
    IReadOnlyList<RoleView> Roles,
    IReadOnlyList<RoundOutcome> Outcomes,
    IReadOnlyList<RecordLink> Agreed,
    IReadOnlyList<Stance> Demands,
    IReadOnlyList<ReportView> Reports);

/// <summary>One value of a round and its words: date, place, ordinal, format, level.</summary>
/// <param name="Date">The value where it is a date, so that it can be shown as one.</param>
public sealed record RoundFact(string Label, string Value, ChosenView Chosen, PartialDate? Date = null);

public sealed record RoundOutcome(string Value, EvidenceView Words);

/// <summary>Another record that belongs to the page, with the words that show it.</summary>
public sealed record RecordLink(
    string Slug, RecordKind Kind, string Title, Modality Modality, PartialDate? Date, IReadOnlyList<EvidenceView> Words);

/// <summary>What the fields of a round are called.</summary>
internal static class RoundWords
{
    public static string Label(string field) => field == ChosenFields.Ordinal ? Texts.Of("Round.Ordinal") : FieldWords.Of(field);

    public static string Role(Role role) => Texts.Of($"Roles.{role}");
}
