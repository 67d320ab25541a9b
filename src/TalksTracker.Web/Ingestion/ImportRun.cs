namespace TalksTracker.Web.Ingestion;

/// <summary>Imports a list of files, one transaction each, and assembles the records once at the end.</summary>
public sealed class ImportRun(ArticleImporter importer, RecordStore records)
{
    /// <param name="each">Told what became of each file, as it happens.</param>
    /// <param name="ready">Done when the database can be used. Texts are read before that, but nothing is stored.</param>
    public async Task<ImportSummary> RunAsync(
        ImportList list, ImportDecision? decision, Action<ImportResult>? each = null, Task? ready = null, CancellationToken cancellationToken = default)
    {
        ready ??= Task.CompletedTask;
        var results = list.Candidates.Count == 0 ? [] : await ImportAsync(list.Candidates, decision, each, ready, cancellationToken);
        await ready;
        if (await records.IsStaleAsync(cancellationToken))
            await records.RebuildAsync(cancellationToken);
        return new ImportSummary(results, list.Problems);
    }

    // Texts are read ahead while those before them are stored, in the order of the list.
    private async Task<List<ImportResult>> ImportAsync(
        IReadOnlyList<ImportCandidate> candidates, ImportDecision? decision, Action<ImportResult>? each, Task ready, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var read = new ReadAhead();
        var reading = Task.Run(() => ReadAsync(candidates, read, ready, stop.Token), CancellationToken.None);
        try
        {
            await ready;
            await using var writer = await importer.OpenWriterAsync(cancellationToken);
            var results = new List<ImportResult>(candidates.Count);
            await foreach (var article in read.TakeAllAsync(cancellationToken))
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

    // Ends in any case: what went wrong here is thrown where the articles are taken.
    private async Task ReadAsync(IReadOnlyList<ImportCandidate> candidates, ReadAhead read, Task ready, CancellationToken cancellationToken)
    {
        try
        {
            await using var reader = importer.OpenReader(ready);
            foreach (var candidate in candidates)
                await read.AddAsync(await reader.ReadAsync(candidate, cancellationToken), cancellationToken);
            read.Complete();
        }
        catch (Exception failure)
        {
            read.Complete(failure);
        }
    }
}
