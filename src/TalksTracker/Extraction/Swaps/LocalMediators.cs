using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Mediators without a name of their own: "tribal mediators", "church elders", "through local mediation". They are proposed as
/// parties that the vocabulary doesn't have yet.</summary>
internal sealed class LocalMediators(Reading r)
{
    public IEnumerable<RoleClaim> In(Sentence s)
    {
        for (var i = s.First; i + 1 < s.End; i++)
        {
            var (who, what) = (r.Norm(i), r.Norm(i + 1));
            if (who is not ("tribal" or "local" or "church" or "religious" or "community" or "clan"))
            {
                continue;
            }

            if (what is "mediators" or "mediation" or "mediator")
            {
                yield return Claim(who, "mediators", i);
            }
            else if (what is "elders" or "leaders" or "dignitaries" or "sheikhs" or "chiefs" && Mediate(s, i))
            {
                yield return Claim(who, what, i);
            }
        }
    }

    /// <summary>"Elders mediated", "with church elders between them", "arranged by tribal leaders".</summary>
    private bool Mediate(Sentence s, int at)
    {
        for (var i = Math.Max(s.First, at - 4); i < s.End && i < at + 7; i++)
        {
            if (r.Is(i, MediationWords.Verbs) || r.Is(i, MediationWords.Services) || (r.Norm(i) is "between" && r.Norm(i + 1) is "them"))
            {
                return true;
            }
        }

        return false;
    }

    private RoleClaim Claim(string who, string what, int at) =>
        new(r.Quote(at, at + 2), Mediation.Rule, Role.Mediator, new Party($"{who}-{what}", $"{who} {what}", PartyKind.Mediator, Proposed: true));
}
