using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Agreements;
using TalksTracker.Extraction.Demands;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Extraction.Rounds;
using TalksTracker.Extraction.Statements;
using TalksTracker.Extraction.Swaps;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction;

/// <summary>Reads an article: tokens, sentences, names and dates, then a reader for each kind of thing. Pure and thread-safe: the same
/// text and day give the same reports.</summary>
public sealed class Extractor(Lexicon lexicon)
{
    private readonly IssueClassifier _issues = new(lexicon);

    /// <summary>Stored with every report, so that a newer engine knows which ones it may propose anew.</summary>
    public const string Version = "2";

    public Extraction Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var tokens = Tokenizer.Tokenize(article.Text);
        var sentences = SentenceSplitter.Split(tokens, (first, end) => Boilerplate.Is(tokens, first, end));
        var published = PublicationDate.Of(article, tokens);
        var reading = new Reading(article, lexicon, published.Day, tokens, sentences);
        var reports = Reports(reading);
        return new Extraction(article, reports, published.Day, published.Inferred, published.Reason, Summary(sentences, reports));
    }

    private List<Report> Reports(Reading reading)
    {
        if (!Relevance.Holds(reading))
        {
            return [];
        }

        var rounds = new RoundReader(reading).Read();
        List<Report> reports =
        [
            .. new SwapReader(reading).Read(),
            .. rounds,
            .. new DemandReader(reading, _issues).Read(),
            .. new AgreementReader(reading, _issues, rounds).Read(),
            .. new StatementReader(reading, _issues).Read(),
        ];
        return reports;
    }

    private static RunSummary Summary(List<Sentence> sentences, List<Report> reports) => new(
        sentences.Count,
        sentences.Count(s => s.Skipped),
        Enum.GetValues<RecordKind>().ToDictionary(k => k, k => reports.Count(r => r.Kind == k)),
        new Dictionary<string, int>(StringComparer.Ordinal));
}
