using System.Collections.Frozen;
using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Finds who is credited with mediating: "UAE-brokered", "mediated by", "X helped to arrange", "credited X for", "thanked X
/// for its mediation", "with the help of X". The sides themselves are no mediators.</summary>
internal sealed class Mediation(Reading r)
{
    public const string Rule = "mediator";

    private static readonly FrozenSet<string> Mediating = FrozenSet.ToFrozenSet(
        ["mediated", "brokered", "facilitated", "arranged", "organised", "organized", "negotiated", "mediating", "brokering", "facilitating", "mediate", "broker", "facilitate", "supervised", "oversaw", "coordinated", "mediates", "arrange", "organizing", "organising"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Services = FrozenSet.ToFrozenSet(
        ["mediation", "efforts", "assistance", "help", "facilitation", "support", "auspices", "supervision", "participation", "mediator", "mediators", "mediators'", "involvement", "intercession"], StringComparer.Ordinal);

    public List<RoleClaim> In(Sentence s, Sides sides)
    {
        var found = new List<RoleClaim>();
        for (var i = s.First; i < s.End; i++)
        {
            var norm = r.Norm(i);
            if (Mediating.Contains(norm))
            {
                ByVerb(s, i, found);
            }
            else if (norm is "credited" or "thanked" or "thanks" or "thank" or "gratitude" or "grateful" or "credits")
            {
                Thanked(s, i, found);
            }
            else if (Services.Contains(norm))
            {
                ByService(s, i, found);
            }
            else if (r.MentionAt(i) is { } mention && mention.First == i && mention.Party is { } party)
            {
                ByHandling(s, mention, party, sides, found);
            }
        }

        found.RemoveAll(c => sides.SideOf(c.Party) is not null);
        return [.. found.DistinctBy(c => c.Party)];
    }

    private void ByVerb(Sentence s, int verb, List<RoleClaim> found)
    {
        if (r.Norm(verb - 1) is "-" && r.MentionAt(verb - 2) is { Party: not null } prefix)
        {
            Add(prefix, verb + 1, found);
            return;
        }

        if (r.Norm(verb + 1) is "by" or "with" or "through" or "via")
        {
            Listed(s, verb + 2, verb, found);
            return;
        }

        if (r.Norm(verb) is "negotiated" or "arranged" or "arrange" or "organizing" or "organising" && !Helped(s, verb))
        {
            return;
        }

        for (var i = verb - 1; i >= s.First && i > verb - 12; i--)
        {
            if (r.MentionAt(i) is { Acts: true } mention && !Actors.Governed(r, s, mention.First))
            {
                Add(mention, verb + 1, found);
                Siblings(s, mention.First, found);
                return;
            }

            if (r.Norm(i) is ";" or "that" or "\"")
            {
                return;
            }
        }
    }

    /// <summary>An organisation that people are handed to, or that visits and escorts them; a go-between state that confirms the exchange.</summary>
    private void ByHandling(Sentence s, Mention mention, Party party, Sides sides, List<RoleClaim> found)
    {
        var before = r.Norm(mention.First - 1) is "the" ? mention.First - 2 : mention.First - 1;
        before = r.Norm(before) is "of" && r.Norm(before - 1) is "delegates" or "representatives" or "care" or "staff" ? before - 2 : before;
        if (party.Kind is PartyKind.Organisation && ((r.Norm(before) is "to" && HandedBefore(s, before)) || HandlesAfter(s, mention)))
        {
            Add(mention, mention.End, found);
        }
        else if (sides.Process?.Associated.Contains(party) == true && mention.First < s.First + 3 && ConfirmsAfter(s, mention))
        {
            Add(mention, mention.End, found);
        }
    }

    private bool HandedBefore(Sentence s, int at)
    {
        for (var i = at; i >= s.First && i > at - 20; i--)
        {
            if (r.Norm(i) is "handed" or "transferred" or "delivered" or "released" or "hand" or "passed" or "turned" or "given" or "over")
            {
                return true;
            }
        }

        return false;
    }

    private bool HandlesAfter(Sentence s, Mention mention)
    {
        for (var i = mention.End; i < s.End && i < mention.End + 5; i++)
        {
            if (r.Norm(i) is "visited" or "escorted" or "accompanied" or "transported" or "received" or "collected" or "transferred" or "helped" or "drove" or "ferried" or "flew" or "carried" or "moved" or "ferries")
            {
                return true;
            }
        }

        return false;
    }

    private bool ConfirmsAfter(Sentence s, Mention mention)
    {
        for (var i = mention.End; i < s.End && i < mention.End + 4; i++)
        {
            if (r.Norm(i) is "confirmed" or "announced" && SwapTriggers.In(r, s).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool Helped(Sentence s, int verb)
    {
        for (var i = verb - 1; i >= s.First && i > verb - 4; i--)
        {
            if (r.Norm(i) is "helped" or "helping" or "help" or "helps")
            {
                return true;
            }
        }

        return false;
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
                Listed(s, start, verb, found);
                return;
            }
        }
    }

    private bool ServiceAfter(Sentence s, int at)
    {
        for (var i = at + 1; i < s.End && i < at + 9; i++)
        {
            if (Services.Contains(r.Norm(i)) || Mediating.Contains(r.Norm(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"With the mediation of X", "under the auspices of X", "through X's mediation", "thanks to Turkish mediation".</summary>
    private void ByService(Sentence s, int noun, List<RoleClaim> found)
    {
        if (r.Norm(noun + 1) is "of" or "by" or "from")
        {
            if (r.Norm(noun) is not "efforts" and not "support" and not "participation" || Introduced(s, noun))
            {
                Listed(s, noun + 2, noun, found);
            }

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
                if (r.Norm(noun) is "mediation" or "facilitation" || Introduced(s, mention.First))
                {
                    Add(mention, noun + 1, found);
                    Siblings(s, mention.First, found);
                }

                return;
            }
        }
    }

    private bool Introduced(Sentence s, int at)
    {
        for (var i = at - 1; i >= s.First && i > at - 5; i--)
        {
            if (r.Norm(i) is "with" or "through" or "under" or "thanks" or "following" or "after" or "by" or "to")
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
                gap += r.Norm(i) is "," or "and" or "the" || Verbs.Titles.Contains(r.Norm(i)) ? 0 : 1;
            }
        }
    }

    /// <summary>"Turkey and Saudi Arabia helped": the one before the conjunction, too.</summary>
    private void Siblings(Sentence s, int first, List<RoleClaim> found)
    {
        while (r.Norm(first - 1) is "and" or "," && r.MentionAt(first - 2) is { Acts: true } before && first - 2 >= s.First)
        {
            Add(before, before.End, found);
            first = before.First;
        }
    }

    private void Add(Mention mention, int end, List<RoleClaim> found, int? first = null) =>
        found.Add(new RoleClaim(r.Quote(first ?? mention.First, Math.Max(end, mention.End)), Rule, Role.Mediator, mention.Party!, mention.Person));
}
