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
        var bytes = ReadBytes(path, MaxBytes);
        return bytes.Ok ? Article.FromUtf8(bytes.Value, origin) : Result.Failed<Article>(bytes.Problem!);
    }

    /// <summary>The bytes of a file of at most <paramref name="max"/> of them.</summary>
    public static Result<byte[]> ReadBytes(string path, int max)
    {
        try
        {
            if (Directory.Exists(path))
                return Result.Failed<byte[]>("It is a folder: name a file.");

            using var file = File.OpenRead(path);
            if (file.CanSeek && file.Length > max)
                return TooLong(max);

            var bytes = ReadAtMost(file, max + 1);
            return bytes.Length > max ? TooLong(max) : Result.Of(bytes);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Result.Failed<byte[]>("There is no such file.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Result.Failed<byte[]>($"The file can't be read: {e.Message}");
        }
    }

    // A pipe has no length to ask for.
    private static byte[] ReadAtMost(FileStream file, int limit)
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

        return buffer[..filled];
    }

    private static Result<byte[]> TooLong(int max) => Result.Failed<byte[]>(string.Create(CultureInfo.InvariantCulture,
        $"The file has more than {max / 1_000_000} MB: that is no article. Split it, or give only the article."));
}
