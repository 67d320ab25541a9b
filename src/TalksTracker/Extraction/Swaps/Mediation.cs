using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Finds who is credited with mediating: "UAE-brokered", "mediated by", "X helped to arrange", "credited X for", "thanked X
/// for its mediation", "X acted as go-between". The sides themselves are no mediators, and what is denied doesn't count.</summary>
internal sealed class Mediation(Reading r, SwapTriggers triggers)
{
    public const string Rule = "mediator";
    private readonly Handling _handling = new(r, triggers);
    private readonly OtherMediation _other = new(r);
    private readonly MediatingActs _acts = new(r);

    /// <summary>The mediators that a sentence names; where it tells of no exchange itself, only for what its mediation is said to be of.</summary>
    public List<RoleClaim> In(Sentence s, Sides sides)
    {
        var found = new List<RoleClaim>();
        for (var i = s.First; i < s.End; i++)
        {
            var norm = r.Norm(i);
            if (r.Is(i, MediationWords.Verbs) || _acts.At(s, i))
            {
                ByVerb(s, i, found);
            }
            else if (norm is "go" && r.Norm(i + 1) is "-" && r.Norm(i + 2) is "between" or "betweens")
            {
                ByRole(s, i, found);
            }
            else if (norm is "credited" or "thanked" or "thanks" or "thank" or "gratitude" or "grateful" or "credits" or "appreciation" or "thanking" or "crediting" or "praised" or "praising")
            {
                Thanked(s, i, found);
            }
            else if (norm is "envoy" or "envoys" && UnderEnvoy(i) is { } under && !_other.Is(s, i))
            {
                Add(under, i + 1, found);
            }
            else if (r.Is(i, MediationWords.Services))
            {
                var before = found.Count;
                ByService(s, i, found);
                if (found.Count == before && r.Is(i, MediationWords.Roles))
                {
                    ByRole(s, i, found);
                }
            }
            else if (r.Is(i, MediationWords.Roles))
            {
                ByRole(s, i, found);
            }
            else if (r.MentionAt(i) is { } mention && mention.First == i && mention.Party is { } party && _handling.Credits(s, mention, party, sides))
            {
                Add(mention, mention.End, found);
            }
        }

        found.RemoveAll(c => sides.Process is not null && sides.SideOf(c.Party) is not null);
        found.AddRange(new LocalMediators(r).In(s));
        return [.. found.DistinctBy(c => c.Party)];
    }

    /// <summary>"Worked out under UN envoy Martin Griffiths": whose envoy it was.</summary>
    private Mention? UnderEnvoy(int envoy)
    {
        var at = r.Norm(envoy - 1) is "special" ? envoy - 2 : envoy - 1;
        var name = r.MentionAt(r.Norm(at) is "'s" ? at - 1 : at);
        return name is { Acts: true } mention && r.Norm(r.Norm(mention.First - 1) is "the" ? mention.First - 2 : mention.First - 1) is "under" ? mention : null;
    }

    private void ByVerb(Sentence s, int verb, List<RoleClaim> found)
    {
        if (_other.Is(s, verb) || _acts.Offered(verb))
        {
            return;
        }

        if (r.Norm(verb - 1) is "-" && r.MentionAt(verb - 2) is { Party: not null } prefix)
        {
            Add(prefix, verb + 1, found);
            return;
        }

        if (_acts.AgentAfter(verb) is { } by)
        {
            Listed(s, by, verb, found);
            return;
        }

        if (r.Is(verb, MediationWords.NeedHelp) && !_acts.Helped(s, verb) && !_acts.OfExchange(s, verb))
        {
            return;
        }

        for (var i = verb - 1; i >= s.First && i > verb - 14; i--)
        {
            if (r.MentionAt(i) is { Acts: true } mention && (!Actors.Governed(r, s, mention.First) || (mention.End == verb && r.Norm(mention.First - 1) is "with")) && !Actors.AttachedToPerson(r, s, mention))
            {
                Add(mention, verb + 1, found);
                Siblings(s, mention.First, found);
                return;
            }

            if (r.Norm(i) is ";" or "\"" || (r.Norm(i) is "that" && r.Norm(i - 1) is not "," && i < verb - 1))
            {
                return;
            }
        }
    }

    /// <summary>"Credited X for", "thanked X and Y for their mediation"; not thanks for an airport or for hosting.</summary>
    private void Thanked(Sentence s, int verb, List<RoleClaim> found)
    {
        var credited = r.Norm(verb) is "credited" or "credits";
        var start = r.Norm(verb + 1) is "to" ? verb + 2 : verb + 1;
        for (var i = start; i < s.End && i < start + 30; i++)
        {
            if (r.Norm(i) is "for" or "with" && (credited || ServiceAfter(s, i)))
            {
                var before = found.Count;
                Listed(s, start, verb, found);
                CreditTo(s, verb, found, before);
                return;
            }
        }
    }

    /// <summary>Who gives the credit is the claimant.</summary>
    private void CreditTo(Sentence s, int verb, List<RoleClaim> found, int from)
    {
        if (Actors.Before(r, s, verb) is not { Party: { } party } giver)
        {
            return;
        }

        for (var i = from; i < found.Count; i++)
        {
            found[i] = found[i] with { Claimant = party, ClaimantQuote = r.Quote(giver.First, giver.End) };
        }
    }

    private bool ServiceAfter(Sentence s, int at)
    {
        for (var i = at + 1; i < s.End && i < at + 9; i++)
        {
            if (r.Is(i, MediationWords.Services) || r.Is(i, MediationWords.Verbs) || r.Norm(i) is "role" or "work" or "helping")
            {
                return !_other.Is(s, i);
            }
        }

        return false;
    }

    /// <summary>"With the mediation of X", "under the auspices of X", "through X's mediation", "thanks to Turkish mediation".</summary>
    private void ByService(Sentence s, int noun, List<RoleClaim> found)
    {
        if (_other.Is(s, noun))
        {
            return;
        }

        if (r.Norm(noun + 1) is "of" or "by" or "from")
        {
            if (r.Norm(noun) is not "efforts" and not "support" and not "participation" and not "help" and not "mediators" || _acts.Introduced(s, noun))
            {
                Listed(s, noun + 2, noun, found);
            }

            return;
        }

        if (r.Norm(noun) is "mediation" && _acts.Leads(noun) is { } leads)
        {
            Subjects(s, leads, noun, found);
            return;
        }

        if (r.Norm(noun - 1) is "its" && r.Norm(noun) is "mediation" or "efforts" && Actors.Before(r, s, noun) is { Party: { } own } by && r.MentionAt(by.First) is { } named && own == named.Party)
        {
            Add(named, noun + 1, found);
            return;
        }

        for (var i = noun - 1; i >= s.First && i > noun - 5; i--)
        {
            if (r.MentionAt(i) is { Acts: true } mention)
            {
                if (r.Norm(noun) is "mediation" or "facilitation" && r.Norm(i + 1) is not "," || _acts.Introduced(s, mention.First))
                {
                    Add(mention, noun + 1, found);
                    Siblings(s, mention.First, found);
                }

                return;
            }
        }
    }

    /// <summary>Who does it: the parties named last before the verb that nothing governs.</summary>
    private void Subjects(Sentence s, int verb, int cue, List<RoleClaim> found)
    {
        for (var i = verb - 1; i >= s.First && i > verb - 16; i--)
        {
            if (r.MentionAt(i) is { Acts: true } mention && !Actors.Governed(r, s, mention.First) && !Actors.AttachedToPerson(r, s, mention))
            {
                Add(mention, cue + 1, found);
                Siblings(s, mention.First, found);
                return;
            }
        }
    }

    /// <summary>"Acted as go-between", "served as mediator", "as guarantors of the accord": the role follows its bearer.</summary>
    private void ByRole(Sentence s, int noun, List<RoleClaim> found)
    {
        if (_other.Is(s, noun) || !Assumed(s, noun))
        {
            return;
        }

        for (var i = noun - 1; i >= s.First && i > noun - 16; i--)
        {
            if (r.MentionAt(i) is { Acts: true } mention && (!Actors.Governed(r, s, mention.First) || r.Norm(r.Norm(mention.First - 1) is "the" ? mention.First - 2 : mention.First - 1) is "with"))
            {
                Add(mention, noun + 1, found);
                Siblings(s, mention.First, found);
                return;
            }
        }
    }

    /// <summary>"As (a neutral) go-between".</summary>
    private bool Assumed(Sentence s, int noun)
    {
        for (var i = noun - 1; i >= s.First && i > noun - 5; i--)
        {
            if (r.Norm(i) is "as" or "was" or "been" or "is" or "were" or "are")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A list of parties: "the United States, Turkey and the UAE".</summary>
    private void Listed(Sentence s, int from, int cue, List<RoleClaim> found)
    {
        var gap = 0;
        for (var i = from; i < s.End && gap < 4; i++)
        {
            if (r.MentionAt(i) is { Party: not null } mention)
            {
                if (!Actors.AttachedToPerson(r, s, mention))
                {
                    Add(mention, Math.Max(cue + 1, mention.End), found, Math.Min(cue, mention.First));
                }

                (i, gap) = (mention.End - 1, 0);
            }
            else if (r.Norm(i) is "for" or "between" or "in" or "on" or "." or ";" or "to" or "that" or "who" or "which" or "led")
            {
                return;
            }
            else
            {
                gap += r.Norm(i) is "," or "and" or "the" || r.Is(i, Verbs.Titles) ? 0 : 1;
            }
        }
    }

    /// <summary>"Turkey and Saudi Arabia helped", "Egypt, Qatar and the United States": those before the conjunction, too.</summary>
    private void Siblings(Sentence s, int first, List<RoleClaim> found)
    {
        while (true)
        {
            var joint = r.Norm(first - 1) is "the" ? first - 2 : first - 1;
            joint = r.Norm(joint) is "and" && r.Norm(joint - 1) is "," ? joint - 1 : joint;
            var last = Actors.IsActorNoun(r.Norm(joint - 1)) ? joint - 2 : joint - 1;
            if (joint <= s.First || !(r.Norm(joint) is "and" or ",") || r.MentionAt(last) is not { Acts: true } before)
            {
                return;
            }

            Add(before, before.End, found);
            first = before.First;
        }
    }

    private void Add(Mention mention, int end, List<RoleClaim> found, int? first = null) =>
        found.Add(new RoleClaim(r.Quote(first ?? mention.First, Math.Max(end, mention.End)), Rule, Role.Mediator, mention.Party!, mention.Person));
}
