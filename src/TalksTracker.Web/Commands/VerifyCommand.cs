using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Commands;

/// <summary><c>verify</c>: are all stored words still those of the articles?</summary>
public static class VerifyCommand
{
    public static void AddTo(RootCommand root, string[] settings)
    {
        var command = new Command("verify", "Checks every stored quote against its article and every article against its SHA-256.");
        command.SetAction((_, cancellation) => VerifyAsync(settings, cancellation));
        root.Subcommands.Add(command);
    }

    private static async Task<int> VerifyAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var app = CommandHost.Build(settings);
        string? problem = null;
        await DatabaseSetup.ExplainAsync(async () => problem = await ProblemAsync(app.Services, cancellationToken));
        if (problem is null)
            return ExitCode.Done;
        await Console.Error.WriteLineAsync(problem);
        return ExitCode.Failed;
    }

    private static async Task<string?> ProblemAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var databases = services.GetRequiredService<IDbContextFactory<TalksDb>>();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (!await db.Database.CanConnectAsync(cancellationToken))
            return "There is no database yet: import articles, or start the site once.";
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return "The database is older than the application: start the site once, which brings it up to date.";

        var result = await services.GetRequiredService<Verification>().VerifyAsync(cancellationToken);
        if (result.Broken is not null)
            return result.Broken;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{result.Articles} articles, {result.Quotes} quotes: every one verbatim"));
        return null;
    }
}
