using TalksTracker.Vocabulary;

namespace TalksTracker.Web.Data.Rows;

/// <summary>A party of the vocabulary, or one that a text named and nobody has confirmed yet.</summary>
public sealed class PartyRow
{
    /// <summary>The vocabulary's slug: the key, so that filters and addresses need no look-up.</summary>
    public required string Id { get; set; }

    public required string Name { get; set; }

    public required PartyKind Kind { get; set; }

    public string? Iso2 { get; set; }

    public string? Iso3 { get; set; }

    public string? Wikidata { get; set; }

    public string? OfId { get; set; }

    /// <summary>The state that a government, armed group or agency belongs to.</summary>
    public PartyRow? Of { get; set; }

    public bool Proposed { get; set; }

    public List<PartyAliasRow> Aliases { get; } = [];
}

/// <summary>Another spelling of a party's name.</summary>
public sealed class PartyAliasRow
{
    public int Id { get; set; }

    public required string PartyId { get; set; }

    public required string Alias { get; set; }
}
