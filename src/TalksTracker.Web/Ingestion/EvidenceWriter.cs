using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>Turns the reports of one article into rows. A passage that is quoted twice is one quote.</summary>
internal sealed class EvidenceWriter(ArticleRow article)
{
    private readonly Dictionary<TextSpan, QuoteRow> _quotes =
        article.Quotes.ToDictionary(q => new TextSpan(q.Start, q.Length));

    /// <summary>A hash of everything the report says and where.</summary>
    public static string KeyOf(Report report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.Kind}|{report.Modality}|{report.ModalityQuote.Span}|");
        text.Append(CultureInfo.InvariantCulture, $"{report.Background}|{report.Process?.Id}|");
        text.AppendJoin(';', report.Passages.Select(p => p.Span)).Append('|');
        text.AppendJoin(';', report.Claims.Select(c => c.Id)).Append('|');
        text.AppendJoin(';', report.Notes);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    public ReportRow Write(Report report, string key, int position)
    {
        var row = new ReportRow
        {
            Article = article,
            Key = key,
            Position = position,
            Kind = report.Kind,
            Modality = report.Modality,
            ModalityQuote = QuoteOf(report.ModalityQuote),
            Background = report.Background,
            ProcessId = report.Process?.Id,
            Notes = [.. report.Notes],
            ExtractorVersion = article.ExtractorVersion,
            Status = ReviewStatus.Proposed,
        };
        foreach (var (index, passage) in report.Passages.Index())
            row.Passages.Add(new ReportPassageRow { Quote = QuoteOf(passage), Position = index });
        foreach (var (index, claim) in report.Claims.DistinctBy(c => c.Id).Index())
            row.Claims.Add(Write(claim, index));
        return row;
    }

    private ClaimRow Write(Claim claim, int position)
    {
        var row = ClaimRows.Of(claim);
        row.Key = claim.Id;
        row.Position = position;
        row.Field = claim.Field;
        row.Quote = QuoteOf(claim.Quote);
        row.Rule = claim.Rule;
        row.ClaimantId = claim.Claimant?.Id;
        row.ClaimantQuote = claim.ClaimantQuote is { } words ? QuoteOf(words) : null;
        row.Origin = claim.Origin;
        return row;
    }

    private QuoteRow QuoteOf(Quote quote)
    {
        if (!_quotes.TryGetValue(quote.Span, out var row))
        {
            row = new QuoteRow { Article = article, Start = quote.Span.Start, Length = quote.Span.Length, Text = quote.Text };
            _quotes.Add(quote.Span, row);
            article.Quotes.Add(row);
        }

        return row;
    }
}
