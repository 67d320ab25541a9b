using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TalksTracker.Articles;

/// <summary>A source text as it came, never changed, with what is known of its origin. Unknown stays null.</summary>
public sealed class Article
{
    private Article(string text, ArticleOrigin origin)
    {
        Text = text;
        Origin = origin;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The longest text that is taken: 20 MB is no article.</summary>
    public const int MaxLength = 10_000_000;

    public string Text { get; }

    public ArticleOrigin Origin { get; }

    /// <summary>SHA-256 of the text in UTF-8, lower-case hexadecimal: the article's identity.</summary>
    public string Sha256 { get; }

    /// <summary>Takes a text that is already decoded. Fails on an empty, an oversized or a binary text.</summary>
    public static Result<Article> Of(string text, ArticleOrigin? origin = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text))
        {
            return Result.Failed<Article>("The text is empty: give the text of an article.");
        }

        if (text.Length > MaxLength)
        {
            return Result.Failed<Article>(string.Create(CultureInfo.InvariantCulture,
                $"The text has {text.Length:N0} characters, more than the {MaxLength:N0} an article may have: split it, or give only the article."));
        }

        return text.Contains('\0', StringComparison.Ordinal)
            ? Result.Failed<Article>("The text contains zero bytes, so it is a binary file: give a plain text.")
            : Result.Of(new Article(text, origin ?? ArticleOrigin.Unknown));
    }

    /// <summary>Takes the bytes of a UTF-8 file. A byte order mark stays part of the text, so that nothing is changed.</summary>
    public static Result<Article> FromUtf8(ReadOnlySpan<byte> bytes, ArticleOrigin? origin = null)
    {
        if (bytes.Contains((byte)0))
        {
            return Result.Failed<Article>("The file contains zero bytes, so it is binary or UTF-16: save it as plain text in UTF-8.");
        }

        try
        {
            return Of(StrictUtf8.GetString(bytes), origin);
        }
        catch (DecoderFallbackException e)
        {
            return Result.Failed<Article>(string.Create(CultureInfo.InvariantCulture,
                $"The file is not UTF-8 (first bad byte at {e.Index}): save it as UTF-8 and try again."));
        }
    }

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}

/// <summary>What is known of where an article came from.</summary>
/// <param name="Published">The day of publication, as stated or inferred.</param>
/// <param name="PublishedInferred">True where the day was worked out, not stated; <paramref name="PublishedReason"/> says how.</param>
public sealed record ArticleOrigin(
    string? Title = null,
    string? Publisher = null,
    string? Author = null,
    DateOnly? Published = null,
    bool PublishedInferred = false,
    string? PublishedReason = null,
    string? Address = null,
    string? Language = null)
{
    public static ArticleOrigin Unknown { get; } = new();
}
