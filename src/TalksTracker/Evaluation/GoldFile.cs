using System.Text.Json;
using TalksTracker.Articles;

namespace TalksTracker.Evaluation;

/// <summary>Reads gold files: <c>{ "note": ..., "cases": [...] }</c>, each case with its text or the name of its file.</summary>
public static class GoldFile
{
    /// <summary>Reads a gold file and the texts that its cases name.</summary>
    /// <param name="articlesFolder">Where the cases' files lie.</param>
    public static Result<IReadOnlyList<TextCase>> Load(string path, string articlesFolder)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed($"{path} can't be read: {e.Message}");
        }

        var parsed = Parse(bytes);
        if (!parsed.TryGet(out var cases))
            return Failed($"{path}: {parsed.Problem}");

        var texts = new List<TextCase>();
        foreach (var gold in cases)
        {
            var text = gold.Text is null ? TextOf(gold, articlesFolder) : Result.Of(gold.Text);
            if (!text.Ok)
                return Failed($"{path}: case {gold.Id}: {text.Problem}");
            texts.Add(gold with { Text = text.Value });
        }

        return Result.Of<IReadOnlyList<TextCase>>(texts);
    }

    /// <summary>Reads cases without looking for their texts: gold, or what was extracted.</summary>
    public static Result<IReadOnlyList<TextCase>> Parse(ReadOnlyMemory<byte> json)
    {
        if (json.Span.StartsWith("\uFEFF"u8))
            json = json[3..];
        try
        {
            using var document = JsonDocument.Parse(json);
            return Result.Of<IReadOnlyList<TextCase>>([.. CaseReader.Cases(document.RootElement)]);
        }
        catch (JsonException e)
        {
            return Failed("not JSON as expected: " + e.Message);
        }
        catch (FormatException e)
        {
            return Failed(e.Message);
        }
    }

    private static Result<string> TextOf(TextCase gold, string articlesFolder)
    {
        if (gold.File is null)
            return Result.Failed<string>("it has neither a text nor a file.");

        var file = Path.Combine(articlesFolder, gold.File);
        try
        {
            var article = Article.FromUtf8(File.ReadAllBytes(file));
            return article.Ok ? Result.Of(article.Value.Text) : Result.Failed<string>($"{file}: {article.Problem}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Result.Failed<string>($"{file} can't be read: {e.Message}");
        }
    }

    private static Result<IReadOnlyList<TextCase>> Failed(string problem) => Result.Failed<IReadOnlyList<TextCase>>(problem);
}
