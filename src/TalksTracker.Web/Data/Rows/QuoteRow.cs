namespace TalksTracker.Web.Data.Rows;

/// <summary>Verbatim words of an article: a page's anchor is made of <see cref="Start"/> and <see cref="Length"/>.</summary>
public sealed class QuoteRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public ArticleRow Article { get; set; } = null!;

    /// <summary>In UTF-16 code units.</summary>
    public required int Start { get; set; }

    public required int Length { get; set; }

    /// <summary>Kept beside the place, so that a text that was tampered with is found out.</summary>
    public required string Text { get; set; }
}
