using Spectre.Console;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Commands;

/// <summary>A bar on a terminal; elsewhere one plain line for each file. What was left out is a line in either case.</summary>
internal static class ImportProgress
{
    public static Task ShowAsync(int files, Func<Action<ImportResult>, Task> import) =>
        Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive
            ? import(result => Console.WriteLine(LineFor(result)))
            : AnsiConsole.Progress()
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .StartAsync(context => ShowBarAsync(context.AddTask("Importing", maxValue: Math.Max(1, files)), import));

    private static async Task ShowBarAsync(ProgressTask bar, Func<Action<ImportResult>, Task> import)
    {
        await import(result =>
        {
            bar.Increment(1);
            if (result.Problem is not null)
                AnsiConsole.WriteLine(LineFor(result));
        });
        bar.Value = bar.MaxValue;
    }

    private static string LineFor(ImportResult result) => result.Outcome switch
    {
        ImportOutcome.Added => $"{result.Source}: added as {result.Slug}, {result.Reports} reports with {result.Claims} claims",
        ImportOutcome.ReadAgain => $"{result.Source}: read again, {result.Reports} new reports with {result.Claims} claims",
        ImportOutcome.Unchanged => $"{result.Source}: unchanged, stored as {result.Slug}",
        ImportOutcome.Duplicate => $"{result.Source}: duplicate of {result.Slug}. {result.Problem}",
        _ => $"{result.Source}: refused. {result.Problem}",
    };
}
