using TalksTracker.Evidence;

namespace TalksTracker.Web.Data.Rows;

/// <summary>A meeting of the parties, direct or mediated. Who took part, led, hosted is in <see cref="RecordRow.Roles"/>.</summary>
public sealed class RoundRow() : RecordRow(RecordKind.Round)
{
    public string? PlaceId { get; set; }

    public PlaceRow? Place { get; set; }

    public int? Ordinal { get; set; }

    /// <summary>leaders, ministers, envoys, technical.</summary>
    public string? Level { get; set; }

    /// <summary>direct, indirect, shuttle, summit, technical.</summary>
    public string? Format { get; set; }

    public List<RoundOutcomeRow> Outcomes { get; } = [];

    public List<SwapRow> SwapsAgreed { get; } = [];
}

/// <summary>What a round led to, in an article's words.</summary>
public sealed class RoundOutcomeRow
{
    public int RoundId { get; set; }

    public required int Position { get; set; }

    public int ClaimId { get; set; }

    public TextClaimRow Claim { get; set; } = null!;
}
