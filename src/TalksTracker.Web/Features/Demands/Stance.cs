using TalksTracker.Evidence;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Demands;

/// <summary>What a party asks, offers or refuses, in a text's own words.</summary>
/// <param name="SideId">The side of the process that the party counts with, or the party itself.</param>
/// <param name="Kind">demand, condition, offer, red-line, refusal.</param>
/// <param name="Words">The words of the statement first.</param>
public sealed record Stance(
    string Slug,
    string? ProcessId,
    string SideId,
    PartyView Party,
    PartyView? Addressee,
    IssueView Issue,
    string Statement,
    string Kind,
    Modality Modality,
    DemandStatus Status,
    DateOnly? FirstStated,
    DateOnly? LastStated,
    int Reports,
    IReadOnlyList<EvidenceView> Words);

public sealed record IssueView(string Id, string Name, int Position);

/// <summary>What the kinds and the standing of demands are called.</summary>
public static class DemandWords
{
    public static string Kind(string kind) => kind switch
    {
        "demand" => "Demand",
        "condition" => "Condition",
        "offer" => "Offer",
        "red-line" => "Red line",
        "refusal" => "Refusal",
        _ => "Position",
    };

    public static string Status(DemandStatus status) => status switch
    {
        DemandStatus.UnderConsideration => "under consideration",
        DemandStatus.Conditional => "answered with conditions",
        DemandStatus.Accepted => "accepted",
        DemandStatus.Refused => "refused",
        _ => "no answer known",
    };

    public static string Response(string response) => response switch
    {
        "under-consideration" => "takes it under consideration",
        "conditional" => "accepts on conditions",
        "accepted" => "accepts",
        "refused" => "refuses",
        "counter-demand" => "answers with a demand of its own",
        _ => response,
    };
}
