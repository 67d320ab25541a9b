namespace TalksTracker.Web.Ingestion;

/// <summary>Tells whoever listens that the records are others than before. One announcement for a whole import, so nobody
/// has to be spared.</summary>
public sealed class RecordsChanged
{
    private readonly Lock _lock = new();
    private Action<long>? _listeners;
    private long _version;

    /// <summary>Last announced in this process; 0 before. The database's is <see cref="RecordStore.VersionAsync"/>.</summary>
    public long Version => Interlocked.Read(ref _version);

    /// <returns>Dispose it to hear no more.</returns>
    public IDisposable Subscribe(Action<long> listener)
    {
        lock (_lock)
            _listeners += listener;
        return new Subscription(this, listener);
    }

    public void Announce(long version)
    {
        if (Interlocked.Exchange(ref _version, version) != version)
            _listeners?.Invoke(version);
    }

    private void Unsubscribe(Action<long> listener)
    {
        lock (_lock)
            _listeners -= listener;
    }

    private sealed class Subscription(RecordsChanged source, Action<long> listener) : IDisposable
    {
        public void Dispose() => source.Unsubscribe(listener);
    }
}
