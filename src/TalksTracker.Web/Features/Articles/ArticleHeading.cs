namespace TalksTracker.Web.Features.Articles;

/// <summary>What an article is called: its title or, where none is known, its first words.</summary>
public static class ArticleHeading
{
    /// <summary>As much of the text as <see cref="Of"/> looks at.</summary>
    public const int Reach = 200;

    private const int MaxLength = 90;

    public static string Of(string? title, string beginning)
    {
        if (!string.IsNullOrWhiteSpace(title))
            return title;
        var words = beginning.Trim('\uFEFF', ' ', '\r', '\n', '\t').ReplaceLineEndings("\n").Split('\n')[0];
        if (words.Length <= MaxLength)
            return words;
        var end = words.LastIndexOf(' ', MaxLength);
        return words[..(end > 0 ? end : MaxLength)].TrimEnd(',', ';', ':', '.', '–', '-') + "…";
    }
}
