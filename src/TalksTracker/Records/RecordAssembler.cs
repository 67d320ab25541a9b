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
            .ThenBy(r => r.Passages[0].Span.Start).ThenBy(r => r.Kind).ThenBy(r => r, BySignature);
        var clusters = new Clusters();
        foreach (var report in ordered)
        {
            clusters.Add(report);
        }

        var builder = new RecordBuilder(lexicon);
        var records = clusters.All.Select(builder.Build).ToList();
        Slugs.MakeUnique(records);
        LinkSwapsToRounds(records);
        SwapLinks.Link(records);
        return records;
    }

    private const string AgreedThere = "The articles that tell of the agreement tell of this one round.";

    // Seldom asked for, and dear: a hash of every claim.
    private static readonly Comparer<Report> BySignature =
        Comparer<Report>.Create((a, b) => ReferenceEquals(a, b) ? 0 : string.CompareOrdinal(Signature(a), Signature(b)));

    private static string Signature(Report r) => string.Join('|', r.Claims.Select(c => c.Id));

    /// <summary>A swap that was agreed belongs to the round that the same articles tell of, where there is just one.</summary>
    private static void LinkSwapsToRounds(List<Assembled> records)
    {
        var rounds = records.OfType<RoundRecord>().Where(r => r.Modality is Modality.Happened or Modality.Ongoing)
            .SelectMany(r => r.Reports.Where(m => !m.Report.Background).Select(m => (m.Report.Article.Sha256, Round: r)))
            .ToLookup(told => told.Sha256, told => told.Round, StringComparer.Ordinal);
        for (var i = 0; i < records.Count; i++)
        {
            if (records[i] is SwapRecord { Modality: Modality.Agreed } swap)
            {
                var told = swap.Reports.SelectMany(m => rounds[m.Report.Article.Sha256]).Where(r => r.Process == swap.Process).Distinct<RoundRecord>(ReferenceEqualityComparer.Instance).ToList();
                records[i] = told.Count == 1 ? swap with { AgreedInRound = new LinkedTo(told[0].Slug, AgreedThere) } : swap;
            }
        }
    }
}
