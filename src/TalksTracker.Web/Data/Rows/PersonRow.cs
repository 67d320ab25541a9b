using TalksTracker.Time;

namespace TalksTracker.Web.Data.Rows;

public sealed class PersonRow
{
    /// <summary>The vocabulary's slug.</summary>
    public required string Id { get; set; }

    public required string Name { get; set; }

    public string? Wikidata { get; set; }

    public List<PersonRoleRow> Roles { get; } = [];
}

/// <summary>What a person was for a party, and when; open ends are null.</summary>
public sealed class PersonRoleRow
{
    public int Id { get; set; }

    public required string PersonId { get; set; }

    public required string PartyId { get; set; }

    public PartyRow Party { get; set; } = null!;

    /// <summary>The order in the vocabulary.</summary>
    public int Position { get; set; }

    public required string Title { get; set; }

    public PartialDate? From { get; set; }

    public PartialDate? To { get; set; }
}
