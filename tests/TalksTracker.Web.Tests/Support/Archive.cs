using System.Globalization;
using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Tests.Support;

/// <summary>Articles, reports and records put together by hand, stored in a database with the real vocabulary: pages are
/// tested without the rules that read and assemble.</summary>
public sealed class Archive : IDisposable
{
    private readonly List<object> _rows = [];

    private Archive(TalksDatabase database) => Database = database;

    public TalksDatabase Database { get; }

    public static async Task<Archive> CreateAsync()
    {
        var database = await TalksDatabase.MigratedAsync();
        await new VocabularyStore(database).SyncAsync(HandMadeEngine.Lexicon);
        return new Archive(database);
    }

    public ArticleRow Article(string slug, string text, Action<ArticleRow>? more = null)
    {
        var article = new ArticleRow
        {
            Slug = slug, Text = text, Sha256 = slug.PadRight(64, '0'), ImportedAt = DateTime.UnixEpoch, Source = slug,
            Status = ReviewStatus.Accepted, ExtractorVersion = "by hand",
        };
        more?.Invoke(article);
        return Keep(article);
    }

    /// <summary>The words where they first stand in the article; the same words twice are one quote.</summary>
    public static QuoteRow Quote(ArticleRow article, string words)
    {
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, words);
        var quote = article.Quotes.Find(q => q.Start == start && q.Length == words.Length);
        if (quote is null)
            article.Quotes.Add(quote = new QuoteRow { Article = article, Start = start, Length = words.Length, Text = words });
        return quote;
    }

    public static ReportRow Report(ArticleRow article, RecordKind kind, Modality modality, string passage, params ClaimRow[] claims)
    {
        var report = new ReportRow
        {
            Key = $"{article.Reports.Count}", Position = article.Reports.Count, Kind = kind, Modality = modality, Background = false,
            ModalityQuote = Quote(article, passage), ProcessId = "russia-ukraine", ExtractorVersion = "by hand",
            Status = ReviewStatus.Accepted,
        };
        report.Passages.Add(new ReportPassageRow { Quote = Quote(article, passage), Position = 0 });
        foreach (var (position, claim) in claims.Index())
        {
            (claim.Position, claim.Key, claim.Rule) = (position, position.ToString(CultureInfo.InvariantCulture), "by-hand");
            report.Claims.Add(claim);
        }

        article.Reports.Add(report);
        return report;
    }

    public static TextClaimRow Text(ArticleRow article, string field, string words, string? value = null) =>
        new() { Field = field, Value = value ?? words, Quote = Quote(article, words) };

    public static RoleClaimRow InRole(ArticleRow article, Role role, string party, string words, string? person = null) =>
        new() { Field = $"role-{role}", Role = role, PartyId = party, PersonId = person, Quote = Quote(article, words) };

    public static CountClaimRow Count(ArticleRow article, string to, int count, string words, string? claimant = null) => new()
    {
        Field = "returned", Scope = ReturnedScope.Party, ToId = to, Category = PeopleCategory.Military, Count = count,
        Approximate = false, PartOfAnother = false, Quote = Quote(article, words), ClaimantId = claimant,
    };

    public T Record<T>(T record, string slug, Modality modality, PartialDate? date, params ReportRow[] reports) where T : RecordRow
    {
        (record.Slug, record.Title, record.Modality, record.Date, record.ProcessId) = (slug, $"The {slug}", modality, date, "russia-ukraine");
        foreach (var (position, report) in reports.Index())
            record.Reports.Add(new RecordMembershipRow { Report = report, Position = position, Reason = $"reason {position}" });
        return Keep(record);
    }

    public static void Choose(RecordRow record, string field, string value, params ClaimRow[] claims)
    {
        var chosen = new ChosenValueRow { Position = record.Chosen.Count, Field = field, Value = value, Reason = "by hand" };
        foreach (var (position, claim) in claims.Index())
            chosen.Claims.Add(new ChosenClaimRow { Claim = claim, Position = position, Agrees = true });
        record.Chosen.Add(chosen);
    }

    public async Task SaveAsync()
    {
        await using var db = Database.CreateDbContext();
        db.AddRange(_rows);
        await db.SaveChangesAsync();
        _rows.Clear();
    }

    public void Dispose() => Database.Dispose();

    private T Keep<T>(T row) where T : class
    {
        _rows.Add(row);
        return row;
    }
}
