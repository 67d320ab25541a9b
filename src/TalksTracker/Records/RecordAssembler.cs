using TalksTracker.Evidence;
using TalksTracker.Vocabulary;

namespace TalksTracker.Records;

/// <summary>Puts reports of one event together into records. The same set of reports gives the same records, in whatever order it comes.</summary>
public sealed class RecordAssembler(Lexicon lexicon)
{
    public IReadOnlyList<Assembled> Assemble(IReadOnlyList<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var ordered = reports.OrderBy(r => r.Published ?? DateOnly.MaxValue).ThenBy(r => r.Article.Sha256, StringComparer.Ordinal)
            .ThenBy(r => r.Passages[0].Span.Start).ThenBy(r => r.Kind).ThenBy(Signature, StringComparer.Ordinal).ToList();
        var clusters = Cluster(ordered);
        var builder = new RecordBuilder(lexicon);
        var records = clusters.Select(builder.Build).ToList();
        return Slugs.MakeUnique(LinkSwapsToRounds(records));
    }

    private static string Signature(Report r) => string.Join('|', r.Claims.Select(c => c.Id));

    /// <summary>Each report joins the first group in which every known fact lets it stand, and says why; only reports that could ever
    /// join (one kind, one process, one key) are compared.</summary>
    private static List<List<Membership>> Cluster(List<Report> ordered)
    {
        var clusters = new List<List<Membership>>();
        var byKey = new Dictionary<string, List<List<Membership>>>(StringComparer.Ordinal);
        foreach (var report in ordered)
        {
            var key = Key(report);
            if (!byKey.TryGetValue(key, out var candidates))
            {
                byKey.Add(key, candidates = []);
            }

            var (home, reason) = Home(candidates, report);
            if (home is null)
            {
                clusters.Add(home = []);
                candidates.Add(home);
            }

            home.Add(new Membership(report, reason));
        }

        return clusters;
    }

    private static (List<Membership>? Home, string Reason) Home(List<List<Membership>> candidates, Report report)
    {
        foreach (var cluster in candidates)
        {
            string? first = null;
            if (cluster.TrueForAll(m => Joins.Why(m.Report, report) is { } why && (first ??= why) is not null))
            {
                return (cluster, first!);
            }
        }

        return (null, "The first report of it.");
    }

    private static string Key(Report r) => $"{r.Kind}|{r.Process?.Id}|" + r.Kind switch
    {
        RecordKind.Demand => r.InRole(Role.Demander).FirstOrDefault()?.Party.Id + "|" + r.Texts(TextFields.Issue).FirstOrDefault()?.Value,
        RecordKind.Agreement => r.Texts(TextFields.Issue).FirstOrDefault()?.Value,
        RecordKind.Statement => r.InRole(Role.Speaker).FirstOrDefault()?.Party.Id + "|" + r.Texts(TextFields.Issue).FirstOrDefault()?.Value,
        _ => "",
    };

    /// <summary>A swap that was agreed belongs to the round that the same articles tell of, where there is just one.</summary>
    private static List<Assembled> LinkSwapsToRounds(List<Assembled> records)
    {
        var rounds = records.OfType<RoundRecord>().Where(r => r.Modality is Modality.Happened or Modality.Ongoing).ToList();
        for (var i = 0; i < records.Count; i++)
        {
            if (records[i] is SwapRecord { Modality: Modality.Agreed } swap)
            {
                var articles = swap.Reports.Select(m => m.Report.Article.Sha256).ToHashSet(StringComparer.Ordinal);
                var told = rounds.Where(r => r.Process == swap.Process && r.Reports.Any(m => !m.Report.Background && articles.Contains(m.Report.Article.Sha256))).ToList();
                records[i] = told.Count == 1 ? swap with { AgreedInRound = told[0].Slug } : swap;
            }
        }

        return records;
    }
}
