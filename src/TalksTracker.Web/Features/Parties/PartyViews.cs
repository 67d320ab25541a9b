using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Vocabulary;
using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Features.Quotes;
using TalksTracker.Web.Features.Swaps;

namespace TalksTracker.Web.Features.Parties;

/// <summary>A party that has something to do with at least one record.</summary>
/// <param name="Returned">People who came home to it; null where no completed swap says anything of it.</param>
/// <param name="Mediations">Records in which somebody credits it with mediating.</param>
public sealed record PartyListItem(
    PartyView Party, PartyKind Kind, int Records, int Demands, int Rounds, int Swaps, SideTotal? Returned, int Mediations);

/// <summary>All parties with records, and those of them that mediated.</summary>
public sealed record PartyList(IReadOnlyList<PartyListItem> Parties, IReadOnlyList<RankedMediator> Mediators);

/// <summary>A record in one line.</summary>
public sealed record RecordLine(int Id, RecordKind Kind, string Slug, string Title, Modality Modality, PartialDate? Date)
{
    public string Address => Urls.Record(Kind, Slug);
}

/// <summary>One record with which somebody credits a mediator.</summary>
public sealed record Credit(RecordLine Record, IReadOnlyList<EvidenceView> Evidence);

/// <summary>A mediator by what it is credited with.</summary>
/// <param name="Happened">Swaps and rounds that took place.</param>
/// <param name="Others">What was agreed, announced, proposed or refused.</param>
/// <param name="Voices">Who credits it, each with the number of records: claimants, else the publishers that say it themselves.</param>
/// <param name="Latest">The latest credits, each with its words.</param>
public sealed record RankedMediator(
    PartyView Party, int Happened, int Others, IReadOnlyList<(string Name, int Records)> Voices, IReadOnlyList<Credit> Latest)
{
    public int Records => Happened + Others;
}

/// <summary>Everything with a party in it.</summary>
/// <param name="Of">The state that it belongs to.</param>
/// <param name="Kinds">How many records of each kind.</param>
/// <param name="First">The first day that a record of it can mean.</param>
/// <param name="Asked">What others demand of it.</param>
/// <param name="Swaps">The latest of those in which people came home to it, or will.</param>
public sealed record PartyDetail(
    PartyView Party,
    PartyKind Kind,
    PartyView? Of,
    bool Proposed,
    string? Wikidata,
    IReadOnlyDictionary<RecordKind, int> Kinds,
    DateOnly? First,
    DateOnly? Last,
    SideTotal? Returned,
    SideTotal? Bodies,
    IReadOnlyList<IssueStances> Demands,
    IReadOnlyList<Stance> Asked,
    SomeOf<SwapItem> Swaps,
    SomeOf<Meeting> Rounds,
    RankedMediator? Mediations,
    IReadOnlyList<NamedPerson> People,
    SomeOf<Said> Statements,
    SomeOf<Said> Agreements);

/// <summary>A party's position on one issue, and those before it.</summary>
public sealed record IssueStances(IssueView Issue, Stance Current, IReadOnlyList<Stance> Earlier);

/// <summary>The latest of many.</summary>
public sealed record SomeOf<T>(IReadOnlyList<T> Latest, int Count)
{
    public bool IsAll => Latest.Count == Count;
}

/// <summary>A round, and what the party or person at hand was in it.</summary>
public sealed record Meeting(RecordLine Record, IReadOnlyList<RoleView> Roles);

/// <summary>A person whom an article names for a party.</summary>
/// <param name="Titles">The vocabulary's for this party: those still held or, where none is, those that were.</param>
public sealed record NamedPerson(string Id, string Name, IReadOnlyList<string> Titles, int Reports);

/// <summary>A statement or an agreement, with its words.</summary>
/// <param name="Speaker">Null where it is the party's.</param>
public sealed record Said(RecordLine Record, string Words, PersonName? Speaker, IReadOnlyList<EvidenceView> Evidence);

public sealed record PersonName(string Id, string Name);

/// <summary>Everything with a person in it.</summary>
/// <param name="Meetings">Rounds and whatever else names the person in a role.</param>
/// <param name="Quotes">The sentences that name the person in a role, the latest article's first.</param>
public sealed record PersonDetail(
    string Id, string Name, string? Wikidata, IReadOnlyList<HeldRole> Roles, SomeOf<Meeting> Meetings, SomeOf<Said> Statements,
    SomeOf<EvidenceView> Quotes);

/// <summary>What a person was for a party.</summary>
/// <param name="Title">As the vocabulary has it; null where only an article names the person for the party.</param>
/// <param name="Evidence">Words of articles that name the person for this party.</param>
public sealed record HeldRole(PartyView Party, string? Title, PartialDate? From, PartialDate? To, IReadOnlyList<EvidenceView> Evidence)
{
    /// <summary>From when to when; null where neither is known.</summary>
    public PartialDate? When =>
        (From, To) != (null, null) && PartialDate.TryParse($"{From?.ToString() ?? ".."}/{To?.ToString() ?? ".."}", out var span) ? span : null;
}
