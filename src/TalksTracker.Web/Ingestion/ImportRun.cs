namespace TalksTracker.Web.Ingestion;

/// <summary>Imports a list of files, one transaction each, and assembles the records once at the end.</summary>
public sealed class ImportRun(ArticleImporter importer, RecordStore records)
{
    /// <param name="each">Told what became of each file, as it happens.</param>
    public async Task<ImportSummary> RunAsync(
        ImportList list, ImportDecision? decision, Action<ImportResult>? each = null, CancellationToken cancellationToken = default)
    {
        var results = new List<ImportResult>(list.Candidates.Count);
        foreach (var candidate in list.Candidates)
        {
            var result = await importer.ImportAsync(candidate, decision, cancellationToken);
            results.Add(result);
            each?.Invoke(result);
        }

        if (await records.IsStaleAsync(cancellationToken))
            await records.RebuildAsync(cancellationToken);
        return new ImportSummary(results, list.Problems);
    }
}
