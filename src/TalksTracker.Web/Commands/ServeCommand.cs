using System.CommandLine;
using TalksTracker.Web.Http;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Commands;

/// <summary>The root command: serves the site until it is told to stop.</summary>
public static class ServeCommand
{
    public static void AddTo(RootCommand root, string[] settings)
    {
        var urls = new Option<string?>("--urls")
        {
            Description = $"Where to listen, separated by semicolons. Default: {DefaultAddress.Url}",
        };
        root.Options.Add(urls);
        root.SetAction((parsed, _) => ServeAsync(settings, parsed.GetValue(urls)));
    }

    private static async Task<int> ServeAsync(string[] settings, string? urls)
    {
        string[] all = urls is null ? settings : [.. settings, $"--urls={urls}"];
        await using var app = TalksSite.Build(all);
        await app.Services.GetRequiredService<StartupImport>().RunAsync(IngestionServices.ArticlesFolder(app.Configuration));
        await app.RunAsync();
        return ExitCode.Done;
    }
}
