using System.Collections.Frozen;

namespace TalksTracker.Articles;

/// <summary>Knows the lines around an article that are not of it: menus, share bars, donation pleas, cookie notes, comment forms,
/// credits and teasers. Judged line by line, by phrases that such lines are made of; a whole sentence of news never is.</summary>
internal static class Boilerplate
{
    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        ["read", "share", "also", "advertisement", "tags", "related", "photo", "image", "credit", "filed", "login", "subscribe", "copyright", "©", "home", "menu", "search", "comments", "source"],
        StringComparer.Ordinal);

    private static readonly string[][] Phrases =
    [
        ["read", ":"], ["read", "more"], ["read", "also"], ["also", "read"], ["see", "also"], ["photo", "credit"], ["photo", "by"], ["image", "credit"],
        ["sign", "up"], ["subscribe", "to"], ["free", "newsletter"], ["follow", "us"], ["follow", "the"], ["on", "facebook", "and"], ["leave", "a", "comment"], ["leave", "a", "reply"],
        ["your", "email", "address"], ["required", "fields"], ["comment", "data"], ["akismet"], ["enable", "notifications"], ["small", "donation"], ["make", "a", "donation"],
        ["making", "a", "donation"], ["support", "us"], ["your", "support"], ["your", "contribution"], ["every", "contribution"], ["independent", "journalism"], ["honest", "reporting"],
        ["cookie"], ["cookies"], ["privacy", "policy"], ["terms", "of", "use"], ["all", "rights", "reserved"], ["you", "may", "also", "like"], ["login", "to"], ["log", "in"],
        ["did", "you", "know"], ["pro", "tip"], ["click", "here"], ["share", "this"], ["breaking", "news", "and", "updates"], ["regular", "contributor"],
        ["download", "our"], ["join", "our"], ["advertisement"], ["skip", "to", "content"],
    ];

    private static readonly FrozenDictionary<string, string[][]> ByFirst =
        Phrases.GroupBy(p => p[0], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    public static bool Is(IReadOnlyList<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (ByFirst.TryGetValue(tokens[i].Norm, out var phrases) && phrases.Any(p => Matches(tokens, i, end, p))
                && (tokens[i].Norm is not "follow" || i == first))
            {
                return true;
            }
        }

        return Breadcrumb(tokens, first, end) || (end - first <= 2 && Openers.Contains(tokens[first].Norm));
    }

    /// <summary>"Home » World » ...".</summary>
    private static bool Breadcrumb(IReadOnlyList<Token> tokens, int first, int end)
    {
        var marks = 0;
        for (var i = first; i < end; i++)
        {
            marks += tokens[i].Norm is ">" or "|" or "›" || (tokens[i].Norm is "\"" && i > first && i + 1 < end && tokens[i].SpaceBefore && tokens[i + 1].SpaceBefore) ? 1 : 0;
        }

        return marks >= 2;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int at, int end, string[] phrase)
    {
        if (at + phrase.Length > end)
        {
            return false;
        }

        for (var k = 0; k < phrase.Length; k++)
        {
            if (!tokens[at + k].Is(phrase[k]))
            {
                return false;
            }
        }

        return true;
    }
}
