using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Talks that are spoken of but not held: "terms for the Kenya talks", "going on with peace talks", "wants talks to start again",
/// "while the talks in Doha went on".</summary>
internal static class TalksToCome
{
    private static readonly WordSet Terms = WordSet.Split("terms conditions precondition preconditions prospects hopes date invitation");

    private static readonly WordSet Wishing = WordSet.Split("want wants wanted wanting expects expected");

    /// <summary>Whether the noun for a meeting at a token names no meeting.</summary>
    public static bool Is(Reading r, int noun) => OfTerms(r, noun) || GoingOn(r, noun) || Wished(r, noun) || While(r, noun);

    /// <summary>"Sets terms for Kenya talks", "conditions for going on with the negotiations".</summary>
    private static bool OfTerms(Reading r, int noun)
    {
        for (var i = noun - 1; i > 0 && i > noun - 5; i--)
        {
            if (r.Norm(i) is "for" or "to" && r.Is(i - 1, Terms))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Going on with peace talks", "a return to talks", "went on with the negotiations".</summary>
    private static bool GoingOn(Reading r, int noun)
    {
        for (var i = noun - 1; i > 1 && i > noun - 4; i--)
        {
            if ((r.Norm(i) is "with" && r.Norm(i - 1) is "on" && r.Norm(i - 2) is "going" or "go" or "goes") || (r.Norm(i) is "to" && r.Norm(i - 1) is "return" or "returning" && r.Norm(i - 2) is not "will" and not "to"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Wants talks to start again", "expects negotiations on the second stage to begin".</summary>
    private static bool Wished(Reading r, int noun)
    {
        if (!r.Is(noun - 1, Wishing) && !r.Is(noun - 2, Wishing))
        {
            return false;
        }

        for (var i = noun + 1; i < noun + 9; i++)
        {
            if (r.Norm(i) is "to" && r.Norm(i + 1) is "start" or "begin" or "resume" or "open" or "restart" or "continue")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"While the talks in Doha went on": the time of something else.</summary>
    private static bool While(Reading r, int noun) => r.Norm(noun - 1) is "the" && r.Norm(noun - 2) is "while";
}
