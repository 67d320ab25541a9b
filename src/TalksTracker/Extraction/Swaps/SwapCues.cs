using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Words by which a sentence says how its exchange stands to the one told before.</summary>
internal sealed class SwapCues(Reading r)
{
    /// <summary>"The sides had exchanged 115 in August": told in passing.</summary>
    public bool Pluperfect(Sentence s, ModalityMark mark, int index)
    {
        if (Reported(s, mark.First) && (s.Paragraph < 2 || r.DatesOf(index).Count == 0))
        {
            return false;
        }

        for (var i = mark.First - 1; i >= s.First && i > mark.First - 4; i--)
        {
            if (r.Norm(i) is "had")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Said on Thursday that it had facilitated": the lead's own news, told as speech.</summary>
    private bool Reported(Sentence s, int at)
    {
        for (var i = at - 1; i >= s.First && i > at - 10; i--)
        {
            if (r.Is(i, Verbs.Saying))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The largest since the sides released 1,000 in October": an exchange only compared with.</summary>
    public bool SinceThen(Sentence s, int anchor)
    {
        for (var i = anchor - 1; i > s.First && i > anchor - 10; i--)
        {
            if (r.Norm(i) is "since")
            {
                return r.MentionAt(i + 1) is not null || r.Norm(i + 1) is "the" or "both";
            }

            if (r.Norm(i) is "," or ";")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"The first phase of a swap of 1,000": the noun names the whole, of which a stage is told.</summary>
    public bool Whole(Sentence s, int noun)
    {
        for (var i = noun - 1; i > s.First && i > noun - 5; i--)
        {
            if (r.Norm(i) is "of" && r.Norm(i - 1) is "phase" or "stage" or "part" or "batch" or "leg")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A previous exchange", "another swap", "an earlier release".</summary>
    public bool Another(Sentence s)
    {
        if (r.Norm(s.First) is "separately")
        {
            return true;
        }

        for (var i = s.First; i < s.End; i++)
        {
            if (r.Norm(i) is "earlier" && r.Norm(i + 1) is "in" && DateWords.Months.ContainsKey(r.Norm(i + 2)))
            {
                return true;
            }

            if (r.Norm(i) is "previous" or "earlier" or "previously" or "another" or "prior" or "past" && (i + 1 >= s.End || Near(s, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"1,500 will be freed, and another 3,500" is no other exchange.</summary>
    private bool NoFigureBefore(Sentence s, int at) => Enumerable.Range(s.First, at - s.First).All(i => r.Tokens[i].Kind != TokenKind.Number);

    private bool Near(Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 6; k++)
        {
            if (r.Norm(k) is "exchange" or "exchanges" or "swap" or "swaps" or "release" or "releases" || (r.Norm(i) is "another" && r.Tokens[k].Kind == TokenKind.Number && NoFigureBefore(s, i))
                || (r.Norm(i) is "earlier" && r.Norm(k) is "year" && DateWords.Months.ContainsKey(r.Norm(i + 2)) is false))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In addition", "were exchanged as well": on the same occasion.</summary>
    public bool Adds(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if ((r.Norm(i) is "in" && r.Norm(i + 1) is "addition") || (r.Norm(i) is "as" && r.Norm(i + 1) is "well" && r.Norm(i + 2) is not "as") || (r.Norm(i) is "too" && i > s.End - 3) || (r.Norm(i) is "also" && (i < s.First + 4 || r.Is(i - 1, Verbs.Auxiliary))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In the evening", "hours later": on the day of what was told just before.</summary>
    public bool LaterThatDay(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if ((r.Norm(i) is "in" && r.Norm(i + 1) is "the" && r.Norm(i + 2) is "evening" or "afternoon" or "morning" && r.Norm(i + 3) is not "of")
                || (r.Norm(i) is "hours" or "minutes" && r.Norm(i + 1) is "later") || (r.Norm(i) is "at" && r.Norm(i + 1) is "noon" or "midday" or "dusk" or "dawn") || (r.Norm(i) is "later" && r.Norm(i + 1) is "that" or "in" && r.Norm(i + 2) is "day" or "the"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Moscow got 37 bodies in return".</summary>
    private bool InReturn(Sentence s)
    {
        for (var i = s.First + 1; i + 1 < s.End; i++)
        {
            if (r.Norm(i) is "in" && r.Norm(i + 1) is "return" or "exchange" && r.Norm(i + 2) is "." or "," or ";")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In return", "in exchange", "for them": the sentence gives the other half of what was just told.</summary>
    public bool Linked(Sentence s) => (r.Norm(s.First) is "in" && r.Norm(s.First + 1) is "return" or "exchange")
        || InReturn(s) || (r.Norm(s.First) is "for" && r.Norm(s.First + 1) is "them" or "him" or "her" or "these" or "its" or "their");
}
