using TalksTracker.Evidence;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Quotes;
using TalksTracker.Web.Language;

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
    IReadOnlyList<EvidenceView> Words)
{
    /// <summary>Since the round asked about; none where no round was.</summary>
    public StanceChange? Change { get; init; }
}

/// <summary>What became of a stance since a round of talks.</summary>
public enum StanceChange
{
    /// <summary>First stated since then.</summary>
    New,

    /// <summary>Stated before, and again since then.</summary>
    Again,
}

public sealed record IssueView(string Id, string Name, int Position)
{
    public string Words => IssueWords.Of(Id, Name);
}

/// <summary>What the kinds and the standing of demands are called.</summary>
public static class DemandWords
{
    public static string Kind(string kind) => Texts.Or($"Demand.Kind.{kind}", Texts.Of("Demand.Kind.position"));

    public static string Status(DemandStatus status) => Texts.Of($"Demand.Status.{status}");

    public static string Response(string response) => Texts.Or($"Demand.Response.{response}", response);
}
