using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace TalksTracker.Benchmarks;

/// <summary>Storing articles of 3 KB in a new database, the records assembled at the end.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
[MemoryDiagnoser]
public class ImportBenchmarks
{
    private ImportDesk _desk = null!;

    [Params(1_000)]
    public int Articles { get; set; }

    [IterationSetup]
    public void Setup() => _desk = ImportDesk.CreateAsync(Articles).GetAwaiter().GetResult();

    [IterationCleanup]
    public void Cleanup() => _desk.Dispose();

    [Benchmark]
    public Task Import() => _desk.ImportAsync();
}
