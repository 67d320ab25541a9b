namespace TalksTracker.Web.Features.Quotes;

/// <summary>The rest of the sentence around quoted words, from a window of the article.</summary>
public static class QuoteContext
{
    /// <summary>How many characters a window reaches to either side.</summary>
    public const int Reach = 240;

    private static readonly char[] SentenceEnds = ['.', '!', '?', '\n', '…'];

    /// <param name="window">The article's text from <see cref="Reach"/> before the words to as much after them.</param>
    /// <param name="before">How much of the window stands before the words.</param>
    /// <returns>Empty where the window does not hold the words at that place: rather no context than a wrong one.</returns>
    public static (string Before, string After) Of(string window, int before, string words)
    {
        if (before + words.Length > window.Length || string.CompareOrdinal(window, before, words, 0, words.Length) != 0)
            return ("", "");
        return (Lead(window[..before], before == Reach), Tail(window[(before + words.Length)..], words));
    }

    private static string Lead(string text, bool cut)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] == '\n' || (i > 0 && EndsAt(text, i - 1) && char.IsWhiteSpace(text[i])))
                return text[(i + 1)..].TrimStart();
        }

        return cut && text.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? $"…{text[(space + 1)..]}" : text.TrimStart();
    }

    private static string Tail(string text, string words)
    {
        if (words.Length > 0 && SentenceEnds.Contains(words[^1]))
            return "";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                return text[..i].TrimEnd();
            if (EndsAt(text, i) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))
                return text[..(i + 1)];
        }

        return text.Length >= Reach && text.LastIndexOf(' ') is var space and > 0 ? $"{text[..space]}…" : text.TrimEnd();
    }

    // A point after a single letter ("U.S.", "J. Smith") or before a digit ends nothing.
    private static bool EndsAt(string text, int at) => text[at] is '\n' or '!' or '?' or '…'
        || (text[at] == '.' && !(at >= 1 && char.IsUpper(text[at - 1]) && (at == 1 || !char.IsLetter(text[at - 2]))));
}
