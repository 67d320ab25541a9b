using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Finds what a party's paper asks for: "the memorandum also bars Kyiv from alliances", "Moscow's plan provides for".</summary>
internal sealed class PaperCues(Reading r, Clauses clauses, Bearers bearers)
{
    private static readonly WordSet Papers = WordSet.Split("document memorandum paper plan proposal list letter text draft roadmap offer response reply counterproposal statement communique counteroffer");

    internal static readonly WordSet Verbs = WordSet.Split(
        "bars caps limits requires stipulates envisages envisions foresees obliges prohibits bans forbids provides calls demands asks includes insists contains "
        + "wants urges aims called demanded asked required barred stipulated envisaged envisioned foresaw obliged provided prohibited");

    public DemandDraft? At(int index, Sentence s, int i)
    {
        if (!r.Is(i, Verbs) || Paper(s, i) is not { } paper || (bearers.Owner(s, paper) ?? bearers.Speaker(index) ?? Presented(index, r.Norm(paper)) ?? Told(index)) is not { Party: not null } by)
        {
            return null;
        }

        var start = r.Has(i + 1, s.End, "to", "achieve") || r.Has(i + 1, s.End, "to", "secure") ? i + 3 : r.Norm(i + 1) is "for" or "that" or "on" or "to" ? i + 2 : i + 1;
        return start < s.End ? new DemandDraft(index, by, i, i + 1, start, Limit(s, start), DemandKinds.Demand) : null;
    }

    /// <summary>The paper that is the verb's subject: "the document also", "its plan".</summary>
    private int? Paper(Sentence s, int verb)
    {
        var i = verb - 1;
        while (i > s.First && r.Norm(i) is "also" or "further" or "moreover" or "would" or "even" or "explicitly")
        {
            i--;
        }

        if (r.Norm(i) is "," && Actors.Relative(r, s, i) is { } comma)
        {
            i = comma - 1;
        }

        return r.Is(i, Papers) && (r.Norm(i - 1) is "the" or "its" or "their" or "that" or "this" or "'s" || r.MentionAt(i - 1) is not null) ? i : null;
    }

    /// <summary>Whose the paper is: "Russia presented a memorandum", "Moscow's memorandum", or whoever said "in a statement", up to three sentences before.</summary>
    private Actor? Presented(int index, string paper)
    {
        for (var i = index - 1; i >= 0 && i > index - 4; i--)
        {
            var s = r.Sentences[i];
            for (var k = s.First; !s.Skipped && k < s.End; k++)
            {
                if (r.Norm(k) == paper || (paper is "document" or "paper" or "text" && r.Is(k, Papers)))
                {
                    return bearers.Owner(s, k) ?? Giver(s, k) ?? bearers.Speaker(i);
                }
            }
        }

        return null;
    }

    private Actor? Giver(Sentence s, int paper)
    {
        for (var k = paper - 1; k > s.First && k > paper - 6; k--)
        {
            if (r.Norm(k) is "presented" or "handed" or "submitted" or "tabled" or "sent" or "delivered" or "unveiled" or "published" or "issued" or "offered" or "over")
            {
                return bearers.Before(s, r.Norm(k) is "over" ? k - 1 : k);
            }
        }

        return null;
    }

    /// <summary>The paper of whoever asked in the sentence before.</summary>
    private Actor? Told(int index) => bearers.Last is { } last && last.Sentence >= index - 1 ? last.By : null;

    /// <summary>Its further verbs are parts of the list: "bars Kyiv from alliances, caps its army and makes Russian official".</summary>
    private int Limit(Sentence s, int start)
    {
        var end = clauses.Limit(s, start);
        while (end < s.End - 1 && r.Norm(end) is "," or "and" && (r.Is(end + 1, Verbs) || r.Is(end + 2, Verbs) && r.Norm(end + 1) is "and"))
        {
            end = clauses.Limit(s, end + 2);
        }

        return end;
    }
}
