using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Rounds;

/// <summary>A round among others.</summary>
public sealed record RoundListItem(
    string Slug, string Title, Modality Modality, PartialDate? Date, string? Place, string? Process, int Reports, IReadOnlyList<RoleView> Roles);

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
    public static string Label(string field) => field switch
    {
        ChosenFields.Date => "Date",
        ChosenFields.Place => "Place",
        ChosenFields.Ordinal => "Round",
        ChosenFields.Format => "Format",
        ChosenFields.Level => "Level",
        _ => field,
    };

    public static string Role(Role role) => role switch
    {
        Evidence.Role.HeadOfDelegation => "Heads of delegation",
        Evidence.Role.Participant => "Delegations",
        Evidence.Role.Mediator => "Mediators",
        Evidence.Role.Host => "Hosts",
        Evidence.Role.Observer => "Observers",
        Evidence.Role.Guarantor => "Guarantors",
        Evidence.Role.Signatory => "Signatories",
        _ => role.ToString(),
    };
}
