using System.Diagnostics;
using TalksTracker.Articles;
using TalksTracker.Extraction;
using TalksTracker.Vocabulary;

namespace TalksTracker.Benchmarks;

/// <summary>All measures in some seconds, roughly: for a look before and after a change. On one core, after a warm-up.</summary>
internal static class QuickTable
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(1);

    public static async Task RunAsync()
    {
        Start();
        var extractor = new Extractor(Shipped.Lexicon());
        WarmUp(extractor);
        Lengths("One conflict, other days and figures", length => Texts.Article(1, length), extractor);
        Lengths("The same article again and again", length => Texts.Repeated(1, length), extractor);
        Typical(extractor);
        Hostile(extractor);
        await ImportAsync();
    }

    private static void Start()
    {
        for (var run = 0; run < 4; run++)
        {
            var clock = Stopwatch.StartNew();
            GC.KeepAlive(new Extractor(LexiconFile.Load(Shipped.Vocabulary).Value));
            Line($"start of the engine, {(run == 0 ? "cold" : "warm")}: {clock.Elapsed.TotalMilliseconds:F0} ms");
        }
    }

    private static void WarmUp(Extractor extractor)
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; clock.Elapsed < 3 * Enough; i++)
            extractor.Extract(Texts.Article(i, Texts.TypicalLength));
    }

    private static void Lengths(string title, Func<int, Article> article, Extractor extractor)
    {
        Line($"\n{title}\n{"length",10} {"MB/s",7} {"ns/byte",8} {"of 2 KB",8} {"allocated",12} {"reports",8}");
        var first = 0.0;
        foreach (var length in new[] { 2_000, 20_000, 200_000, 2_000_000 })
        {
            var (perByte, allocated, reports) = Measure(extractor, article(length));
            first = first == 0 ? perByte : first;
            Line($"{length,10:N0} {1000 / perByte,7:F1} {perByte,8:F1} {perByte / first,8:F2} {allocated / 1024,9:N0} KB {reports,8}");
        }
    }

    private static void Typical(Extractor extractor)
    {
        var articles = Enumerable.Range(0, 200).Select(i => Texts.Article(i, Texts.TypicalLength)).ToList();
        var bytes = articles.Sum(a => a.Text.Length);
        var runs = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        for (; clock.Elapsed < Enough; runs++)
            articles.ForEach(a => extractor.Extract(a));
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / runs / articles.Count;
        Line($"\n200 articles of 3 KB: {bytes * (double)runs / clock.Elapsed.TotalSeconds / 1e6:F1} MB/s, {allocated / 1024:N0} KB allocated for each");
    }

    private static void Hostile(Extractor extractor)
    {
        Line($"\n{"Hostile text",-16} {"100 KB",10} {"1 MB",10} {"5 MB",10}  (ns/byte)");
        foreach (var (name, stretch) in Texts.Hostile)
        {
            var times = new[] { 100_000, 1_000_000, 5_000_000 }.Select(length => Once(extractor, Texts.Of(Texts.Repeat(stretch, length)))).ToList();
            Line($"{name,-16} {times[0],10:F1} {times[1],10:F1} {times[2],10:F1}");
        }
    }

    private static async Task ImportAsync()
    {
        foreach (var articles in new[] { 100, 1_000, 1_000 })
        {
            using var desk = await ImportDesk.CreateAsync(articles);
            var (stored, all) = await desk.TimeAsync();
            Line($"\nimport of {articles:N0}: {articles / stored.TotalSeconds:F0} articles/s stored, {articles / all.TotalSeconds:F0} articles/s in all "
                + $"({stored.TotalMilliseconds:F0} ms, rebuild {(all - stored).TotalMilliseconds:F0} ms)\n  {await desk.CountAsync()}");
        }
    }

    private static (double NanosecondsPerByte, long Allocated, int Reports) Measure(Extractor extractor, Article article)
    {
        var reports = extractor.Extract(article).Reports.Count;
        var best = double.MaxValue;
        long allocated = 0;
        var all = Stopwatch.StartNew();
        var runs = Math.Max(1, 100_000 / article.Text.Length);
        while (all.Elapsed < Enough)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < runs; i++)
                extractor.Extract(article);
            best = Math.Min(best, clock.Elapsed.TotalNanoseconds / runs / article.Text.Length);
            allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / runs;
        }

        return (best, allocated, reports);
    }

    private static double Once(Extractor extractor, Article article)
    {
        var clock = Stopwatch.StartNew();
        extractor.Extract(article);
        return clock.Elapsed.TotalNanoseconds / article.Text.Length;
    }

    private static void Line(string line) => Console.WriteLine(line);
}
