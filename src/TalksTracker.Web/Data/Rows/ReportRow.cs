using TalksTracker.Evidence;

namespace TalksTracker.Web.Data.Rows;

/// <summary>One article's account of one event, with the claims that belong together.</summary>
public sealed class ReportRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public ArticleRow Article { get; set; } = null!;

    /// <summary>A hash of everything the report says, unique in its article: reading a text again finds the same report.</summary>
    public required string Key { get; set; }

    /// <summary>The order in the article.</summary>
    public required int Position { get; set; }

    public required RecordKind Kind { get; set; }

    public required Modality Modality { get; set; }

    public int ModalityQuoteId { get; set; }

    public QuoteRow ModalityQuote { get; set; } = null!;

    public required bool Background { get; set; }

    public string? ProcessId { get; set; }

    public ProcessRow? Process { get; set; }

    /// <summary>What the arithmetic says of the counts.</summary>
    public List<string> Notes { get; set; } = [];

    public required string ExtractorVersion { get; set; }

    public required ReviewStatus Status { get; set; }

    /// <summary>True where a later reading of the article no longer yields it. Nothing is deleted.</summary>
    public bool Obsolete { get; set; }

    public int? DecisionId { get; set; }

    /// <summary>The decision that gave it its status; null while it is a proposal.</summary>
    public ReviewDecisionRow? Decision { get; set; }

    public List<ReportPassageRow> Passages { get; } = [];

    public List<ClaimRow> Claims { get; } = [];
}

/// <summary>A sentence that carries the account, in the order of the text.</summary>
public sealed class ReportPassageRow
{
    public int ReportId { get; set; }

    public int QuoteId { get; set; }

    public QuoteRow Quote { get; set; } = null!;

    public required int Position { get; set; }
}
