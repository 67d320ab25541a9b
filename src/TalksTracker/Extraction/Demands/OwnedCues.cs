using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Finds demands named by a noun: "the Kremlin's demand that", "its price is", "the conditions include".</summary>
internal sealed class OwnedCues(Reading r, Clauses clauses, Bearers bearers)
{
    private readonly MadeConditions _made = new(r, clauses, bearers);

    public DemandDraft? At(int index, Sentence s, int i)
    {
        var norm = r.Norm(i);
        if (!r.Is(i, DemandWords.Nouns) || (norm is "line" or "lines" && r.Norm(i - 1) is not "red") || (norm is "position" && !(r.Norm(i + 1) is "is" or "remains" or "was" && r.Norm(i + 2) is "that")))
        {
            return null;
        }

        return Named(index, s, i) ?? _made.At(index, s, i);
    }

    /// <summary>Whether a sentence ends in whose demands they are, with a colon: the list follows in lines of its own.</summary>
    public Actor? OpensList(int index, Sentence s)
    {
        if (r.Norm(s.End - 1) is not ":")
        {
            return null;
        }

        for (var i = s.End - 2; i >= s.First && i > s.End - 12; i--)
        {
            var norm = r.Norm(i);
            if (r.Is(i, DemandWords.Nouns))
            {
                return bearers.Owner(s, i) ?? (r.Norm(i + 1) is "of" or "from" or "by" ? bearers.Agent(s, i + 1) : null) ?? bearers.Speaker(index);
            }

            if (r.Is(i, DemandWords.Asking) && i > s.End - 5)
            {
                return bearers.Before(s, i);
            }
        }

        return null;
    }

    private DemandDraft? Named(int index, Sentence s, int i)
    {
        var (by, end) = (bearers.Owner(s, i) ?? Setter(s, i) ?? SetBy(s, i)) is { } owner ? (owner, i + 1)
            : r.Norm(i + 1) is "of" or "from" or "by" && bearers.Agent(s, i + 1) is { } agent ? (agent, agent.End)
            : (default(Actor), i + 1);
        if (by.Party is null && r.Norm(i) is "conditions" or "demands" or "terms" && bearers.Speaker(index) is { } says && Colon(s, i) is { } colon)
        {
            return new DemandDraft(index, says, i, i + 1, colon + 1, clauses.Limit(s, colon + 1), DemandKinds.Condition) { Strong = true };
        }

        if (by.Party is null || Dropped(s, Math.Min(by.First, i)) || Start(s, end) is not { } start || start >= s.End)
        {
            return null;
        }

        var kind = r.Norm(i) is "condition" or "conditions" or "terms" or "price" or "prerequisite" or "precondition" or "preconditions" ? DemandKinds.Condition : r.Norm(i) is "line" or "lines" ? DemandKinds.RedLine : DemandKinds.Demand;
        kind = r.Norm(i) is "proposal" or "proposals" ? DemandKinds.Offer : kind;
        return new DemandDraft(index, by, i, i + 1, start, Judgement(start, clauses.Limit(s, start)), kind) { Strong = r.Norm(start - 1) is "that" || (r.Norm(start - 1) is "to" or "for" && r.Norm(i)[^1] is not 's' && r.Sides.SideOf(by.Party) is not null) };
    }

    /// <summary>"The conditions [that] the group set out": whose they are.</summary>
    private Actor? SetBy(Sentence s, int noun)
    {
        var from = r.Norm(noun + 1) is "that" or "which" ? noun + 2 : noun + 1;
        for (var k = from + 1; k < s.End && k < from + 5; k++)
        {
            if (r.Norm(k) is "set" or "sets" or "laid" or "put" or "presented" or "made" or "named" or "listed" or "has" or "tabled" or "raised")
            {
                return (r.MentionAt(k - 1) is { Acts: true } m ? new Actor(m.First, m.End, m.Party, m.Person, Both: false) : DefiniteSides.At(r, s, k - 1)) is { } side && side.First >= from ? side : null;
            }
        }

        return null;
    }

    /// <summary>"The demand that troops leave | is unacceptable": what is said of it is no part of it.</summary>
    private int Judgement(int start, int end)
    {
        for (var k = start + 2; k < end - 1; k++)
        {
            if (r.Norm(k) is "is" or "was" or "are" or "were" or "remains" && (Rejected(k + 1) || (Rejected(k + 2) && r.Norm(k + 1).EndsWith("ly", StringComparison.Ordinal))))
            {
                return k;
            }
        }

        return end;
    }

    private bool Rejected(int at) => r.Norm(at) is "unacceptable" or "unrealistic" or "unreasonable" or "absurd" or "rejected" or "dismissed" or "turned" or "impossible" or "refused" or "met";

    /// <summary>"The terms that its delegation tabled": a relative clause, and not what they are.</summary>
    private bool Tabled(Sentence s, int that)
    {
        for (var k = that + 2; k < s.End && k < that + 6; k++)
        {
            if (r.Norm(k) is "set" or "sets" or "laid" or "presented" or "named" or "listed" or "tabled" or "raised" or "made" or "submitted" or "outlined")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"If several conditions were met:": the colon after which the speaker lists them.</summary>
    private int? Colon(Sentence s, int noun)
    {
        for (var k = noun + 1; k < s.End - 2 && k < noun + 5; k++)
        {
            if (r.Norm(k) is ":")
            {
                return k;
            }
        }

        return null;
    }

    /// <summary>"Russia presented several conditions", "laid down two demands".</summary>
    private Actor? Setter(Sentence s, int noun)
    {
        for (var k = noun - 1; k >= s.First && k > noun - 6; k--)
        {
            if (r.Norm(k) is "presented" or "presents" or "set" or "sets" or "outlined" or "outlines" or "listed" or "lists" or "voiced" or "laid" or "forward" or "named" or "names" or "issued" or "unveiled" or "raised" or "submitted" or "has" or "made")
            {
                return bearers.Before(s, r.Norm(k) is "forward" ? k - 1 : k);
            }
        }

        return null;
    }

    /// <summary>"Demand that", "request for", "conditions include", "price is", "terms:".</summary>
    private int? Start(Sentence s, int at)
    {
        var word = r.Norm(at);
        var purpose = word is "for" && r.Norm(at - 1) is "condition" or "conditions" or "terms" or "price" or "preconditions" or "precondition" or "line" or "lines";
        if (word is "that" && Tabled(s, at))
        {
            return null;
        }

        if (word is "that" or "to" or "on" or ":" or "including" or "such" || (word is "for" && !purpose) || (word is "of" && r.MentionAt(at + 1) is null))
        {
            return at + (word is "such" ? 2 : 1);
        }

        for (var k = at; k < s.End && k < at + 9; k++)
        {
            if (r.Norm(k) is "\"" or "'")
            {
                continue;
            }

            if (r.Norm(k) is "is" or "are" or "was" or "were" or "include" or "includes" or "included" or "remain" or "remains" or "range")
            {
                var next = r.Norm(k + 1) is "that" or "to" or "for" or "still" or "also" or "from" or "simple" or "clear" or ":" ? k + 2 : k + 1;
                var marked = r.Norm(next) is ":" or "-" or ",";
                if (Judged(next) && r.Norm(next + 1) is ":" && next + 2 < s.End)
                {
                    return next + 2;
                }

                return Judged(next) || (r.Norm(next - 1) is "simple" or "clear" && !marked) ? null : marked ? next + 1 : next;
            }

            if (!r.Tokens[k].IsWord)
            {
                return r.Norm(k) is "," or ":" ? AfterColon(s, k) : null;
            }
        }

        return null;
    }

    /// <summary>"His conditions, as aides tell it: parliament must vote".</summary>
    private int? AfterColon(Sentence s, int at)
    {
        for (var k = at; k < s.End - 1 && k < at + 9; k++)
        {
            if (r.Norm(k) is "," && r.Norm(k + 1) is "including" or "among")
            {
                return k + 2;
            }

            if (r.Norm(k) is ":" || (r.Norm(k) is "," && k > at && r.Norm(k + 1) is "that" or "for" or "to"))
            {
                return r.Norm(k) is ":" ? k + 1 : k + 2;
            }
        }

        return null;
    }

    private bool Judged(int at) => r.Norm(at) is "met" or "unacceptable" or "unrealistic" or "rejected" or "accepted" or "not" or "being" or "under" or "known" or "justified" or "legitimate" or "unchanged" or "absurd" or "likely" or "expected" or "made" or "put" or "aimed"
        or "seen" or "set" or "part" or "in";

    /// <summary>"Dropped its demand", "has softened its terms".</summary>
    private bool Dropped(Sentence s, int owner)
    {
        for (var i = owner - 1; i >= s.First && i > owner - 5; i--)
        {
            if (r.Norm(i) is "dropped" or "drops" or "dropping" or "drop" or "abandoned" or "abandons" or "softened" or "shelved" or "withdrawn" or "withdrew" or "abandoning" or "waived")
            {
                return true;
            }
        }

        return false;
    }
}
