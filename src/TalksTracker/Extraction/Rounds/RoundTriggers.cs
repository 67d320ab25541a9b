using System.Collections.Frozen;
using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Rounds;

/// <summary>The words that tell of a meeting of delegations, and those that only look so.</summary>
internal static class RoundTriggers
{
    private static FrozenSet<string> Set(params string[] words) => FrozenSet.ToFrozenSet(words, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Nouns = Set("talks", "negotiations", "meeting", "meetings", "round", "rounds", "summit", "conversations", "consultations", "sit-down", "dialogue", "session", "discussions");
    private static readonly FrozenSet<string> Verbs = Set("met", "meet", "meets", "negotiated", "convened", "gathered");
    private static readonly FrozenSet<string> OtherMeetings = Set("trade", "phone", "telephone", "press", "contract", "wage", "pay", "labour", "labor", "union", "climate", "cabinet", "budget", "coalition", "tariff", "business", "economic");

    /// <summary>The first noun for a meeting; where there is none, the first verb.</summary>
    public static int? In(Reading r, Sentence s)
    {
        int? verb = null;
        for (var i = s.First; i < s.End; i++)
        {
            if (IsNoun(r, s, i))
            {
                return i;
            }

            verb ??= IsVerb(r, s, i) ? i : null;
        }

        return verb;
    }

    private static bool IsNoun(Reading r, Sentence s, int i)
    {
        var norm = r.Norm(i);
        if (!Nouns.Contains(norm) || OtherMeetings.Contains(r.Norm(i - 1)) || (norm is "summit" && Aside(r, s, i)))
        {
            return false;
        }

        return norm switch
        {
            "negotiations" or "talks" => !(r.Norm(i - 1) is "of" && r.Norm(i - 2) is "result" or "outcome" or "resumption"),
            "meeting" => !Gerund(r, i),
            "round" or "rounds" => r.Norm(i + 1) is "of" || InTalks(r, s, i),
            _ => true,
        };
    }

    private static bool IsVerb(Reading r, Sentence s, int i)
    {
        var norm = r.Norm(i);
        return (norm is "signed" or "initialled" && SidesNamed(r, s) > 1 && Within(r, s, i, "agreement", "deal", "accord", "treaty", "ceasefire", "truce", "declaration"))
            || (norm is "put" && r.Norm(i + 1) is "their" && r.Norm(i + 2) is "names" && SidesNamed(r, s) > 1)
            || (Verbs.Contains(norm) && r.Norm(i + 1) is not ("him" or "her" or "them") && !(norm is "met" && r.Norm(i - 1) is "be" or "been" or "were") && Delegations(r, s, i));
    }

    /// <summary>"Meeting separately with officials" is no noun.</summary>
    private static bool Gerund(Reading r, int i) =>
        r.Norm(i + 1) is "separately" or "with" && !(r.Norm(i - 1) is "a" or "the" or "his" or "their" or "this" or "direct" or "personal");

    private static bool InTalks(Reading r, Sentence s, int at)
    {
        for (var i = Math.Max(s.First, at - 12); i < Math.Min(s.End, at + 12); i++)
        {
            if (r.Norm(i) is "talks" or "negotiations" or "delegations" or "delegation" or "negotiators" || (r.Norm(i) is "third" or "second" or "first" or "fourth" or "next" or "previous" or "two" && i < at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Met" counts where delegations, negotiators, sides or both parties are the ones who meet.</summary>
    private static bool Delegations(Reading r, Sentence s, int verb)
    {
        for (var i = Math.Max(s.First, verb - 14); i < Math.Min(s.End, verb + 8); i++)
        {
            if (r.Norm(i) is "delegations" or "negotiators" or "delegation" or "representatives" or "envoys" or "teams" or "sides" or "ministers" or "officials")
            {
                return true;
            }
        }

        return Actors.Before(r, s, verb) is { Party: not null } && SidesNamed(r, s) > 1;
    }

    private static int SidesNamed(Reading r, Sentence s) => r.MentionsIn(s.First, s.End).Select(m => r.Sides.SideOf(m.Party)).OfType<Vocabulary.Party>().Distinct().Count();

    private static bool Within(Reading r, Sentence s, int at, params ReadOnlySpan<string> words)
    {
        for (var i = at + 1; i < s.End && i < at + 8; i++)
        {
            if (words.Contains(r.Norm(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"During a summit in Albania": another meeting, where something was said.</summary>
    private static bool Aside(Reading r, Sentence s, int at)
    {
        for (var i = at - 1; i >= s.First && i > at - 5; i--)
        {
            if (r.Norm(i) is "during" or "at" or "sidelines" or "ahead" or "before")
            {
                return true;
            }
        }

        return false;
    }
}
