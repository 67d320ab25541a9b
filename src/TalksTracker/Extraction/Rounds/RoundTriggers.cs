using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Rounds;

/// <summary>The words that tell of a meeting of delegations, and those that only look so.</summary>
internal static class RoundTriggers
{
    private static readonly WordSet Nouns = WordSet.Split("talks negotiations meeting meetings round rounds summit conversations consultations sit-down dialogue session discussions conference encounter");

    private static readonly WordSet Verbs = WordSet.Split("met meet meets negotiated convened gathered talked");

    /// <summary>Every word that can tell of a meeting.</summary>
    private static readonly WordSet Beginnings = Nouns.With(Verbs, WordSet.Split("signed initialled initialed agreed put spent due sat sit come came ended closed"));

    private static readonly WordSet OtherMeetings = WordSet.Split(
        "trade phone telephone press news contract wage pay labour labor union climate cabinet budget coalition tariff business economic council emergency "
        + "video donor donors investment staff");

    private static readonly WordSet Agreements = WordSet.Split("agreement deal accord treaty ceasefire cease-fire truce declaration memorandum pact roadmap protocol document mechanism framework charter statement");

    /// <summary>The first noun for a meeting; where there is none, the first verb.</summary>
    public static int? In(Reading r, Sentence s) => All(r, s) is { Count: > 0 } words ? Chief(r, words) : null;

    /// <summary>The word that names the meeting: the first noun of them, otherwise the first.</summary>
    public static int Chief(Reading r, List<int> words) => words[Math.Max(words.FindIndex(i => r.Is(i, Nouns)), 0)];

    /// <summary>Every word for a meeting in a sentence.</summary>
    public static List<int> All(Reading r, Sentence s)
    {
        var found = new List<int>();
        for (var i = s.First; i < s.End; i++)
        {
            if (r.Is(i, Beginnings) && (IsNoun(r, s, i) || IsVerb(r, s, i) || Ended(r, s, i)))
            {
                found.Add(i);
            }
        }

        return found;
    }

    private static bool IsNoun(Reading r, Sentence s, int i)
    {
        var norm = r.Norm(i);
        if (!r.Is(i, Nouns) || r.Is(i - 1, OtherMeetings) || r.Is(i - 2, OtherMeetings) && r.Norm(i - 1) is "'" or "'s" || (norm is "summit" && Aside(r, s, i)) || Denied(r, i) || Awaited(r, i) || TalksToCome.Is(r, i) || Broken(r, s, i))
        {
            return false;
        }

        return norm switch
        {
            "negotiations" or "talks" => !(r.Norm(i - 1) is "of" && r.Norm(i - 2) is "result" or "outcome" or "resumption") && !(r.Norm(i - 1) is "the" && r.Norm(i - 2) is "to" && r.Norm(i - 3) is "close"),
            "meeting" => !Gerund(r, i),
            "round" or "rounds" => r.Norm(i + 1) is "of" || InTalks(r, s, i),
            "conference" => r.Norm(i - 1) is "peace" or "the" or "a" or "international",
            "encounter" => NumberReader.Ordinal(r.Tokens[i - 1]) is not null,
            _ => true,
        };
    }

    /// <summary>"No talks", "no new talks", "without talks".</summary>
    private static bool Denied(Reading r, int i) => r.Norm(i - 1) is "no" or "without" || (r.Norm(i - 2) is "no" or "without" && r.Norm(i - 1) is "new" or "further" or "direct" or "more");

    /// <summary>"The government suspended its talks with the rebels": the process stops, nobody meets.</summary>
    private static bool Broken(Reading r, Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 14; k++)
        {
            if (r.Norm(k) is "frozen" or "stalled" or "suspended" or "deadlocked" && r.Norm(k - 1) is "been")
            {
                return true;
            }
        }

        for (var k = i - 1; k >= s.First && k > i - 4; k--)
        {
            if (r.Norm(k) is "suspended" or "froze" or "frozen" or "halted" or "quit" or "abandoned" or "paused" or "boycotted" && r.Norm(k - 1) is not ("was" or "were" or "the" or "of"))
            {
                return true;
            }

            if (!(r.Norm(k) is "its" or "the" or "their" or "peace" or "all" or "his" or "direct" or "formal"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"After negotiations begin", "once talks resume", "opening the way for peace talks": a condition or a hope.</summary>
    private static bool Awaited(Reading r, int i) => Way(r, i - 1) || Way(r, i - 2) || (Conditional(r, i) && Begins(r, i));

    private static bool Conditional(Reading r, int i)
    {
        for (var k = i - 1; k > i - 4; k--)
        {
            if (r.Norm(k) is "after" or "once" or "when" or "until" or "before" or "if")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Begins(Reading r, int i)
    {
        for (var k = i + 1; k < i + 9; k++)
        {
            if (r.Norm(k) is "begin" or "begins" or "start" or "starts" or "resume" or "resumes" or "can")
            {
                return true;
            }

            if (r.Norm(k) is "," or "." or ";")
            {
                return false;
            }
        }

        return false;
    }

    private static bool Way(Reading r, int at) => r.Norm(at) is "for" or "to" && r.Norm(at - 1) is "way" or "door" or "path" or "stage";

    private static bool IsVerb(Reading r, Sentence s, int i)
    {
        var norm = r.Norm(i);
        return (norm is "signed" or "initialled" or "initialed" && Within(r, s, i) && (RoundSubjects.SidesNamed(r, s) > 1 || RoundSubjects.Plural(r, s, i)))
            || (norm is "agreed" && AgreedAt(r, s, i) && RoundSubjects.SidesNamed(r, s) > 1)
            || (norm is "come" or "came" && r.Norm(i + 1) is "together" && (RoundSubjects.SidesNamed(r, s) > 1 || RoundSubjects.Plural(r, s, i)))
            || (norm is "spent" && r.Norm(i + 2) is "hours" && r.Norm(i + 3) is "with" && RoundSubjects.SidesNamed(r, s) > 0)
            || (norm is "put" && r.Norm(i + 1) is "their" && r.Norm(i + 2) is "names" && RoundSubjects.SidesNamed(r, s) > 1)
            || (norm is "due" && r.Norm(i + 1) is "in" or "at" && RoundSubjects.Delegations(r, s, i))
            || (norm is "sat" or "sit" && r.Norm(i + 1) is "down" or "across" && (RoundSubjects.SidesNamed(r, s) > 1 || RoundSubjects.Plural(r, s, i)))
            || (r.Is(i, Verbs) && r.Norm(i + 1) is not ("him" or "her" or "them") && !(norm is "met" && r.Norm(i - 1) is "be" or "been" or "were" or "not" or "never" or "n't") && RoundSubjects.Delegations(r, s, i));
    }

    /// <summary>"Agreed in Jeddah", "agreed to an immediate truce in Qatar's capital": the sides came to an agreement at one place.</summary>
    private static bool AgreedAt(Reading r, Sentence s, int verb)
    {
        for (var i = verb + 1; i < s.End && i < verb + 11; i++)
        {
            if (r.Norm(i) is "," or ";" or "that" or "meet" or "hold" or "resume" or "talks" or "exchange" or "swap")
            {
                return false;
            }

            if (r.Norm(i) is "in" && (r.MentionAt(i + 1) is { Place.Kind: "city" } || (r.MentionAt(r.Norm(i + 1) is "the" ? i + 2 : i + 1) is { Party: not null } owner && (r.Norm(owner.End) is "capital" || r.Norm(owner.End + 1) is "capital"))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Nine days of shouting ended without a settlement": talks without their name.</summary>
    private static bool Ended(Reading r, Sentence s, int i)
    {
        if (r.Norm(i) is not ("ended" or "closed") || !(Before(r, s, i, "days") && i > s.First))
        {
            return false;
        }

        for (var k = i + 1; k < s.End && k < i + 12; k++)
        {
            if (r.Norm(k) is "without" or "with" && (r.Norm(k + 2) is "settlement" or "agreement" or "deal" or "accord" or "ceasefire" or "result" or "breakthrough"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Before(Reading r, Sentence s, int at, string word)
    {
        for (var i = at - 1; i >= s.First; i--)
        {
            if (r.Norm(i) == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Meeting separately with officials" is no noun.</summary>
    private static bool Gerund(Reading r, int i) =>
        r.Norm(i + 1) is "separately" or "with" && !(r.Norm(i - 1) is "a" or "the" or "his" or "their" or "this" or "direct" or "personal");

    private static bool InTalks(Reading r, Sentence s, int at)
    {
        for (var i = Math.Max(s.First, at - 12); i < Math.Min(s.End, at + 12); i++)
        {
            if (r.Norm(i) is "talks" or "negotiations" or "delegations" or "delegation" or "negotiators" || (r.Norm(i) is "third" or "second" or "first" or "fourth" or "next" or "previous" or "two" or "latest" or "new" or "fifth" && i < at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Within(Reading r, Sentence s, int at)
    {
        for (var i = at + 1; i < s.End && i < at + 12; i++)
        {
            if (r.Is(i, Agreements))
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
                return !(r.Norm(i) is "at" && r.Norm(i - 1) is "agreed" or "met");
            }
        }

        return false;
    }
}
