using System.Collections.Frozen;

namespace TalksTracker.Articles;

/// <summary>Knows the lines around an article that are not of it: menus, share bars, donation pleas, cookie notes, comment forms,
/// credits and teasers. Judged line by line, by phrases that such lines are made of; a whole sentence of news never is.</summary>
internal static class Boilerplate
{
    private static readonly WordSet Openers = WordSet.Split("read share also advertisement tags related photo image credit filed login subscribe copyright © home menu search comments source");

    /// <summary>Phrases that news has no use for, wherever in a line they stand.</summary>
    private static readonly string[][] Phrases =
    [
        ["photo", "credit"], ["image", "credit"], ["free", "newsletter"], ["our", "newsletter"], ["follow", "us"], ["leave", "a", "comment"], ["leave", "a", "reply"],
        ["your", "email", "address"], ["required", "fields"], ["comment", "data"], ["akismet"], ["enable", "notifications"], ["small", "donation"], ["make", "a", "donation"], ["making", "a", "donation"],
        ["your", "contribution"], ["every", "contribution"], ["cookies"], ["privacy", "policy"], ["terms", "of", "use"], ["all", "rights", "reserved"], ["you", "may", "also", "like"],
        ["did", "you", "know", "?"], ["pro", "tip", ":"], ["click", "here"], ["share", "this"], ["breaking", "news", "and", "updates"], ["regular", "contributor"], ["skip", "to", "content"], ["via", "paypal"], ["log", "in", "to"],
        ["download", "our"], ["join", "our"],
    ];

    /// <summary>Words that a line of menu, teaser or plea begins with; inside a sentence they mean something else.</summary>
    private static readonly string[][] Beginnings =
    [
        ["read", ":"], ["read", "more"], ["read", "also"], ["also", "read"], ["see", "also"], ["photo", "by"], ["photo", ":"], ["sign", "up"], ["subscribe"], ["follow", "the"], ["login"], ["support", "us"], ["your", "support"],
        ["keep", "independent", "journalism"], ["advertisement"], ["©"], ["copyright"], ["share", "|"], ["related", ":"], ["tags", ":"], ["(", "photo"],
    ];

    private static readonly FrozenDictionary<string, string[][]> ByFirst =
        Phrases.GroupBy(p => p[0], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private static readonly WordSet FirstOfPhrases = WordSet.Of(ByFirst.Keys);
    private static readonly WordSet FirstOfLines = WordSet.Of(Beginnings.Select(b => b[0]));
    private static readonly WordSet Crumbs = WordSet.Of(">", "|", "›", "\"");

    public static bool Is(List<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (FirstOfPhrases.Contains(tokens[i]) && ByFirst.TryGetValue(tokens[i].Norm, out var phrases) && phrases.Any(p => Matches(tokens, i, end, p)))
            {
                return true;
            }
        }

        return (FirstOfLines.Contains(tokens[first]) && Beginnings.Any(p => Matches(tokens, first, end, p))) || Breadcrumb(tokens, first, end) || (end - first <= 2 && Openers.Contains(tokens[first]));
    }

    /// <summary>"Home » World » ...".</summary>
    private static bool Breadcrumb(List<Token> tokens, int first, int end)
    {
        var marks = 0;
        for (var i = first; i < end; i++)
        {
            marks += Crumbs.Contains(tokens[i]) && ((tokens[i].Norm is ">" or "|" or "›" && tokens[i].SpaceBefore && i > first && i + 1 < end) || (tokens[i].Norm is "\"" && i > first && i + 1 < end && tokens[i].SpaceBefore && tokens[i + 1].SpaceBefore)) ? 1 : 0;
        }

        return marks >= 2;
    }

    private static bool Matches(List<Token> tokens, int at, int end, string[] phrase)
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
