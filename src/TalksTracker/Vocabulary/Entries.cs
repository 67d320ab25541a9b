using TalksTracker.Time;

namespace TalksTracker.Vocabulary;

public enum PartyKind
{
    State,
    Government,
    ArmedGroup,
    Organisation,
    Bloc,
    Agency,
    Mediator,
}

/// <summary>A state, organisation, armed group or bloc.</summary>
/// <param name="Id">A lower-case ASCII slug, the party's address.</param>
/// <param name="Of">The state that a government, armed group or agency belongs to.</param>
/// <param name="Proposed">Met in a text and not in the vocabulary: to be confirmed by a person.</param>
public sealed record Party(
    string Id, string Name, PartyKind Kind, string? Iso2 = null, string? Iso3 = null, string? Wikidata = null, string? Of = null, bool Proposed = false)
{
    public bool Equals(Party? other) => other?.Id == Id;

    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);
}

/// <summary>What a person was for a party, and when (both ends inclusive, null where open).</summary>
public sealed record PersonRole(Party Party, string Title, PartialDate? From, PartialDate? To)
{
    public bool HeldOn(DateOnly day) =>
        (From?.Earliest is not { } from || from <= day) && (To?.Latest is not { } to || to >= day);
}

/// <param name="Proposed">Named in a text and not in the vocabulary: to be confirmed by a person.</param>
public sealed record Person(string Id, string Name, IReadOnlyList<PersonRole> Roles, string? Wikidata = null, bool Proposed = false)
{
    public bool Equals(Person? other) => other?.Id == Id;

    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);
}

/// <param name="Party">The state it lies in; null for what lies in none or several.</param>
public sealed record Place(string Id, string Name, string Kind, Party? Party)
{
    public bool Equals(Place? other) => other?.Id == Id;

    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);
}

/// <summary>What a demand is about: one of a fixed list.</summary>
/// <param name="Yields">A clause that names another issue too is about that one: recognition of a territory is about territory.</param>
public sealed record Issue(string Id, string Name, bool Yields = false);

/// <summary>A peace process: its sides in a fixed order, and who else bargains in it.</summary>
public sealed record Process(
    string Id,
    string Name,
    IReadOnlyList<Party> Parties,
    IReadOnlyList<Party> Associated,
    IReadOnlyDictionary<string, Party> AlsoNamed,
    PartialDate? From,
    PartialDate? To)
{
    /// <summary>The side that a party or a people counts with in this process; null where it is none of them.</summary>
    public Party? SideOf(Party party) =>
        Parties.Contains(party) ? party : AlsoNamed.GetValueOrDefault(party.Id);

    public bool Equals(Process? other) => other?.Id == Id;

    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);
}
