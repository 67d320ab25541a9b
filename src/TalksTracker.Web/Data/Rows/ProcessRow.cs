using TalksTracker.Time;

namespace TalksTracker.Web.Data.Rows;

/// <summary>A peace process. One database holds many.</summary>
public sealed class ProcessRow
{
    /// <summary>The vocabulary's slug.</summary>
    public required string Id { get; set; }

    public required string Name { get; set; }

    public PartialDate? From { get; set; }

    public PartialDate? To { get; set; }

    public List<ProcessPartyRow> Parties { get; } = [];
}

public enum ProcessPosition
{
    /// <summary>One of the sides, in their fixed order.</summary>
    Side,

    /// <summary>Bargains in it without being a side.</summary>
    Associated,

    /// <summary>A government or people that counts with a side: see <see cref="ProcessPartyRow.CountsWith"/>.</summary>
    AlsoNamed,
}

public sealed class ProcessPartyRow
{
    public int Id { get; set; }

    public required string ProcessId { get; set; }

    public required string PartyId { get; set; }

    public PartyRow Party { get; set; } = null!;

    public required ProcessPosition Position { get; set; }

    public int Order { get; set; }

    public string? CountsWithId { get; set; }

    public PartyRow? CountsWith { get; set; }
}
