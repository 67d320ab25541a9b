using TalksTracker.Articles;

namespace TalksTracker.Web.Ingestion;

/// <summary>A file to import, and what is known of it.</summary>
public sealed record ImportCandidate(string Path, string? Slug, ArticleOrigin Origin)
{
    /// <summary>What the article came under; a path says more about a machine than about an article.</summary>
    public string Source => System.IO.Path.GetFileName(Path);
}

/// <summary>The files that some paths stand for, and what can't be imported for a reason known before any file is read.</summary>
public sealed class ImportList
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System,
    };

    private readonly List<ImportCandidate> _candidates = [];
    private readonly List<string> _problems = [];
    private readonly Dictionary<string, ArticleCatalogue?> _catalogues = [];

    public IReadOnlyList<ImportCandidate> Candidates => _candidates;

    public IReadOnlyList<string> Problems => _problems;

    /// <param name="paths">Files of any name; folders, of which every .txt file and every file of a catalogue is taken.</param>
    /// <param name="published">The day of publication, said by whoever imports: it wins over a catalogue's.</param>
    public static ImportList Of(IEnumerable<string> paths, DateOnly? published = null)
    {
        var list = new ImportList();
        foreach (var path in paths)
            list.Add(path, published);
        return list;
    }

    private void Add(string path, DateOnly? published)
    {
        if (Directory.Exists(path))
        {
            AddFolder(path);
            foreach (var folder in Directory.EnumerateDirectories(path, "*", Everything).Order(StringComparer.Ordinal))
                AddFolder(folder);
        }
        else
        {
            AddFile(path, published);
        }
    }

    private void AddFolder(string folder)
    {
        var catalogue = CatalogueOf(folder);
        _problems.AddRange(catalogue?.Problems.Select(p => p.Message) ?? []);
        if (catalogue is { Unreadable: true })
            return;

        var spoilt = catalogue?.Problems.Select(p => p.File).ToHashSet() ?? [];
        var files = Directory.EnumerateFiles(folder, "*.txt").Select(f => Path.GetFileName(f)!)
            .Union(catalogue?.Entries.Select(e => e.File) ?? [])
            .Where(f => !spoilt.Contains(f))
            .Order(StringComparer.Ordinal);
        _candidates.AddRange(files.Select(f => CandidateOf(Path.Combine(folder, f), catalogue?.EntryFor(f))));
    }

    private void AddFile(string path, DateOnly? published)
    {
        var name = Path.GetFileName(path);
        var catalogue = CatalogueOf(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var problems = catalogue?.Problems.Where(p => p.File == name).Select(p => p.Message).ToList() ?? [];
        _problems.AddRange(problems);
        if (problems.Count > 0)
            return;

        var candidate = CandidateOf(path, catalogue?.EntryFor(name));
        var stated = candidate.Origin with { Published = published, PublishedInferred = false, PublishedReason = null };
        _candidates.Add(published is null ? candidate : candidate with { Origin = stated });
    }

    private ArticleCatalogue? CatalogueOf(string folder)
    {
        if (!_catalogues.TryGetValue(folder, out var catalogue))
            _catalogues.Add(folder, catalogue = ArticleCatalogue.Read(folder));
        return catalogue;
    }

    private static ImportCandidate CandidateOf(string path, CatalogueEntry? entry) =>
        new(path, entry?.Slug, entry?.Origin ?? ArticleOrigin.Unknown);
}
