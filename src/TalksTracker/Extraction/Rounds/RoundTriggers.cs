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

    public static int? In(Reading r, Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            var norm = r.Norm(i);
            if (norm is "negotiations" or "talks" && r.Norm(i - 1) is "of" && r.Norm(i - 2) is "result" or "outcome" or "resumption")
            {
                continue;
            }

            if (Nouns.Contains(norm) && !OtherMeetings.Contains(r.Norm(i - 1)) && !(norm is "meeting" && Gerund(r, i)) && !(norm is "round" or "rounds" && r.Norm(i + 1) is not "of" && !InTalks(r, s, i)))
            {
                return i;
            }

            if (Verbs.Contains(norm) && !(norm is "met" && r.Norm(i - 1) is "be" or "been" or "were") && Delegations(r, s, i))
            {
                return i;
            }
        }

        return null;
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

        return Mentions.Actors.Before(r, s, verb) is { Party: not null } && r.MentionsIn(s.First, s.End).Select(m => r.Sides.SideOf(m.Party)).OfType<Vocabulary.Party>().Distinct().Count() > 1;
    }
}
