using Microsoft.EntityFrameworkCore;
using TalksTracker.Articles;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>Reads a stored article with a newer extractor. What it no longer finds is marked obsolete, what it finds anew is
/// added, and what a person decided stays as decided.</summary>
internal sealed class ArticleRereader(IDbContextFactory<TalksDb> databases, Engine engine, TimeProvider clock)
{
    public async Task<ImportResult> ReadAgainAsync(int articleId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var row = await db.Articles.Include(a => a.Quotes).Include(a => a.Reports).ThenInclude(r => r.Decision)
            .AsSplitQuery().SingleAsync(a => a.Id == articleId, cancellationToken);
        var before = row.Reports.ToList();
        var extraction = engine.Extract(ArticleOf(row));
        row.ExtractorVersion = engine.ExtractorVersion;
        var found = ArticleRows.AddReports(row, extraction.Reports);
        foreach (var report in before)
            report.Obsolete = !found.Contains(report.Key) && report.Decision is null or { Automatic: true };

        var added = row.Reports.Except(before).ToList();
        Accept(db, row, before, added);
        await VocabularyStore.AddProposedAsync(db, engine.Lexicon, extraction.Reports, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await ArticleWriter.RaiseReportsVersionAsync(db, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ImportResult(
            row.Source, ImportOutcome.ReadAgain, row.Slug, added.Count, added.Sum(r => r.Claims.Count), null);
    }

    /// <exception cref="InvalidDataException">The stored text is none.</exception>
    private static Article ArticleOf(ArticleRow row)
    {
        var article = Article.Of(row.Text, ArticleRows.OriginOf(row));
        return article.Ok ? article.Value : throw new InvalidDataException($"{row.Slug}: {article.Problem}");
    }

    // What the import accepted in its own name it accepts again; what a person accepted, a person looks at.
    private void Accept(TalksDb db, ArticleRow article, List<ReportRow> before, List<ReportRow> added)
    {
        var automatic = article.Status == ReviewStatus.Accepted
            && before.TrueForAll(r => r.Decision is null or { Automatic: true });
        var earlier = before.Select(r => r.Decision).FirstOrDefault(d => d is not null);
        if (!automatic || added.Count == 0 || earlier is null)
            return;

        var decision = new ReviewDecisionRow
        {
            Kind = DecisionKind.Accept,
            TargetKind = TargetKind.Article,
            Target = article.Sha256,
            DecidedBy = earlier.DecidedBy,
            Automatic = true,
            DecidedAt = clock.GetUtcNow().UtcDateTime,
            Reason = $"Read again by extractor {engine.ExtractorVersion}. {earlier.Reason}",
        };
        db.Add(decision);
        foreach (var report in added)
            (report.Status, report.Decision) = (ReviewStatus.Accepted, decision);
    }
}
