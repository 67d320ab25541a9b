using System.Threading.Channels;

namespace TalksTracker.Web.Ingestion;

/// <summary>Imports a list of files, one transaction each, and assembles the records once at the end.</summary>
public sealed class ImportRun(ArticleImporter importer, RecordStore records)
{
    // Enough for neither thread to wait for the other, and few enough for a machine's memory where all are of 20 MB.
    private const int ReadAhead = 4;

    /// <param name="each">Told what became of each file, as it happens.</param>
    public async Task<ImportSummary> RunAsync(
        ImportList list, ImportDecision? decision, Action<ImportResult>? each = null, CancellationToken cancellationToken = default)
    {
        var results = list.Candidates.Count == 0 ? [] : await ImportAsync(list.Candidates, decision, each, cancellationToken);
        if (await records.IsStaleAsync(cancellationToken))
            await records.RebuildAsync(cancellationToken);
        return new ImportSummary(results, list.Problems);
    }

    // Texts are read ahead while those before them are stored, in the order of the list.
    private async Task<List<ImportResult>> ImportAsync(
        IReadOnlyList<ImportCandidate> candidates, ImportDecision? decision, Action<ImportResult>? each, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var read = Channel.CreateBounded<ReadArticle>(ReadAhead);
        var reading = Task.Run(() => ReadAsync(candidates, read.Writer, stop.Token), CancellationToken.None);
        try
        {
            await using var writer = await importer.OpenWriterAsync(cancellationToken);
            var results = new List<ImportResult>(candidates.Count);
            await foreach (var article in read.Reader.ReadAllAsync(cancellationToken))
            {
                var result = await writer.StoreAsync(article, decision, cancellationToken);
                results.Add(result);
                each?.Invoke(result);
            }

            return results;
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    // Ends the channel in any case: what went wrong here is thrown where the channel is emptied.
    private async Task ReadAsync(IReadOnlyList<ImportCandidate> candidates, ChannelWriter<ReadArticle> read, CancellationToken cancellationToken)
    {
        try
        {
            await using var reader = await importer.OpenReaderAsync(cancellationToken);
            foreach (var candidate in candidates)
                await read.WriteAsync(await reader.ReadAsync(candidate, cancellationToken), cancellationToken);
            read.Complete();
        }
        catch (Exception failure)
        {
            read.Complete(failure);
        }
    }
}
