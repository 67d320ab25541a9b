using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Features.Articles;

/// <summary>A report of the article, and the record that it is part of.</summary>
internal sealed record ReportInRecord(
    int ReportId, string Slug, RecordKind Kind, string Title, Modality Modality, int ModalityQuoteId, IReadOnlyList<int> Passages);

/// <summary>Puts together what an article's quotes serve: which record, as a whole sentence or for one value.</summary>
internal sealed class ArticleEvidence
{
    private readonly Dictionary<int, QuoteRow> _quotes;
    private readonly IReadOnlyList<ReportInRecord> _reports;
    private readonly ILookup<int, ClaimRow> _claims;
    private readonly ILookup<int, ArticleRecord> _recordsOf;
    private readonly IReadOnlyDictionary<string, string> _issues;

    public ArticleEvidence(
        IReadOnlyList<QuoteRow> quotes, IReadOnlyList<ReportInRecord> reports, IReadOnlyList<ClaimRow> claims,
        IReadOnlyDictionary<string, string> issues)
    {
        _issues = issues;
        _quotes = quotes.ToDictionary(q => q.Id);
        _reports = reports;
        _claims = claims.ToLookup(c => c.ReportId);
        Records = [.. reports
            .GroupBy(r => r.Slug)
            .OrderBy(r => r.Min(FirstPlace)).ThenBy(r => r.Key, StringComparer.Ordinal)
            .Select((reports, index) => Record(index + 1, [.. reports]))];
        var numbered = Records.ToDictionary(r => r.Slug);
        _recordsOf = reports
            .SelectMany(report => QuotesOf(report).Select(quote => (quote, record: numbered[report.Slug])))
            .Distinct()
            .ToLookup(use => use.quote, use => use.record);
    }

    public IReadOnlyList<ArticleRecord> Records { get; }

    public IReadOnlyList<QuoteUse> Uses()
    {
        var passages = _reports.SelectMany(r => r.Passages).ToHashSet();
        var values = _claims.SelectMany(c => c).Select(c => c.QuoteId).ToHashSet();
        return [.. _quotes.Values
            .OrderBy(q => q.Start).ThenByDescending(q => q.Length)
            .Select(q => new QuoteUse(
                q.Id,
                new TextSpan(q.Start, q.Length),
                [.. _recordsOf[q.Id].Select(r => r.Kind).Distinct().Order()],
                [.. _recordsOf[q.Id].Select(r => r.Number).Order()],
                passages.Contains(q.Id),
                values.Contains(q.Id)))];
    }

    private ArticleRecord Record(int number, IReadOnlyList<ReportInRecord> reports) => new(
        number, reports[0].Slug, reports[0].Kind, reports[0].Title, reports.Min(r => r.Modality),
        [.. reports.SelectMany(r => _claims[r.ReportId])
            .Select(c => new ArticleClaim(ClaimWords.Field(c), ClaimWords.Value(c, _issues), c.QuoteId, c.Claimant?.Name))
            .DistinctBy(c => (c.Field, c.Value, c.Claimant))]);

    private int FirstPlace(ReportInRecord report) => report.Passages.Min(p => _quotes[p].Start);

    private IEnumerable<int> QuotesOf(ReportInRecord report) =>
        [.. report.Passages, report.ModalityQuoteId, .. _claims[report.ReportId].SelectMany(QuotesOf)];

    private static IEnumerable<int> QuotesOf(ClaimRow claim) =>
        claim.ClaimantQuoteId is { } claimant ? [claim.QuoteId, claimant] : [claim.QuoteId];
}
