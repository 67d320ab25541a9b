using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Tells whether a clause asks, states a fact, or is denied or only possible.</summary>
internal sealed class Moods(Reading r)
{
    private static readonly WordSet Denying = WordSet.Split(
        "not never didn't doesn't don't hasn't haven't hadn't wasn't won't wouldn't isn't cannot can't without could may might if whether rather stopped nor "
        + "neither should can must");

    /// <summary>Whether the words are a negation: "will not", "won't", "no", "never".</summary>
    public bool Negates(int i) => r.Norm(i) is "no" or "not" or "never" or "nothing" or "cannot" or "won't" or "wouldn't" or "can't" or "couldn't" or "refuses" or "refused" or "refusing" or "nobody" or "neither";

    /// <summary>"Insists it was attacked" states a fact; "insists that Kyiv withdraw", "that it will not yield" ask.</summary>
    public bool StatesFact(int from, int end)
    {
        for (var i = from; i < end && i < from + 14; i++)
        {
            var (norm, next) = (r.Norm(i), r.Norm(i + 1));
            if (norm is "must" or "should" or "be" or "won't" or "wouldn't" or "cannot" or "can't" || (norm is "has" or "have" or "needs" or "need" && next is "to"))
            {
                return false;
            }

            if (norm is "will" or "would" or "can" or "could" && (next is "not" or "never" or "only" || (next is "have" && r.Norm(i + 2) is "to")))
            {
                return false;
            }

            if (r.Is(i, Clauses.Finite))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"It won't come before the troops have left": what is withheld and until when, told by the condition.</summary>
    public bool Withholds(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (r.Norm(i) is "before" or "until" or "unless" or "without" && !Alone(i + 1, end) && Negated(from, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Nothing may be decided [without Ukraine]": whom it leaves out, and no condition.</summary>
    private bool Alone(int at, int end) => r.MentionAt(at) is { Acts: true } m && (m.End >= end || !r.Tokens[m.End].IsWord);

    private bool Negated(int from, int end)
    {
        for (var i = from; i < end && i < from + 14; i++)
        {
            if (Negates(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Did not demand", "could ask", "no longer insists", "if Russia demands".</summary>
    public bool Denied(Sentence s, int verb)
    {
        for (var i = verb - 1; i >= s.First && i > verb - 5; i--)
        {
            var norm = r.Norm(i);
            if (r.Is(i, Denying) || (norm is "longer" && r.Norm(i - 1) is "no"))
            {
                return true;
            }

            if (norm is "denied" or "denies" or "denying" || (r.Norm(i - 1) is "denied" or "denies" or "denying" && norm is "that"))
            {
                return true;
            }

            if (!r.Is(i, Verbs.Auxiliary) && norm is not ("it" or "they" or "he" or "she" or "that") && !norm.EndsWith("ly", StringComparison.Ordinal))
            {
                return r.MentionAt(i) is { } m && (r.Norm(m.First - 1) is "the" ? r.Norm(m.First - 2) : r.Norm(m.First - 1)) is "if" or "whether" or "unless" or "should";
            }
        }

        return false;
    }
}
