using System.Data.Common;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Features.Changes;

/// <summary>Tells an open page that the records are others than those it shows: the version at once, then whenever it changes.</summary>
public static class ChangesEndpoint
{
    public const string Event = "version";

    /// <summary>How often the database is asked: another process may write to it, too. <c>Changes:Every</c> says otherwise.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    public static void MapChanges(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.Changes, Listen);

    private static IResult Listen(
        HttpContext context, IDbContextFactory<TalksDb> databases, RecordsChanged changed, IHostApplicationLifetime host,
        IConfiguration configuration)
    {
        // Else a proxy may hold back what is to be told at once, and a stop would wait for pages that stay open.
        context.Response.Headers["X-Accel-Buffering"] = "no";
        var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, host.ApplicationStopping);
        context.Response.RegisterForDispose(ends);
        var every = configuration.GetValue<TimeSpan?>("Changes:Every") ?? Every;
        return TypedResults.ServerSentEvents(VersionsAsync(databases, changed, every, ends.Token));
    }

    private static async IAsyncEnumerable<SseItem<string>> VersionsAsync(
        IDbContextFactory<TalksDb> databases, RecordsChanged changed, TimeSpan every, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var announced = Channel.CreateBounded<long>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        using var subscription = changed.Subscribe(version => announced.Writer.TryWrite(version));
        while (!cancellationToken.IsCancellationRequested)
        {
            if (await VersionAsync(databases, cancellationToken) is { } version)
                yield return new SseItem<string>(version.ToString(System.Globalization.CultureInfo.InvariantCulture), Event);
            await WaitAsync(announced.Reader, every, cancellationToken);
        }
    }

    // A database that does not answer is no news.
    private static async Task<long?> VersionAsync(IDbContextFactory<TalksDb> databases, CancellationToken cancellationToken)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            return await db.DataState.Select(s => s.RecordsVersion).SingleAsync(cancellationToken);
        }
        catch (Exception problem) when (problem is DbException or OperationCanceledException)
        {
            return null;
        }
    }

    // Until the records changed in this process, or it is time to look.
    private static async Task WaitAsync(ChannelReader<long> announced, TimeSpan every, CancellationToken cancellationToken)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        ends.CancelAfter(every);
        try
        {
            await announced.ReadAsync(ends.Token);
        }
        catch (OperationCanceledException)
        {
            // Either is a reason to go on: the loop tells which.
        }
    }
}
