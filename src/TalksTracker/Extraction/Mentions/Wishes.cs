using TalksTracker.Articles;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Verbs that only a wish or a duty governs, from farther away: "want a further 7,000 freed", "has to leave, stop, release".</summary>
internal static class Wishes
{
    /// <summary>"They want a further 7,000 freed": a participle that an object stands before, under a word of wishing.</summary>
    public static int? Wanted(Reading r, Sentence s, int verb)
    {
        for (var i = verb - 1; i >= s.First && i > verb - 9; i--)
        {
            if (r.Norm(i) is "want" or "wants" or "wanted" or "demand" or "demands" or "demanded")
            {
                return i < verb - 1 ? i : null;
            }

            if (r.Norm(i) is "," or ";" or "and" or "who" or "that" or "whom" || Verbs.Auxiliary.Contains(r.Norm(i)) && r.Norm(i) is not "all" and not "still" and not "further" and not "later" || SwapVerb(r.Norm(i)))
            {
                return null;
            }
        }

        return null;
    }

    private static bool SwapVerb(string norm) => norm is "held" or "taken" or "captured" or "released" or "freed" or "returned" or "exchanged";

    /// <summary>"Has to leave the hilltops, stop its raids, release prisoners": an infinitive of a list whose "to" stands once.</summary>
    public static bool InfinitiveList(Reading r, Sentence s, int verb)
    {
        if (!(r.Norm(verb - 1) is "," or "and" or "or" || (r.Norm(verb - 1) is "then" or "also" && r.Norm(verb - 2) is "," or "and")))
        {
            return false;
        }

        for (var i = verb - 2; i > s.First && i > verb - 24; i--)
        {
            if (r.Norm(i) is "to" && r.Norm(i - 1) is "has" or "have" or "needs" or "must" or "ought" or "first")
            {
                return true;
            }

            if (r.Norm(i) is ";" || r.Is(i, Verbs.Saying))
            {
                return false;
            }
        }

        return false;
    }
}
