using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Where the clause in which something is asked begins and ends.</summary>
internal sealed class Clauses(Reading r)
{
    internal static readonly WordSet Finite = WordSet.Split("is was are were has had will would did does can could may might won't wouldn't cannot hasn't isn't wasn't doesn't didn't");

    private static readonly WordSet Aside = WordSet.Split(
        "according while but though although saying which who whom whose arguing warning adding whereas because so as with including where citing accusing "
        + "since yet calling");

    /// <summary>Where what is asked for ends: at a new main clause, a closing quotation mark or the speaker.</summary>
    public int Limit(Sentence s, int from)
    {
        var (open, list) = (0, r.Norm(from - 1) is ":");
        for (var i = from; i < s.End; i++)
        {
            var norm = r.Norm(i);
            if (norm is "\"")
            {
                var opens = open == 0 && r.Tokens[i].SpaceBefore && i + 1 < s.End && !r.Tokens[i + 1].SpaceBefore;
                if (!opens && open == 0 && i > from)
                {
                    return i;
                }

                open = opens || i == from ? 1 : 0;
            }
            else if (!(list && norm is ";") && Ends(s, from, i, norm))
            {
                return i;
            }
        }

        return s.End;
    }

    private bool Ends(Sentence s, int from, int i, string norm) => norm switch
    {
        ";" or "?" or "!" or "—" => i > from,
        "(" => i > from && !Short(s, i),
        "." or ":" => i == s.End - 1 || norm is ":",
        "-" => r.Tokens[i].SpaceBefore && i + 1 < s.End && r.Tokens[i + 1].SpaceBefore,
        "," => i > from + 1 && (r.Is(i + 1, Aside) || NewClause(s, i) || TrailingSpeaker(s, i)),
        "and" or "but" or "or" => i > from + 1 && NewClause(s, i),
        "so" => r.Norm(i + 1) is "that",
        "in" => r.Norm(i + 1) is "order",
        "which" => i > from + 1 && !(r.Norm(i - 1) is "during" or "under" && Would(s, i)) && !(r.Norm(i - 1) is "in" or "under" && r.Norm(i - 2) is "scenario" or "arrangement" or "situation" or "process" or "deal" or "settlement" or "outcome" or "referendum" or "vote"),
        "while" or "because" or "though" or "although" or "whereas" or "according" => i > from + 1,
        _ => false,
    };

    /// <summary>"A truce during which all hostages would be freed": the terms go on.</summary>
    private bool Would(Sentence s, int which)
    {
        for (var i = which + 1; i < s.End && i < which + 8; i++)
        {
            if (r.Norm(i) is "would" or "will")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An abbreviation in brackets: "the Rapid Support Forces (RSF)".</summary>
    private bool Short(Sentence s, int open)
    {
        for (var i = open + 1; i < s.End && i < open + 5; i++)
        {
            if (r.Norm(i) is ")")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>", a senior official of the group said on Tuesday".</summary>
    private bool TrailingSpeaker(Sentence s, int comma)
    {
        var named = false;
        for (var i = comma + 1; i < s.End && i < comma + 20; i++)
        {
            if (r.Norm(i) is "," && !named && i + 1 < s.End && r.MentionAt(i + 1) is { IsPerson: true })
            {
                named = true;
                continue;
            }

            if (r.Norm(i) is "," && named && i + 1 < s.End && r.Is(i + 1, Verbs.Saying))
            {
                return true;
            }

            if (r.Norm(i) is "," or "and" or "that" or "\"")
            {
                return false;
            }

            if (r.Is(i, Verbs.Saying))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>", and insists", ", and Kyiv has": the next predicate is its own.</summary>
    private bool NewClause(Sentence s, int i)
    {
        var next = i + 1;
        while (next < s.End && r.Norm(next) is "and" or "but" or "or" or "also" or "then")
        {
            next++;
        }

        if (next >= s.End || Predicate(next))
        {
            return next < s.End;
        }

        if (r.Norm(i) is "and" && BetweenTwo(s, i))
        {
            return false;
        }

        var end = r.MentionAt(next) is { Acts: true } m ? m.End : r.Norm(next) is "it" or "he" or "she" or "they" ? next + 1 : Definite(s, next);
        while (end > 0 && end < s.End && r.Is(end, Verbs.Auxiliary) && !r.Is(end, Finite) && r.Norm(end) is not ("be" or "must" or "should" or "to"))
        {
            end++;
        }

        var joined = r.Norm(i) is "," && r.Norm(i + 1) is "and" or "but" && r.Tokens[Math.Min(end, r.Tokens.Count - 1)] is { IsWord: true, Capital: false, Norm: [.., 's' or 'd'] and not "'s" };
        return end > 0 && (r.Is(end, Finite) || Predicate(end) || joined);
    }

    /// <summary>"A meeting between the leaders of the United States and Russia was held": the word joins the two who meet.</summary>
    private bool BetweenTwo(Sentence s, int and)
    {
        for (var i = and - 1; i >= s.First && i > and - 12 && r.Norm(i) is not ("and" or ","); i--)
        {
            if (r.Norm(i) is "between")
            {
                return true;
            }
        }

        return false;
    }

    private int Definite(Sentence s, int the)
    {
        for (var i = the + 1; r.Norm(the) is "the" && i < s.End && i < the + 4; i++)
        {
            if (r.MentionAt(i) is { Acts: true } m)
            {
                return m.End;
            }

            if (DefiniteSides.At(r, s, i) is { } side)
            {
                return side.End;
            }
        }

        return 0;
    }

    private bool Predicate(int i)
    {
        var norm = r.Norm(i);
        if (norm is "are" or "were" or "have" or "is" or "has" && (r.Is(i + 1, DemandWords.Asking) || r.Is(i + 1, DemandWords.AskingFor) || r.Is(i + 1, DemandWords.Refusing)))
        {
            return true;
        }

        return (r.Is(i, DemandWords.Asking) || r.Is(i, DemandWords.AskingFor) || r.Is(i, Verbs.Saying) || r.Is(i, DemandWords.Refusing)
            || norm is "has" or "had" or "will" or "would" or "is" or "was" or "accused" or "vowed" or "threatened" or "made" or "praised" or "thanked" or "welcomed") && r.Norm(i + 1) is not ("by" or "of");
    }

    /// <summary>Where the clause around a token begins: after a comma, a quotation mark, "that" or a colon.</summary>
    public int Start(Sentence s, int at)
    {
        var i = at;
        while (i > s.First && r.Norm(i - 1) is not ("," or "\"" or ";" or "that" or ":" or "but" or "while" or "—"))
        {
            i--;
        }

        return i;
    }
}
