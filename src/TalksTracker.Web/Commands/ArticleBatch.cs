using System.Globalization;
using System.Text.Json;
using TalksTracker.Articles;
using TalksTracker.Evaluation;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Commands;

internal sealed record BatchArticle(string Id, Article Article);

/// <summary>Reads a batch: a JSON array of <c>{ "id", "text", "published" }</c>, or a folder of texts. All is checked before any is
/// used.</summary>
internal static class ArticleBatch
{
    private const int MaxBytes = 1_000_000_000;

    public static Result<IReadOnlyList<BatchArticle>> Read(string path) => Directory.Exists(path) ? ReadFolder(path) : ReadFile(path);

    /// <summary>The texts that <c>import</c> would take from the folder, with the days that its articles.json says. A text's id is its
    /// path within the folder, without ".txt".</summary>
    private static Result<IReadOnlyList<BatchArticle>> ReadFolder(string folder)
    {
        var list = ImportList.Of([folder]);
        if (list.Problems.Count > 0)
            return Result.Failed<IReadOnlyList<BatchArticle>>(string.Join('\n', list.Problems));
        if (list.Candidates.Count == 0)
            return Result.Failed<IReadOnlyList<BatchArticle>>($"{folder}: there is no .txt file in this folder.");

        var articles = new List<BatchArticle>(list.Candidates.Count);
        foreach (var candidate in list.Candidates)
        {
            var article = ArticleFile.Read(candidate.Path, candidate.Origin);
            if (!article.TryGet(out var text))
                return Result.Failed<IReadOnlyList<BatchArticle>>($"{candidate.Path}: {article.Problem}");
            var id = Path.ChangeExtension(Path.GetRelativePath(folder, candidate.Path), null);
            articles.Add(new BatchArticle(id.Replace(Path.DirectorySeparatorChar, '/'), text));
        }

        return Result.Of<IReadOnlyList<BatchArticle>>(articles);
    }

    private static Result<IReadOnlyList<BatchArticle>> ReadFile(string path)
    {
        var bytes = ArticleFile.ReadBytes(path, MaxBytes);
        if (!bytes.Ok)
            return Result.Failed<IReadOnlyList<BatchArticle>>($"{path}: {bytes.Problem}");

        var articles = new List<BatchArticle>();
        var problem = Parse(bytes.Value, articles);
        return problem is null
            ? Result.Of<IReadOnlyList<BatchArticle>>(articles)
            : Result.Failed<IReadOnlyList<BatchArticle>>($"{path}: {problem}");
    }

    /// <summary>Element by element, so that a problem can say in which. Elements are counted from 0.</summary>
    private static string? Parse(ReadOnlySpan<byte> json, List<BatchArticle> articles)
    {
        if (json.StartsWith("\uFEFF"u8))
            json = json[3..];

        var reader = new Utf8JsonReader(json);
        var started = false;
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
                return "a batch is a JSON array of { \"id\", \"text\", \"published\" }.";

            started = true;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                using var element = JsonDocument.ParseValue(ref reader);
                var article = Element(element.RootElement);
                if (!article.TryGet(out var one))
                    return Where(articles.Count) + article.Problem;
                articles.Add(one);
            }

            return reader.Read() ? "there is something after the array." : null;
        }
        catch (JsonException e)
        {
            return (started ? Where(articles.Count) : "") + "not JSON: " + e.Message;
        }
    }

    private static string Where(int index) => string.Create(CultureInfo.InvariantCulture, $"element {index}: ");

    private static Result<BatchArticle> Element(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return Failed("an object { \"id\", \"text\", \"published\" } is expected.");
        if (!json.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            return Failed("“id” is missing, or is no text.");

        var name = id.ValueKind == JsonValueKind.String ? id.GetVerbatim() : id.GetRawText();
        if (!json.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
            return Failed($"“text” is missing, or is no text (id {name}).");
        if (json.TryGetProperty("published", out var published)
            && published.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            return Failed($"“published” is neither a day such as \"2025-02-05\" nor null (id {name}).");

        var day = Day.Read(published.ValueKind == JsonValueKind.String ? published.GetVerbatim() : null);
        if (!day.Ok)
            return Failed($"{day.Problem} (id {name})");
        var article = Article.Of(text.GetVerbatim(), new ArticleOrigin(Published: day.Value));
        return article.Ok ? Result.Of(new BatchArticle(name, article.Value)) : Failed($"{article.Problem} (id {name})");
    }

    private static Result<BatchArticle> Failed(string problem) => Result.Failed<BatchArticle>(problem);
}
