using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Features.About;

/// <summary>Checks every stored quote against its article, once for each version of the data and not more often than it takes:
/// who asks meanwhile waits for the same answer.</summary>
public sealed class QuoteCheck(Verification verification, RecordStore records, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Lasting = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim _one = new(1);
    private (long Version, CheckedQuotes Quotes)? _last;

    public async Task<CheckedQuotes> CheckAsync(CancellationToken cancellationToken = default)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var version = await records.VersionAsync(cancellationToken);
            var now = clock.GetUtcNow().UtcDateTime;
            if (_last is not { } last || last.Version != version || now - last.Quotes.At > Lasting)
                _last = (version, new CheckedQuotes(await verification.VerifyAsync(cancellationToken), now));
            return _last.Value.Quotes;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
