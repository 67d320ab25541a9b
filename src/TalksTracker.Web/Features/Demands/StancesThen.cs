using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Quotes;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Features.Demands;

/// <summary>Puts stances back to how they stood on a day: the words said last by then, the answers given by then.</summary>
internal static class StancesThen
{
    /// <param name="stances">All first stated on the day or before.</param>
    public static async Task<IReadOnlyList<Stance>> LoadAsync(
        TalksDb db, IReadOnlyList<Stance> stances, DateOnly day, CancellationToken cancellationToken)
    {
        var slugs = stances.Where(s => s.LastStated > day).Select(s => s.Slug).ToList();
        var reports = await ReportsAsync(db, slugs, cancellationToken);
        var answers = await AnswersAsync(db, [.. stances.Where(s => s.Status != DemandStatus.Open).Select(s => s.Slug)], cancellationToken);
        var last = reports.Where(r => r.Day <= day).ToLookup(r => r.Slug);
        var words = await db.EvidenceOfClaimsAsync(last.Select(r => r.MaxBy(x => x.Day)!.ClaimId), cancellationToken);
        return [.. stances.Select(Then).OrderByDescending(s => s.LastStated).ThenBy(s => s.Slug, StringComparer.Ordinal)];

        Stance Then(Stance stance)
        {
            var answered = answers[stance.Slug].Where(a => a.Day is null || a.Day <= day).MaxBy(a => a.Day);
            var then = stance with { Status = answered is null ? DemandStatus.Open : answered.Status };
            return last[stance.Slug].MaxBy(r => r.Day) is { } report
                ? then with { Statement = report.Words, LastStated = report.Day, Reports = last[stance.Slug].Count(), Words = [words[report.ClaimId]] }
                : then;
        }
    }

    private static async Task<List<Said>> ReportsAsync(TalksDb db, List<string> slugs, CancellationToken cancellationToken)
    {
        var rows = await db.RecordMemberships.AsNoTracking()
            .Where(m => slugs.Contains(m.Record.Slug) && m.Record.Kind == RecordKind.Demand)
            .Select(m => new
            {
                m.Record.Slug, m.Report.Article.Published,
                Stated = m.Report.Claims.OfType<DateClaimRow>().Where(d => d.Kind == DateKind.Stated).OrderBy(d => d.Position).Select(d => d.Value).FirstOrDefault(),
                Statement = m.Report.Claims.OfType<TextClaimRow>().Where(c => c.Field == ChosenFields.Statement).OrderBy(c => c.Position)
                    .Select(c => new { c.Id, c.Value }).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Where(r => r.Statement is not null && (r.Stated?.Latest ?? r.Published) is not null)
            .Select(r => new Said(r.Slug, (r.Stated?.Latest ?? r.Published)!.Value, r.Statement!.Id, r.Statement.Value))];
    }

    private static async Task<ILookup<string, Answered>> AnswersAsync(TalksDb db, List<string> slugs, CancellationToken cancellationToken)
    {
        var rows = await db.Demands.AsNoTracking().Where(d => slugs.Contains(d.Slug))
            .SelectMany(d => d.Responses).Select(r => new { r.Demand.Slug, r.Response, r.Claim.Quote.Article.Published })
            .ToListAsync(cancellationToken);
        return rows.Select(r => (r.Slug, Answer: new Answered(r.Published, DemandRows.StatusOf(r.Response))))
            .Where(r => r.Answer.Status != DemandStatus.Open).ToLookup(r => r.Slug, r => r.Answer);
    }

    private sealed record Said(string Slug, DateOnly Day, int ClaimId, string Words);

    private sealed record Answered(DateOnly? Day, DemandStatus Status);
}
