using BenchmarkDotNet.Attributes;
using TalksTracker.Articles;
using TalksTracker.Extraction;
using TalksTracker.Vocabulary;

namespace TalksTracker.Benchmarks;

/// <summary>Reading one article: the time and what is allocated, from 2 KB to 2 MB.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private readonly Extractor _extractor = new(Shipped.Lexicon());
    private Article _article = null!;

    [Params(2_000, 20_000, 200_000, 2_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup() => _article = Texts.Article(1, Length);

    [Benchmark]
    public int Extract() => _extractor.Extract(_article).Reports.Count;
}

/// <summary>What happens before the first article: the whole vocabulary is read and checked.</summary>
[MemoryDiagnoser]
public class StartBenchmarks
{
    [Benchmark]
    public Extractor Start() => new(LexiconFile.Load(Shipped.Vocabulary).Value);
}
