using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Features.Filtering;

/// <summary>The clauses that every list of records shares.</summary>
public static class RecordClauses
{
    /// <summary>What can have a day in the range. A demand's day is that of the first report of it.</summary>
    public static IQueryable<RecordRow> Within(this IQueryable<RecordRow> records, DateRange range)
    {
        var (from, to) = (range.From ?? DateOnly.MinValue, range.To ?? DateOnly.MaxValue);
        return records.Dated().Where(r => r.Date != null
            ? (r.Earliest == null || r.Earliest <= to) && (r.Latest == null || r.Latest >= from)
            : ((DemandRow)r).FirstStated <= to && ((DemandRow)r).LastStated >= from);
    }

    public static IQueryable<RecordRow> Dated(this IQueryable<RecordRow> records) =>
        records.Where(r => r.Date != null || ((DemandRow)r).FirstStated != null);

    public static IQueryable<RecordRow> Undated(this IQueryable<RecordRow> records) =>
        records.Where(r => r.Date == null && ((DemandRow)r).FirstStated == null);

    /// <summary>Whose title, statement or quoted words hold the text.</summary>
    public static IQueryable<RecordRow> Matching(this IQueryable<RecordRow> records, string text)
    {
        var pattern = $"%{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        return records.Where(r => EF.Functions.Like(r.Title, pattern, "\\")
            || EF.Functions.Like(((DemandRow)r).Statement, pattern, "\\")
            || EF.Functions.Like(((AgreementRow)r).Summary, pattern, "\\")
            || EF.Functions.Like(((StatementRow)r).Statement, pattern, "\\")
            || r.Reports.Any(m => m.Report.Passages.Any(p => EF.Functions.Like(p.Quote.Text, pattern, "\\"))));
    }
}
