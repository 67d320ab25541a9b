using System.Globalization;
using System.Text.Json;
using TalksTracker.Articles;

namespace TalksTracker.Web.Ingestion;

/// <summary>Reads one entry of a catalogue and collects everything that is wrong with it.</summary>
internal sealed class CatalogueEntryReader(JsonElement element, string folder)
{
    private static readonly string[] Keys =
    [
        "file", "slug", "title", "publisher", "author", "published", "publishedInferred", "publishedReason", "address", "language",
    ];

    public List<string> Problems { get; } = [];

    public string? File { get; private set; }

    public CatalogueEntry? Read()
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Problems.Add("it is not an object with a \"file\".");
            return null;
        }

        File = ReadFile();
        foreach (var key in element.EnumerateObject().Select(p => p.Name).Where(name => !Keys.Contains(name)))
            Problems.Add($"“{key}” is not a key of an article; known are {string.Join(", ", Keys)}.");
        var origin = ReadOrigin();
        var slug = Text("slug");
        if (slug is not null && slug != ArticleSlug.From(slug))
            Problems.Add($"the slug “{slug}” has to be lower-case ASCII letters, digits and hyphens.");
        return Problems.Count == 0 ? new CatalogueEntry(File!, slug, origin) : null;
    }

    private string? ReadFile()
    {
        var file = Text("file");
        if (file is null)
            Problems.Add("it names no \"file\".");
        else if (Path.GetFileName(file) != file)
            Problems.Add("the file has to be a name in this folder, without a path.");
        else if (!System.IO.File.Exists(Path.Combine(folder, file)))
            Problems.Add("there is no such file in this folder.");
        return file;
    }

    private ArticleOrigin ReadOrigin() => new(
        Text("title"), Text("publisher"), Text("author"), ReadPublished(), Flag("publishedInferred"), Text("publishedReason"),
        Text("address"), Text("language"));

    private DateOnly? ReadPublished()
    {
        var text = Text("published");
        if (text is null)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Problems.Add($"“{text}” is no day of the calendar: write published as 2025-02-06, or null.");
        return null;
    }

    private string? Text(string key)
    {
        if (!element.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind == JsonValueKind.String)
            return string.IsNullOrWhiteSpace(value.GetString()) ? null : value.GetString();
        Problems.Add($"“{key}” has to be a text or null.");
        return null;
    }

    private bool Flag(string key)
    {
        if (!element.TryGetProperty(key, out var value) || value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.ValueKind == JsonValueKind.True;
        Problems.Add($"“{key}” has to be true or false.");
        return false;
    }
}
