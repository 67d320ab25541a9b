using System.Globalization;
using BenchmarkDotNet.Running;
using TalksTracker.Benchmarks;

// dotnet run -c Release --project tests/TalksTracker.Benchmarks                        the exact measures, some minutes
// dotnet run -c Release --project tests/TalksTracker.Benchmarks -- quick [SECTION]     a table in a minute
// dotnet run -c Release --project tests/TalksTracker.Benchmarks -- articles FOLDER N   articles to import by hand
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["quick", .. var sections]:
        await QuickTable.RunAsync(sections);
        break;
    case ["articles", var folder, var count]:
        ImportDesk.WriteArticles(folder, int.Parse(count, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(EngineBenchmarks).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
        break;
}
