namespace TalksTracker.Web.Data.Rows;

/// <summary>The one row that says whether the records are those of the reports. A process killed between the two leaves it
/// saying no, and the next start rebuilds.</summary>
public sealed class DataStateRow
{
    public const int TheOnlyId = 1;

    public int Id { get; set; } = TheOnlyId;

    /// <summary>Grows with every transaction that adds or changes reports.</summary>
    public long ReportsVersion { get; set; }

    /// <summary>The reports' version from which the records were assembled.</summary>
    public long RecordsVersion { get; set; }

    /// <summary>The rules and the vocabulary by which they were assembled.</summary>
    public string? RecordsBasis { get; set; }
}
