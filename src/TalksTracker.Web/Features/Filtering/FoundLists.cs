using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using TalksTracker.Web.Data;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Filtering;

/// <summary>Keeps what a filter found for as long as the records are the same: readers who turn pages or come one after another ask for
/// the same lists. What was found before an import is never shown after it, whichever process imported.</summary>
public sealed class FoundLists : IDisposable
{
    private const int Most = 200;
    private static readonly TimeSpan Unasked = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _lists = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <param name="filter">With its values named: the same list for the same meaning.</param>
    /// <param name="find">What it finds must not be changed by whoever gets it.</param>
    public async Task<T> GetAsync<T>(TalksDb db, RecordFilter filter, Func<Task<T>> find, CancellationToken cancellationToken)
        where T : class
    {
        var state = await db.DataState.Select(s => new { s.RecordsVersion, s.RecordsBasis }).SingleOrDefaultAsync(cancellationToken);
        var key = (typeof(T), filter.List.Path, filter.Query, Texts.Tag, state?.RecordsVersion, state?.RecordsBasis);
        if (_lists.Get<T>(key) is { } known)
            return known;
        var found = await find();
        return _lists.Set(key, found, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Unasked });
    }

    public void Dispose() => _lists.Dispose();
}
