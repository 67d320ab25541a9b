using System.Globalization;
using TalksTracker.Articles;

namespace TalksTracker.Web.Commands;

/// <summary>Reads an article from a file that a person names.</summary>
internal static class ArticleText
{
    /// <summary>More bytes than any article that is taken can have: refused unread.</summary>
    private const long MaxBytes = 3L * Article.MaxLength;

    public static Result<Article> Read(string path, DateOnly? published)
    {
        var bytes = ReadBytes(path, MaxBytes);
        if (!bytes.Ok)
            return Result.Failed<Article>(bytes.Problem!);
        if (bytes.Value.Length == 0)
            return Result.Failed<Article>($"{path}: the file is empty: give the text of an article.");

        var article = Article.FromUtf8(bytes.Value, new ArticleOrigin(Published: published));
        return article.Ok ? article : Result.Failed<Article>($"{path}: {article.Problem}");
    }

    public static Result<byte[]> ReadBytes(string path, long max)
    {
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path))
                return Result.Failed<byte[]>($"{path} is a folder: name a file.");
            if (!file.Exists)
                return Result.Failed<byte[]>($"{path}: there is no such file.");
            return file.Length > max
                ? Result.Failed<byte[]>(string.Create(CultureInfo.InvariantCulture,
                    $"{path} has {file.Length:N0} bytes, more than the {max:N0} that are taken."))
                : Result.Of(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Result.Failed<byte[]>($"{path} can't be read: {e.Message}");
        }
    }

    public static Result<DateOnly?> Day(string? text)
    {
        if (text is null)
            return Result.Of<DateOnly?>(null);
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Result.Of<DateOnly?>(day)
            : Result.Failed<DateOnly?>($"“{text}” is no day: write it as 2025-02-05.");
    }
}
