using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Agreements;

/// <summary>Finds what was agreed before the word that says so: "a truce came into force", "will lift its pause, says a joint statement".</summary>
internal sealed class AgreementSubjects(Reading r)
{
    /// <summary>"A truce brokered by Qatar between the two came into force": the paper is the subject.</summary>
    public AgreementCue? InForce(Sentence s, int i)
    {
        for (var k = i - 1; k >= s.First && k > i - 25; k--)
        {
            if (r.Norm(k) is ";" or ":" or "\"" || (r.Norm(k) is "that" && k < i - 1))
            {
                return null;
            }

            if (r.Norm(k) is "ceasefire" or "cease-fire" or "truce" or "accord" or "agreement" or "deal" or "treaty" or "pact" && !(r.Norm(k + 1) is "agreement" or "deal" or "accord" or "line" or "talks"))
            {
                return new AgreementCue(Phrase(r, s, k), i, Paper: true);
            }
        }

        return null;
    }

    /// <summary>"The United States will lift its pause, says a joint statement": what the statement says.</summary>
    public AgreementCue? Joint(Sentence s, int i)
    {
        for (var k = i - 1; k >= s.First; k--)
        {
            if (r.Norm(k) is "will" && k > s.First && Says(s, k, i))
            {
                return new AgreementCue(s.First, Comma(k, i), Paper: false) { Apart = true };
            }
        }

        return null;
    }

    private bool Says(Sentence s, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (r.Norm(k) is "says" or "said" or "according")
            {
                return to < s.End;
            }
        }

        return false;
    }

    private int Comma(int from, int to)
    {
        for (var k = to; k > from; k--)
        {
            if (r.Norm(k) is ",")
            {
                return k;
            }
        }

        return to;
    }

    /// <summary>The start of the noun phrase that ends in a word.</summary>
    public static int Phrase(Reading r, Sentence s, int at)
    {
        var i = at;
        while (i > s.First && at - i < 8 && (r.Tokens[i - 1].IsWord || r.Norm(i - 1) is "-") && r.Norm(i - 1) is not ("under" or "in" or "of" or "by" or "to" or "for" or "with" or "after" or "since" or "from" or "and" or "that" or "on"))
        {
            i--;
        }

        return i;
    }
}
