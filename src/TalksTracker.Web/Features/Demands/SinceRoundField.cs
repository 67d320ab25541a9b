using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Demands;

/// <summary>What was stated, or stated again, since a round of talks. Of several rounds the earliest counts.</summary>
public sealed class SinceRoundField() : FilterField("since", "Filter.Since")
{
    private const int MostRounds = 12;

    // What was stated since is told from the days of the stances: see Changed.
    public override IQueryable<RecordRow> Where(IQueryable<RecordRow> records, IReadOnlyList<string> values) => records;

    public override async Task<IReadOnlyDictionary<string, string>> NamesAsync(
        TalksDb db, IReadOnlyList<string> values, CancellationToken cancellationToken) =>
        await db.Rounds.Where(r => values.Contains(r.Slug) && r.Latest != null).ToDictionaryAsync(r => r.Slug, r => r.Title, cancellationToken);

    /// <summary>The rounds of the demands' processes, the latest first, each with how much was stated since.</summary>
    public override async Task<IReadOnlyList<FieldCount>> CountAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken)
    {
        var stated = await records.Where(r => r.ProcessId != null && ((DemandRow)r).LastStated != null)
            .Select(r => new { r.ProcessId, ((DemandRow)r).LastStated }).ToListAsync(cancellationToken);
        var processes = stated.Select(s => s.ProcessId).Distinct().ToList();
        var rounds = await db.Rounds.Where(r => processes.Contains(r.ProcessId) && r.Latest != null && r.Modality == Modality.Happened && !r.Background)
            .OrderByDescending(r => r.Latest).ThenBy(r => r.Slug).Take(MostRounds)
            .Select(r => new { r.Slug, r.Title, r.Latest, r.ProcessId })
            .ToListAsync(cancellationToken);
        return [.. rounds.Select(r => new FieldCount(r.Slug, r.Title, stated.Count(s => s.ProcessId == r.ProcessId && s.LastStated > r.Latest)))];
    }

    public override string Phrase(IReadOnlyList<string> names) => Texts.Of("Filter.Since.Is", ("names", Lists.Or(names)));

    /// <summary>The stances that were stated since the rounds, each in its own process, with what became of it. A stance without a day, or
    /// of a process without such a round, can't be told to be newer.</summary>
    public static async Task<IReadOnlyList<Stance>> ChangedAsync(
        TalksDb db, IReadOnlyList<Stance> stances, IReadOnlyList<string> rounds, CancellationToken cancellationToken)
    {
        var since = (await db.Rounds.Where(r => rounds.Contains(r.Slug) && r.ProcessId != null && r.Latest != null)
                .Select(r => new { r.ProcessId, Day = r.Latest!.Value }).ToListAsync(cancellationToken))
            .GroupBy(r => r.ProcessId!).ToDictionary(g => g.Key, g => g.Min(r => r.Day));
        return [.. stances
            .Where(s => s.ProcessId is { } process && since.TryGetValue(process, out var day) && s.LastStated > day)
            .Select(s => s with { Change = s.FirstStated > since[s.ProcessId!] ? StanceChange.New : StanceChange.Again })];
    }
}
