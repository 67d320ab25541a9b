using Microsoft.EntityFrameworkCore;
using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Vocabulary;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>Turns stored rows back into reports. Every quote is checked against its article on the way.</summary>
internal sealed class EvidenceReader
{
    private readonly StoredEvidence _evidence = new();
    private readonly StoredVocabulary _vocabulary;
    private readonly Dictionary<int, Article> _articles = [];
    private readonly Dictionary<int, QuoteRow> _quoteRows;
    private readonly Dictionary<int, Quote> _quotes = [];

    private EvidenceReader(StoredVocabulary vocabulary, Dictionary<int, QuoteRow> quotes) =>
        (_vocabulary, _quoteRows) = (vocabulary, quotes);

    /// <summary>The reports that are accepted and not obsolete.</summary>
    /// <param name="db">Within a transaction that keeps others from writing: claims are read beside it, by a context of their own.</param>
    public static async Task<StoredEvidence> ReadAcceptedAsync(
        TalksDb db, IDbContextFactory<TalksDb> databases, Lexicon lexicon, CancellationToken cancellationToken)
    {
        var readingClaims = Task.Run(() => ReadClaimsAsync(databases, cancellationToken), cancellationToken);
        var reports = db.Reports.AsNoTracking().Where(r => r.Status == ReviewStatus.Accepted && !r.Obsolete);
        var read = reports.Select(r => r.ArticleId).Distinct();
        var articles = db.Articles.AsNoTracking().Where(a => read.Contains(a.Id));
        var quotes = db.Quotes.AsNoTracking().Where(q => read.Contains(q.ArticleId));

        var reader = new EvidenceReader(
            await StoredVocabulary.ReadAsync(db, lexicon, cancellationToken),
            await quotes.ToDictionaryAsync(q => q.Id, cancellationToken));
        await foreach (var article in articles.OrderBy(a => a.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
            reader.AddArticle(article);

        var rows = await reports.Include(r => r.Passages).OrderBy(r => r.ArticleId).ThenBy(r => r.Position).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        var claims = await readingClaims;
        foreach (var row in rows)
            reader.AddReport(row, [.. claims[row.Id].OrderBy(c => c.Position)]);
        return reader._evidence;
    }

    // One query for each type of claim: a query over all types at once joins every table to every row.
    private static async Task<ILookup<int, ClaimRow>> ReadClaimsAsync(IDbContextFactory<TalksDb> databases, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var claims = new List<ClaimRow>();
        claims.AddRange(await Of(db.CountClaims).ToListAsync(cancellationToken));
        claims.AddRange(await Of(db.RoleClaims).ToListAsync(cancellationToken));
        claims.AddRange(await Of(db.DateClaims).ToListAsync(cancellationToken));
        claims.AddRange(await Of(db.PlaceClaims).ToListAsync(cancellationToken));
        claims.AddRange(await Of(db.TextClaims).ToListAsync(cancellationToken));
        claims.AddRange(await Of(db.TallyClaims).ToListAsync(cancellationToken));
        return claims.ToLookup(c => c.ReportId);

        static IQueryable<T> Of<T>(IQueryable<T> table)
            where T : ClaimRow =>
            table.AsNoTracking().Where(c => c.Report.Status == ReviewStatus.Accepted && !c.Report.Obsolete);
    }

    private void AddArticle(ArticleRow row)
    {
        var article = Article.Of(row.Text, ArticleRows.OriginOf(row));
        if (article.Ok)
            _articles.Add(row.Id, article.Value);
        else
            _evidence.Problems.Add($"{row.Slug}: {article.Problem}");
    }

    private void AddReport(ReportRow row, IReadOnlyList<ClaimRow> claimRows)
    {
        if (!_articles.ContainsKey(row.ArticleId))
            return;

        try
        {
            var claims = claimRows.Select(c => (Claim: Restore(c), c.Id, c.Key)).ToList();
            var passages = row.Passages.OrderBy(p => p.Position).Select(p => QuoteOf(p.QuoteId)).ToList();
            var report = new Report(row.Kind, row.Modality, QuoteOf(row.ModalityQuoteId), passages, claims.ConvertAll(c => c.Claim))
            {
                Background = row.Background,
                Process = row.ProcessId is { } id ? _vocabulary.Process(id) : null,
                Notes = row.Notes,
            };
            _evidence.Add(report, row.Id, claims);
        }
        catch (InvalidDataException broken)
        {
            _evidence.Problems.Add(broken.Message);
        }
    }

    private Claim Restore(ClaimRow row)
    {
        var quote = QuoteOf(row.QuoteId);
        Claim claim = row switch
        {
            CountClaimRow c => new CountClaim(
                quote, c.Rule, c.Scope, _vocabulary.Party(c.ToId), c.Category, c.Count, c.Upper, c.Approximate)
            {
                PartOfAnother = c.PartOfAnother,
            },
            RoleClaimRow c => new RoleClaim(quote, c.Rule, c.Role, _vocabulary.Party(c.PartyId)!, _vocabulary.Person(c.PersonId)),
            DateClaimRow c => new DateClaim(quote, c.Rule, c.Kind, c.Value),
            PlaceClaimRow c => new PlaceClaim(quote, c.Rule, _vocabulary.Place(c.PlaceId)),
            TextClaimRow c => new TextClaim(quote, c.Rule, c.Field, c.Value),
            TallyClaimRow c => new TallyClaim(quote, c.Rule, c.Of, c.Count, c.Approximate, c.AsOf),
            _ => throw new NotSupportedException($"{row.GetType().Name} is no claim."),
        };
        return claim with
        {
            Claimant = _vocabulary.Party(row.ClaimantId),
            ClaimantQuote = row.ClaimantQuoteId is { } words ? QuoteOf(words) : null,
            Origin = row.Origin,
        };
    }

    /// <exception cref="InvalidDataException">The article does not have these words there.</exception>
    private Quote QuoteOf(int id)
    {
        if (_quotes.TryGetValue(id, out var known))
            return known;
        var row = _quoteRows[id];
        var quote = Quote.Restore(_articles[row.ArticleId], new TextSpan(row.Start, row.Length), row.Text);
        if (!quote.Ok)
            throw new InvalidDataException(quote.Problem);
        _quotes.Add(id, quote.Value);
        return quote.Value;
    }
}
