using TalksTracker.Articles;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>The words before an article's own that say where and when it was written: "GENEVA, May 12 (agency) -".</summary>
/// <param name="End">One past its last token, the dash or colon included.</param>
/// <param name="City">The token run of the city it names, where that is known.</param>
internal readonly record struct Dateline(int First, int End, Mention? City)
{
    private const int Longest = 16;

    /// <summary>The dateline that opens a sentence; null where it has none.</summary>
    public static Dateline? Of(Reading r, Sentence s)
    {
        if (s.First > 0 && r.Tokens[s.First].LinesBefore == 0)
        {
            return null;
        }

        var end = Closing(r, s);
        return end is { } e && OpensWithPlace(r, s, e) ? new Dateline(s.First, e, CityIn(r, s.First, e)) : null;
    }

    /// <summary>One past the dash, bar or colon that closes a run of capitals, numbers and parentheses.</summary>
    private static int? Closing(Reading r, Sentence s)
    {
        var bracket = false;
        for (var i = s.First; i < s.End - 1 && i < s.First + Longest; i++)
        {
            var token = r.Tokens[i];
            if (i > s.First && !bracket && Closes(r, i))
            {
                return r.Norm(i + 1) is "-" ? i + 2 : i + 1;
            }

            bracket = token.Norm is "(" || (bracket && token.Norm is not ")");
            if (!bracket && token is { IsWord: true, Capital: false })
            {
                return null;
            }
        }

        return null;
    }

    private static bool Closes(Reading r, int i) =>
        (r.Norm(i) is "-" or "—" or "|" && r.Tokens[i].SpaceBefore && (r.Tokens[i + 1].SpaceBefore || r.Norm(i + 1) is "-")) || (r.Norm(i) is ":" && r.Tokens[i + 1].SpaceBefore);

    private static bool OpensWithPlace(Reading r, Sentence s, int end) =>
        r.MentionAt(s.First) is { Place: not null } ? !s.Heading || r.Norm(end - 1) is ":" : r.Tokens[s.First].AllCapitals && !s.Heading;

    private static Mention? CityIn(Reading r, int first, int end)
    {
        foreach (var mention in r.MentionsIn(first, end))
        {
            if (mention.Place is { Kind: "city" })
            {
                return mention;
            }
        }

        return null;
    }
}
