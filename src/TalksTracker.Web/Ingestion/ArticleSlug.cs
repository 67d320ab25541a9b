using System.Globalization;
using System.Text;

namespace TalksTracker.Web.Ingestion;

/// <summary>An article's address in lower-case ASCII.</summary>
public static class ArticleSlug
{
    private const int MaxLength = 80;

    /// <returns>Empty where the text has no Latin letter and no digit.</returns>
    public static string From(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’')
                && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return Shorten(slug.ToString().TrimEnd('-'));
    }

    // At a word's end where there is one.
    private static string Shorten(string slug)
    {
        if (slug.Length <= MaxLength)
            return slug;
        var end = slug.LastIndexOf('-', MaxLength);
        return slug[..(end > 0 ? end : MaxLength)];
    }
}
