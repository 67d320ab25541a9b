using System.CommandLine;
using System.Globalization;
using TalksTracker.Web.Data;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Commands;

/// <summary><c>import PATH...</c>: files and folders into the database, accepted in the import's own name.</summary>
public static class ImportCommand
{
    private static readonly ImportDecision FromCommandLine = new(
        "import", "Imported from the command line: accepted by the import, not by a person.", Automatic: true);

    public static void AddTo(RootCommand root, string[] settings)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Text files in UTF-8, or folders of .txt files, with or without an articles.json.",
            Arity = ArgumentArity.OneOrMore,
        };
        var published = new Option<string?>("--published")
        {
            Description = "The day of publication of a single file, as 2025-02-06.",
        };
        var command = new Command("import", "Imports articles and assembles the records anew.") { paths, published };
        command.SetAction((parsed, cancellation) =>
            ImportAsync(settings, parsed.GetRequiredValue(paths), parsed.GetValue(published), cancellation));
        root.Subcommands.Add(command);
    }

    private static async Task<int> ImportAsync(
        string[] settings, string[] paths, string? published, CancellationToken cancellationToken)
    {
        if (ProblemWith(published, paths) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return ExitCode.CalledWrongly;
        }

        await using var app = CommandHost.Build(settings);
        // While the database gets its tables, the vocabulary is loaded and the first texts are read.
        var startup = app.Services.GetRequiredService<StartupImport>();
        var ready = Task.Run(() => startup.PrepareAsync(cancellationToken), CancellationToken.None);
        if (app.Services.GetRequiredService<EngineSource>().Engine.Problem is { } vocabulary)
        {
            await ready;
            await Console.Error.WriteLineAsync($"The vocabulary can't be used: {vocabulary}");
            return ExitCode.Failed;
        }

        var list = ImportList.Of(paths, published is null ? null : DayOf(published));
        foreach (var line in list.Problems)
            await Console.Error.WriteLineAsync(line);
        var summary = await RunAsync(app.Services.GetRequiredService<ImportRun>(), list, ready, cancellationToken);
        return await ConcludeAsync(summary);
    }

    private static async Task<ImportSummary> RunAsync(ImportRun import, ImportList list, Task ready, CancellationToken cancellationToken)
    {
        ImportSummary? summary = null;
        await DatabaseSetup.ExplainAsync(() => ImportProgress.ShowAsync(
            list.Candidates.Count,
            async each => summary = await import.RunAsync(list, FromCommandLine, each, ready, cancellationToken)));
        return summary!;
    }

    private static async Task<int> ConcludeAsync(ImportSummary summary)
    {
        if (summary.Results.Count == 0 && summary.Problems.Count == 0)
        {
            await Console.Error.WriteLineAsync("There is no .txt file in what was named.");
            return ExitCode.Failed;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{summary.Results.Count} files: {summary.Count(ImportOutcome.Added)} added, "
            + $"{summary.Count(ImportOutcome.ReadAgain)} read again, "
            + $"{summary.Count(ImportOutcome.Unchanged)} unchanged, {summary.Count(ImportOutcome.Duplicate)} duplicates, "
            + $"{summary.Count(ImportOutcome.Refused) + summary.Problems.Count} refused"));
        return summary.Failed ? ExitCode.Failed : ExitCode.Done;
    }

    private static string? ProblemWith(string? published, string[] paths) => published switch
    {
        null => null,
        _ when DayOf(published) is null => $"“{published}” is no day of the calendar: write --published 2025-02-06.",
        _ when paths.Length != 1 || Directory.Exists(paths[0]) =>
            "--published is for a single file: folders say it in their articles.json.",
        _ => null,
    };

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
