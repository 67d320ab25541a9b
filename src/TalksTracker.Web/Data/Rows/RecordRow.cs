using TalksTracker.Evidence;
using TalksTracker.Time;

namespace TalksTracker.Web.Data.Rows;

/// <summary>What the reports on one event say together. Derived from accepted reports and rebuilt from them at any time.</summary>
/// <remarks>One table for what every record has and one per kind for the rest (table per type): the timeline reads the first
/// alone, every column of the others can be required, and memberships, roles and chosen values have one key to point at.</remarks>
public abstract class RecordRow(RecordKind kind)
{
    public int Id { get; set; }

    /// <summary>The record's address, unique over all kinds.</summary>
    public string Slug { get; set; } = "";

    public string Title { get; set; } = "";

    public RecordKind Kind { get; private set; } = kind;

    public string? ProcessId { get; set; }

    public ProcessRow? Process { get; set; }

    /// <summary>The most advanced modality that a report states.</summary>
    public Modality Modality { get; set; }

    /// <summary>Null where no report gives a date. Setting it sets <see cref="Earliest"/> and <see cref="Latest"/>.</summary>
    public PartialDate? Date
    {
        get;
        set => (field, Earliest, Latest) = (value, value?.Earliest, value?.Latest);
    }

    /// <summary>The first day the date can mean; null where open or unknown.</summary>
    public DateOnly? Earliest { get; private set; }

    /// <summary>The last day the date can mean; null where open or unknown.</summary>
    public DateOnly? Latest { get; private set; }

    /// <summary>True where every report tells it in passing.</summary>
    public bool Background { get; set; }

    /// <summary>True where claims differ on a value that is shown.</summary>
    public bool Disputed { get; set; }

    /// <summary>A hash of all that the record shows: what is the same after a rebuild is left untouched.</summary>
    public string ContentHash { get; set; } = "";

    /// <summary>When it was first assembled, UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>When what it shows last changed, UTC.</summary>
    public DateTime ChangedAt { get; set; }

    public List<RecordMembershipRow> Reports { get; } = [];

    public List<RecordRoleRow> Roles { get; } = [];

    public List<RecordPartyRow> Parties { get; } = [];

    public List<ChosenValueRow> Chosen { get; } = [];
}
