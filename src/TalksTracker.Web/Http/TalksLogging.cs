using Serilog;

namespace TalksTracker.Web.Http;

public static class TalksLogging
{
    private const string FilePathKey = "Serilog:WriteTo:File:Args:path";

    /// <summary>Serilog, as appsettings.json describes it, in place of the host's own providers.</summary>
    public static void AddTalksLogging(this WebApplicationBuilder builder)
    {
        // A relative path means the application's folder, wherever the application is called from.
        if (builder.Configuration[FilePathKey] is { Length: > 0 } path)
            builder.Configuration[FilePathKey] = Path.Combine(builder.Environment.ContentRootPath, path);

        var logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true);
    }
}
