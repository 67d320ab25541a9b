using System.Text.Json;
using TalksTracker.Articles;

namespace TalksTracker.Web.Ingestion;

/// <summary>What a folder's <c>articles.json</c> knows of one of its files.</summary>
public sealed record CatalogueEntry(string File, string? Slug, ArticleOrigin Origin);

/// <summary>Something that kept an entry, or the whole catalogue, from being used.</summary>
/// <param name="File">The file it concerns; null where the whole catalogue is meant.</param>
public sealed record CatalogueProblem(string? File, string Message);

/// <summary>A folder's <c>articles.json</c>. An entry with a problem is left out and said; the others go on.</summary>
public sealed record ArticleCatalogue(IReadOnlyList<CatalogueEntry> Entries, IReadOnlyList<CatalogueProblem> Problems)
{
    public const string FileName = "articles.json";

    private static readonly JsonDocumentOptions Options =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>True where the file as a whole could not be read, so that nothing is known of any article in the folder.</summary>
    public bool Unreadable => Problems.Any(p => p.File is null);

    public CatalogueEntry? EntryFor(string file) => Entries.FirstOrDefault(e => e.File == file);

    /// <returns>Null where the folder has no catalogue: that is no problem.</returns>
    public static ArticleCatalogue? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Options);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? Read(document.RootElement, folder)
                : Failed("it is not a list: begin it with [ and give one { } for each article.");
        }
        catch (JsonException e)
        {
            return Failed($"it is not JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}); "
                + "no article of this folder is imported before it is mended.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed($"it can't be read: {e.Message}");
        }
    }

    private static ArticleCatalogue Read(JsonElement list, string folder)
    {
        var entries = new List<CatalogueEntry>();
        var problems = new List<CatalogueProblem>();
        foreach (var (index, element) in list.EnumerateArray().Index())
        {
            var reader = new CatalogueEntryReader(element, folder);
            var entry = reader.Read();
            if (entry is not null && entries.Exists(e => e.File == entry.File || (e.Slug is not null && e.Slug == entry.Slug)))
                reader.Problems.Add("its file or its slug is already taken by an entry above.");
            else if (entry is not null)
                entries.Add(entry);

            var name = reader.File ?? $"entry {index + 1}";
            problems.AddRange(reader.Problems.Select(p => new CatalogueProblem(name, $"{FileName}, {name}: {p}")));
        }

        return new ArticleCatalogue(entries, problems);
    }

    private static ArticleCatalogue Failed(string why) => new([], [new CatalogueProblem(null, $"{FileName}: {why}")]);
}
