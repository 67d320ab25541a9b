using System.Threading.Channels;

namespace TalksTracker.Web.Ingestion;

/// <summary>Articles that were read and not stored yet, in their order. It holds as many as a small machine's memory can, counted by
/// the length of their texts: a thousand of 3 KB, or one of 20 MB.</summary>
internal sealed class ReadAhead : IDisposable
{
    private const long MaxCharacters = 4_000_000;

    private readonly Channel<ReadArticle> _articles = Channel.CreateUnbounded<ReadArticle>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
    private readonly SemaphoreSlim _taken = new(0);
    private long _characters;

    /// <summary>Waits while there is no room.</summary>
    public async Task AddAsync(ReadArticle article, CancellationToken cancellationToken)
    {
        while (Interlocked.Read(ref _characters) >= MaxCharacters)
            await _taken.WaitAsync(cancellationToken);
        Interlocked.Add(ref _characters, LengthOf(article));
        _articles.Writer.TryWrite(article);
    }

    /// <param name="failure">Thrown where the articles are taken.</param>
    public void Complete(Exception? failure = null) => _articles.Writer.Complete(failure);

    public async IAsyncEnumerable<ReadArticle> TakeAllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var article in _articles.Reader.ReadAllAsync(cancellationToken))
        {
            Interlocked.Add(ref _characters, -LengthOf(article));
            _taken.Release();
            yield return article;
        }
    }

    public void Dispose() => _taken.Dispose();

    private static int LengthOf(ReadArticle article) => article.Row?.Text.Length ?? 0;
}
