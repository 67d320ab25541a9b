using System.Collections.Frozen;
using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Finds who leads each delegation: "led by", "at the head of", "delegation head", "chief negotiator", "head of Kyiv's
/// delegation", whoever negotiated in person, or who reports first-hand what the delegations discussed.</summary>
internal sealed class Heads(Reading r)
{
    private const string Rule = "head-of-delegation";
    private static readonly FrozenSet<string> Delegation = FrozenSet.ToFrozenSet(["delegation", "team", "negotiators", "side", "delegations", "negotiating"], StringComparer.Ordinal);

    public List<RoleClaim> Find()
    {
        var (stated, firstHand) = (new List<RoleClaim>(), new List<RoleClaim>());
        foreach (var s in r.Sentences.Where(s => !s.Skipped))
        {
            for (var i = s.First; i < s.End; i++)
            {
                Stated(s, i, stated);
                FirstHand(s, i, firstHand);
            }
        }

        stated.AddRange(firstHand.Where(c => !stated.Exists(o => o.Party == c.Party)));
        return [.. stated.DistinctBy(c => c.Party)];
    }

    private void Stated(Sentence s, int i, List<RoleClaim> found)
    {
        var norm = r.Norm(i);
        if (norm is "led" or "headed" or "represented" && r.Norm(i + 1) is "by" && DelegationBefore(s, i))
        {
            Add(s, PersonFrom(s, i + 2, 10), i, found);
        }
        else if (norm is "leading" or "leads" or "led" or "headed" or "heads" or "represented" && DelegationAfter(s, i))
        {
            Add(s, Subject(s, i), i, found);
        }
        else if (norm is "joined" && r.Norm(i - 1) is "was" or "is" && r.Norm(i + 1) is "by" && InTalks(s))
        {
            Add(s, Subject(s, i), i, found);
        }
        else if (norm is "head" && r.Norm(i - 1) is "delegation")
        {
            Add(s, PersonFrom(s, i + 1, 6), i - 1, found);
        }
        else if (norm is "head" or "leader" && r.Norm(i + 1) is "of" && DelegationAfter(s, i + 1))
        {
            Add(s, PersonFrom(s, i + 2, 12) ?? PersonBefore(s, i), i, found);
        }
        else if (norm is "negotiator" && r.Norm(i - 1) is "chief" or "lead" or "top" or "main")
        {
            Add(s, PersonFrom(s, i + 1, 4) ?? PersonBefore(s, i), i - 1, found);
        }
    }

    private bool DelegationBefore(Sentence s, int at)
    {
        for (var i = at - 1; i >= s.First && i > at - 9; i--)
        {
            if (Delegation.Contains(r.Norm(i)) || (r.Norm(at) is "represented" && r.MentionAt(i) is { Acts: true }))
            {
                return true;
            }
        }

        return false;
    }

    private bool DelegationAfter(Sentence s, int at)
    {
        for (var i = at + 1; i < s.End && i < at + 6; i++)
        {
            if (r.Norm(i) is "delegation" or "team" or "side" or "negotiators" || (r.Norm(at) is "represented" && r.MentionAt(i) is { Form: NameForm.People or NameForm.Name, Acts: true }))
            {
                return true;
            }
        }

        return false;
    }

    private Mention? PersonFrom(Sentence s, int from, int within)
    {
        for (var i = from; i < s.End && i < from + within; i++)
        {
            if (r.MentionAt(i) is { IsPerson: true } person)
            {
                return person;
            }

            if (r.Norm(i) is "." or ";" or "said" or "and")
            {
                return null;
            }
        }

        return null;
    }

    private bool InTalks(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (r.Norm(i) is "side" or "delegation" or "talks" or "negotiations" or "meeting" or "team")
            {
                return true;
            }
        }

        return false;
    }

    private Mention? Subject(Sentence s, int verb) => Actors.Before(r, s, verb) is { Person: not null } actor ? r.MentionAt(actor.First) : PersonBefore(s, verb);

    private Mention? PersonBefore(Sentence s, int at)
    {
        for (var i = at - 1; i >= s.First && i > at - 12; i--)
        {
            if (r.MentionAt(i) is { IsPerson: true } person)
            {
                return person;
            }

            if (r.Norm(i) is "." or ";" or "said")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"X and Y negotiated with each other"; "X confirmed that the teams discussed".</summary>
    private void FirstHand(Sentence s, int i, List<RoleClaim> found)
    {
        if (r.Norm(i) is "negotiated" && r.Norm(i + 1) is "with" && r.Norm(i + 2) is "each")
        {
            foreach (var person in r.MentionsIn(s.First, i).Where(m => m.IsPerson))
            {
                Add(s, person, i, found);
            }
        }
        else if (r.Norm(i) is "teams" or "delegations" or "negotiators" && r.Norm(i + 1) is "discussed" or "agreed" or "negotiated" && PersonSays(s, i) is { } speaker)
        {
            Add(s, speaker, i, found);
        }
    }

    private Mention? PersonSays(Sentence s, int before)
    {
        for (var i = before - 1; i > s.First; i--)
        {
            if (Verbs.Saying.Contains(r.Norm(i)) && r.MentionAt(i - 1) is { IsPerson: true } person)
            {
                return person;
            }
        }

        return null;
    }

    private void Add(Sentence s, Mention? person, int cue, List<RoleClaim> found)
    {
        if (person is { Person: { } leader, Party: { } party } m)
        {
            found.Add(new RoleClaim(r.Quote(Math.Max(s.First, Math.Min(cue, m.First)), Math.Max(cue + 1, m.End)), Rule, Role.HeadOfDelegation, party, leader));
        }
    }
}
