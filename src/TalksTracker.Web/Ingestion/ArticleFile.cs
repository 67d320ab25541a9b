using System.Globalization;
using TalksTracker.Articles;

namespace TalksTracker.Web.Ingestion;

/// <summary>Reads a file as the text of an article, byte for byte, or says why it is none.</summary>
public static class ArticleFile
{
    /// <summary>A file of this many bytes is no article. What is longer is not read to its end.</summary>
    public const int MaxBytes = 20_000_000;

    public static Result<Article> Read(string path, ArticleOrigin origin)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (file.CanSeek && file.Length > MaxBytes)
                return TooLong();

            var bytes = ReadAtMost(file, MaxBytes + 1);
            return bytes.Length > MaxBytes ? TooLong() : Article.FromUtf8(bytes, origin);
        }
        catch (FileNotFoundException)
        {
            return Result.Failed<Article>("There is no such file.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Result.Failed<Article>($"The file can't be read: {e.Message}");
        }
    }

    // A pipe has no length to ask for.
    private static ReadOnlySpan<byte> ReadAtMost(FileStream file, int limit)
    {
        var buffer = new byte[file.CanSeek ? Math.Min(limit, file.Length + 1) : 64 * 1024];
        var filled = 0;
        while (file.Read(buffer, filled, buffer.Length - filled) is var count and > 0)
        {
            filled += count;
            if (filled >= limit)
                break;
            if (filled == buffer.Length)
                Array.Resize(ref buffer, Math.Min(limit, buffer.Length * 2));
        }

        return buffer.AsSpan(0, filled);
    }

    private static Result<Article> TooLong() => Result.Failed<Article>(string.Create(CultureInfo.InvariantCulture,
        $"The file has more than {MaxBytes / 1_000_000} MB: that is no article. Split it, or give only the article."));
}
