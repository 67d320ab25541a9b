namespace TalksTracker.Web.Data.Rows;

/// <summary>A source text as it came, never changed. Project what a page needs: <see cref="Text"/> can be long.</summary>
public sealed class ArticleRow
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? Author { get; set; }

    public DateOnly? Published { get; set; }

    public bool PublishedInferred { get; set; }

    public string? PublishedReason { get; set; }

    public string? Address { get; set; }

    /// <summary>BCP 47.</summary>
    public string? Language { get; set; }

    public required string Text { get; set; }

    /// <summary>Of the text in UTF-8: the article's identity.</summary>
    public required string Sha256 { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime ImportedAt { get; set; }

    /// <summary>The name it came under: a file's name, "pasted", an address.</summary>
    public required string Source { get; set; }

    public required ReviewStatus Status { get; set; }

    /// <summary>The extractor that last read it.</summary>
    public required string ExtractorVersion { get; set; }

    public List<QuoteRow> Quotes { get; } = [];

    public List<ReportRow> Reports { get; } = [];
}
