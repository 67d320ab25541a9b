using TalksTracker.Articles;
using TalksTracker.Evidence;

namespace TalksTracker.Extraction;

/// <summary>What one text yields.</summary>
/// <param name="Published">The day the text's relative dates were read against; null where unknown.</param>
/// <param name="PublishedInferred">True where that day was worked out from the text.</param>
/// <param name="PublishedReason">How it was worked out.</param>
public sealed record Extraction(
    Article Article,
    IReadOnlyList<Report> Reports,
    DateOnly? Published,
    bool PublishedInferred,
    string? PublishedReason,
    RunSummary Summary);

/// <summary>What a run over one text did: for the log and for whoever tunes a rule.</summary>
public sealed record RunSummary(int Sentences, int SkippedSentences, IReadOnlyDictionary<RecordKind, int> Reports, IReadOnlyDictionary<string, int> Rejections);
