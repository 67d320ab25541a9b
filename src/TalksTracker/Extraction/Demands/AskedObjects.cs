using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Finds where what is asked begins: after "demands that", "insists on", "asked Baku to", "called again for".</summary>
internal sealed class AskedObjects(Reading r, Moods moods, Bearers bearers)
{
    /// <summary>The first token of what is asked; null where nothing is.</summary>
    public int? After(Sentence s, int verb, string norm) => r.Is(verb, DemandWords.Asking) ? Object(s, verb, norm) : ObjectFor(s, verb, norm);

    /// <summary>Where what is asked begins after "demands", "insists", "wants", "proposed"; null where nothing is asked.</summary>
    private int? Object(Sentence s, int i, string norm)
    {
        var next = i + 1;
        while (r.Norm(next) is "again" or "once" or "repeatedly" or "publicly" or "only" or "instead" or "too" or "also" or "more" or "further" or "moreover")
        {
            next++;
        }

        next = PastAside(s, next);

        var word = r.Norm(next);
        if (norm.StartsWith("insist", StringComparison.Ordinal))
        {
            return word is "on" or "upon" ? next + 1 : Clause(s, next, word);
        }

        if (word is "to")
        {
            return Kept(next) && norm[0] is 'w' or 's' or 'd' ? next + 1 : null;
        }

        if (word is "the" && r.Norm(next + 1) is "reverse" or "opposite" or "same" or "contrary")
        {
            return null;
        }

        if (word is "from" or "of" && bearers.Agent(s, next) is { } asked)
        {
            next = asked.End;
            word = r.Norm(next);
        }

        return word is "that" or "for" || (word is ":" && next < s.End - 1) ? next + 1 : word is "," or "." or ":" or "by" or "would" or "will" or "in" or "at" or "as" or "\"" or "?" or "" && !Quoting(s, next) ? null : next;
    }

    /// <summary>"Insists, he added, on a truce", "demanded in addition that".</summary>
    private int PastAside(Sentence s, int at)
    {
        if (r.Norm(at) is "for" && r.Norm(at + 2) is "part")
        {
            return at + 3;
        }

        if (r.Norm(at) is "in" && r.Norm(at + 1) is "addition" or "return" or "turn" or "exchange" && r.Norm(at + 2) is not "for")
        {
            return at + 2;
        }

        for (var k = at + 1; r.Norm(at) is "in" or "on" or "at" or "during" or "for" or "since" && k < s.End && k < at + 7; k++)
        {
            if (r.Norm(k) is "that" && (r.Norm(at) is not "for" || Spell(r.Norm(k - 1))))
            {
                return k;
            }
        }

        for (var k = at + 2; r.Norm(at) is "," && k < s.End && k < at + 7; k++)
        {
            if (r.Norm(k) is ",")
            {
                return k + 1;
            }
        }

        return at;
    }

    /// <summary>"For a year", "for months", "for a long time".</summary>
    private static bool Spell(string word) => word is "year" or "years" or "months" or "weeks" or "days" or "decades" or "time" or "long" or "month" or "week";

    /// <summary>"Insists that Kyiv withdraw", "insists the army must leave".</summary>
    private int? Clause(Sentence s, int next, string word)
    {
        var start = word is "that" ? next + 1 : next;
        return word is "," or "\"" or "." or ":" || moods.StatesFact(start, s.End) || moods.Withholds(start, s.End) ? null : start;
    }

    /// <summary>"Wants to be taken off the list", "to keep its weapons": a wish for itself that others must grant.</summary>
    private bool Kept(int to) => r.Norm(to + 1) is "be" or "keep" or "retain" or "see" or "have" or "make" or "ensure" or "get" or "stay" or "remain" or "discuss" or "talk";

    private bool Quoting(Sentence s, int at) => r.Norm(at) is "\"" && at + 2 < s.End && r.Tokens[at].SpaceBefore && !r.Tokens[at + 1].SpaceBefore && !r.Tokens[at + 1].Capital;

    /// <summary>"Urged for", "called for", "urged Russia to", "asks that", "holding out for": where what is asked begins.</summary>
    private int? ObjectFor(Sentence s, int i, string norm)
    {
        var next = r.Norm(i + 1);
        if (norm[0] is 'h' && !(next is "out" && r.Norm(i + 2) is "for"))
        {
            return null;
        }

        if (norm.StartsWith("ask", StringComparison.Ordinal) && DemandWords.Questioning.Contains(next))
        {
            return null;
        }

        if (norm is "expects" && Outright(i) is { } thing)
        {
            return thing;
        }

        var needsOther = norm is "told" or "ordered" or "expected" or "warned" || (norm is "expects" && !(r.Norm(s.First) is "in" && r.Norm(s.First + 1) is "return" or "exchange"));
        for (var k = i + 1; k < s.End && k < i + (norm is "expects" ? 14 : 9); k++)
        {
            var word = r.Norm(k);
            if (word is "for" or "that" && !needsOther && Near(s, i, k))
            {
                return k + 1;
            }

            if (word is "to" && k > i + 1 && Near(s, i, k) && (!needsOther || bearers.NamesOther(s, bearers.Before(s, i) ?? default, i + 1, k)))
            {
                return i + (next is "on" or "upon" ? 2 : 1);
            }

            if (norm is "expects" && !needsOther && word is "to" && k > i + 1)
            {
                return i + 1;
            }

            if (word is "to" && k == i + 1 && norm[0] is 'a' or 'p' && Kept(k))
            {
                return k + 1;
            }

            if (!r.Tokens[k].IsWord && word is not ("-" or "'"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Expects the weapons by August", "what Juba expects first: an end to the raids"; "expects Kyiv to" asks in another way.</summary>
    private int? Outright(int verb)
    {
        var next = r.Norm(verb + 1) is "first" ? verb + 2 : verb + 1;
        if (r.Norm(next) is ":")
        {
            return next + 1;
        }

        for (var k = next; r.Norm(next) is "the" or "its" or "all" or "their" or "a" or "an" && k < next + 12 && r.IsWord(k); k++)
        {
            if (r.Norm(k) is "to" or "will" or "would" or "that")
            {
                return null;
            }
        }

        return r.Norm(next) is "the" or "its" or "all" or "their" or "a" or "an" ? next : null;
    }

    /// <summary>Nothing stands between but whom it is asked of, or an adverb: "called again for", "urged both sides to".</summary>
    private bool Near(Sentence s, int verb, int at)
    {
        for (var k = verb + 1; k < at; k++)
        {
            if (r.MentionAt(k) is { } m)
            {
                k = m.End - 1;
            }
            else if (!(r.Norm(k) is "on" or "upon" or "out" or "the" or "its" or "their" or "his" or "both" or "sides" or "all" or "parties" or "them" or "it" or "him" or "us" or "again" or "hard" or "once" or "more" or "jointly" or "also" or "'s" or "and" or "other"
                or "back" or "not" or "each" or "two" or "countries" or "allies" or "world" or "partners" || r.Is(k, Actors.ActorNouns) || DefiniteSides.At(r, s, k) is not null || r.Norm(k).EndsWith("ly", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }
}
