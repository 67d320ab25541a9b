using System.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;

namespace TalksTracker.Web.Http;

/// <summary>
/// One line a request. (ASP.NET Core's HttpLogging writes an entry of several lines even with CombineLogs.)
/// Files and Blazor's own traffic are logged at Debug, so that a page is one line and not twelve.
/// </summary>
public static partial class RequestLog
{
    public static void UseRequestLog(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("TalksTracker.Web.Requests");
        app.Use(async (context, next) =>
        {
            // Read now: an error or not-found page is run under another path.
            var path = context.Request.Path + context.Request.QueryString;
            var started = Stopwatch.GetTimestamp();
            try
            {
                await next(context);
            }
            finally
            {
                var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                var level = LevelOf(context);
                LogRequest(logger, level, context.Request.Method, path, context.Response.StatusCode, elapsed);
            }
        });
    }

    private static LogLevel LevelOf(HttpContext context) => context switch
    {
        { Response.StatusCode: >= 500 } => LogLevel.Error,
        _ when context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal) => LogLevel.Debug,
        // Listens until its page is left.
        _ when context.Request.Path == Urls.Changes => LogLevel.Debug,
        _ when context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null => LogLevel.Debug,
        _ => LogLevel.Information,
    };

    [LoggerMessage(Message = "{Method} {Path} {StatusCode} in {Elapsed:0} ms")]
    private static partial void LogRequest(
        ILogger logger, LogLevel level, string method, string path, int statusCode, double elapsed);
}
