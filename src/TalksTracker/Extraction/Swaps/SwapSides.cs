using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>The sides of the exchange a sentence tells of: the article's, unless the sentence names two others of one process as acting.</summary>
internal static class SwapSides
{
    public static Sides Of(Reading r, Sentence s)
    {
        var acting = new List<Party>();
        foreach (var mention in r.MentionsIn(s.First, s.End))
        {
            if (mention is { Acts: true, Party: { } party, Form: not (NameForm.Adjective or NameForm.People) } && !acting.Contains(party))
            {
                acting.Add(party);
            }
        }

        if (acting.Count < 2 || NamesBoth(r, s))
        {
            return r.Sides;
        }

        var other = SideTally.Between(r.Lexicon, acting, r.Sides.Process);
        return other is null ? r.Sides : new Sides(other, other.Parties);
    }

    private static bool NamesBoth(Reading r, Sentence s)
    {
        Party? one = null;
        foreach (var mention in r.MentionsIn(s.First, s.End))
        {
            if (r.Sides.SideOf(mention.Party) is { } side && (one ??= side) != side)
            {
                return true;
            }
        }

        return false;
    }
}
