using System.Diagnostics;
using TalksTracker.Articles;
using TalksTracker.Extraction;
using TalksTracker.Vocabulary;

namespace TalksTracker.Benchmarks;

/// <summary>All measures in less than a minute, roughly: for a look before and after a change. Times are those of the processor,
/// so that a busy machine disturbs them less; imports also show the clock's.</summary>
internal static class QuickTable
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(1);
    private static readonly Dictionary<string, Func<Task>> Sections = new()
    {
        ["start"] = Sync(Start),
        ["lengths"] = Sync(Lengths),
        ["typical"] = Sync(Typical),
        ["hostile"] = Sync(Hostile),
        ["import"] = ImportAsync,
    };

    /// <param name="sections">Some of the sections; none means all.</param>
    public static async Task RunAsync(IReadOnlyCollection<string> sections)
    {
        foreach (var (name, section) in Sections)
        {
            if (sections.Count == 0 || sections.Contains(name))
                await section();
        }
    }

    private static Func<Task> Sync(Action section) => () =>
    {
        section();
        return Task.CompletedTask;
    };

    private static void Start()
    {
        for (var run = 0; run < 4; run++)
        {
            var clock = Stopwatch.StartNew();
            var work = CpuClock.StartNew();
            GC.KeepAlive(Engine());
            Line($"start of the engine, {(run == 0 ? "cold" : "warm")}: {clock.Elapsed.TotalMilliseconds:F0} ms ({work.Elapsed.TotalMilliseconds:F0} ms of work)");
        }
    }

    private static void Lengths()
    {
        var extractor = WarmEngine();
        Lengths("One conflict, other days and figures", length => Texts.Article(1, length), extractor);
        Lengths("The same article again and again", length => Texts.Repeated(1, length), extractor);
    }

    private static void Lengths(string title, Func<int, Article> article, Extractor extractor)
    {
        Line($"\n{title}\n{"length",10} {"MB/s",7} {"ns/byte",8} {"of 2 KB",8} {"allocated",12} {"reports",8}");
        var first = 0.0;
        foreach (var length in new[] { 2_000, 20_000, 200_000, 2_000_000 })
        {
            var text = article(length);
            var reports = extractor.Extract(text).Reports.Count;
            var (perByte, allocated) = Measure(extractor, [text]);
            first = first == 0 ? perByte : first;
            Line($"{length,10:N0} {1000 / perByte,7:F1} {perByte,8:F1} {perByte / first,8:F2} {allocated / 1024,9:N0} KB {reports,8}");
        }
    }

    private static void Typical()
    {
        var (perByte, allocated) = Measure(WarmEngine(), [.. Enumerable.Range(0, 200).Select(i => Texts.Article(i, Texts.TypicalLength))]);
        Line($"\n200 articles of 3 KB: {1000 / perByte:F1} MB/s, {allocated / 200 / 1024:N0} KB allocated for each");
    }

    private static void Hostile()
    {
        var extractor = WarmEngine();
        Line($"\n{"Hostile text",-16} {"100 KB",10} {"1 MB",10} {"5 MB",10}  (ns/byte)");
        foreach (var (name, stretch) in Texts.Hostile)
        {
            Console.Write($"{name,-16}");
            foreach (var length in new[] { 100_000, 1_000_000, 5_000_000 })
            {
                var perByte = Once(extractor, Texts.Of(Texts.Repeat(stretch, length)));
                Console.Write($" {perByte,10:F1}");
                // Ten times the text would take a hundred times as long.
                if (perByte > 20_000)
                    break;
            }

            Console.WriteLine();
        }
    }

    private static async Task ImportAsync()
    {
        foreach (var articles in new[] { 100, 1_000, 1_000 })
        {
            using var desk = await ImportDesk.CreateAsync(articles);
            var work = CpuClock.StartNew();
            var (stored, all) = await desk.TimeAsync();
            Line($"\nimport of {articles:N0}: {articles / stored.TotalSeconds:F0} articles/s stored, {articles / all.TotalSeconds:F0} articles/s in all "
                + $"({stored.TotalMilliseconds:F0} ms, rebuild {(all - stored).TotalMilliseconds:F0} ms; {work.Elapsed.TotalMilliseconds:F0} ms of work)\n"
                + $"  {await desk.CountAsync()}");
        }
    }

    private static Extractor Engine() => new(LexiconFile.Load(Shipped.Vocabulary).Value);

    private static Extractor WarmEngine()
    {
        var extractor = Engine();
        for (var i = 0; i < 1_500; i++)
            extractor.Extract(Texts.Article(i, Texts.TypicalLength));
        // The compiler's second thoughts come in the background.
        Thread.Sleep(Enough);
        return extractor;
    }

    private static (double NanosecondsPerByte, long Allocated) Measure(Extractor extractor, IReadOnlyList<Article> articles)
    {
        var bytes = articles.Sum(a => a.Text.Length);
        var rounds = Math.Max(1, 1_000_000 / bytes);
        var best = double.MaxValue;
        long allocated = 0;
        for (var all = Stopwatch.StartNew(); all.Elapsed < 2 * Enough;)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = CpuClock.StartNew();
            for (var i = 0; i < rounds; i++)
            {
                foreach (var article in articles)
                    extractor.Extract(article);
            }

            best = Math.Min(best, clock.Elapsed.TotalNanoseconds / rounds / bytes);
            allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / rounds;
        }

        return (best, allocated);
    }

    private static double Once(Extractor extractor, Article article)
    {
        var clock = CpuClock.StartNew();
        extractor.Extract(article);
        return clock.Elapsed.TotalNanoseconds / article.Text.Length;
    }

    private static void Line(string line) => Console.WriteLine(line);
}
