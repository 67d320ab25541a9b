using TalksTracker.Evidence;

namespace TalksTracker.Web.Data.Rows;

/// <summary>One field's value as one article states it. What all claims share is in one table, so that a record's value can
/// point at any of them; the value itself is in a table of its own type.</summary>
public abstract class ClaimRow
{
    public int Id { get; set; }

    public int ReportId { get; set; }

    public ReportRow Report { get; set; } = null!;

    /// <summary><see cref="Claim.Id"/>: unique in its report.</summary>
    public string Key { get; set; } = "";

    /// <summary>The order in the report.</summary>
    public int Position { get; set; }

    /// <summary><see cref="Claim.Field"/>.</summary>
    public string Field { get; set; } = "";

    public int QuoteId { get; set; }

    public QuoteRow Quote { get; set; } = null!;

    /// <summary>The name of the rule that found it.</summary>
    public string Rule { get; set; } = "";

    public string? ClaimantId { get; set; }

    /// <summary>Whom the article names as the source; null where it says it itself.</summary>
    public PartyRow? Claimant { get; set; }

    public int? ClaimantQuoteId { get; set; }

    public QuoteRow? ClaimantQuote { get; set; }

    public ClaimOrigin Origin { get; set; }
}
