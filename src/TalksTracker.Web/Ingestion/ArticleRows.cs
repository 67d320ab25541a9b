using System.Text.Json;
using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>The rows of an article, of what was read from it, and of the decision that accepts it.</summary>
internal static class ArticleRows
{
    /// <summary>Without reports, and with a slug and the moment of the import still to come.</summary>
    public static ArticleRow Of(Extraction.Extraction extraction, string source, string extractorVersion)
    {
        var origin = extraction.Article.Origin;
        var stated = origin.Published is not null;
        return new ArticleRow
        {
            Slug = "",
            Title = origin.Title,
            Publisher = origin.Publisher,
            Author = origin.Author,
            Published = stated ? origin.Published : extraction.Published,
            PublishedInferred = stated ? origin.PublishedInferred : extraction.PublishedInferred,
            PublishedReason = stated ? origin.PublishedReason : extraction.PublishedReason,
            Address = origin.Address,
            Language = origin.Language,
            Text = extraction.Article.Text,
            Sha256 = extraction.Article.Sha256,
            ImportedAt = default,
            Source = source,
            Status = ReviewStatus.Proposed,
            ExtractorVersion = extractorVersion,
        };
    }

    public static ArticleOrigin OriginOf(ArticleRow row) => new(
        row.Title, row.Publisher, row.Author, row.Published, row.PublishedInferred, row.PublishedReason, row.Address, row.Language);

    /// <summary>Adds what the article doesn't have yet.</summary>
    /// <returns>The keys of all the reports, old and new.</returns>
    public static HashSet<string> AddReports(ArticleRow article, IReadOnlyList<Report> reports)
    {
        var writer = new EvidenceWriter(article);
        var stored = article.Reports.Select(r => r.Key).ToHashSet();
        var keys = new HashSet<string>();
        foreach (var (position, report) in reports.Index())
        {
            var key = EvidenceWriter.KeyOf(report);
            if (keys.Add(key) && !stored.Contains(key))
                article.Reports.Add(writer.Write(report, key, position));
        }

        return keys;
    }

    /// <summary>Accepts the article and every report of it.</summary>
    /// <returns>The decision as a row, or null where none was made.</returns>
    public static ReviewDecisionRow? Decide(ArticleRow article, ImportDecision? decision)
    {
        if (decision is null)
            return null;

        var row = new ReviewDecisionRow
        {
            Kind = DecisionKind.Accept,
            TargetKind = TargetKind.Article,
            Target = article.Sha256,
            DecidedBy = decision.DecidedBy,
            Automatic = decision.Automatic,
            DecidedAt = article.ImportedAt,
            Reason = decision.Reason,
        };
        article.Status = ReviewStatus.Accepted;
        foreach (var report in article.Reports)
            (report.Status, report.Decision) = (ReviewStatus.Accepted, row);
        return row;
    }

    public static ChangeRow ChangeOf(ArticleRow article, ReviewDecisionRow? decision) => new()
    {
        ChangedBy = decision?.DecidedBy ?? "import",
        ChangedAt = article.ImportedAt,
        What = "added",
        TargetKind = TargetKind.Article,
        Target = article.Sha256,
        After = JsonSerializer.Serialize(
            new { article.Slug, article.Source, article.Title, article.Published, Reports = article.Reports.Count }),
        Why = decision?.Reason,
        Decision = decision,
    };
}
