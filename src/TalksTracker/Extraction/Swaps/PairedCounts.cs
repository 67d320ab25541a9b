using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Numbers told as a pair: "1,000-for-1,000", "7-7", "fifteen for five", "a thousand for a thousand", "the same number".</summary>
internal sealed class PairedCounts(Reading r)
{
    /// <summary>"1,000-for-1,000", "1,200-1,200", "103 for 103": so many each, or one side's figure against the other's.</summary>
    public PeopleCount? Pair(Sentence s, int at)
    {
        if (Number(s, at, at) is not { Value: { } left } figure || Joint(figure.End, out var dash) is not { } from || Number(s, from, from) is not { Value: { } right } second)
        {
            return null;
        }

        var (category, end) = NounAfter(s, second.End) ?? (PeopleCategory.Unspecified, second.End);
        if (left == right && (left > 1 || category is not PeopleCategory.Unspecified || r.Norm(end) is "swap" or "exchange" or "trade"))
        {
            return new PeopleCount(figure.First, end, left, null, figure.Approximate, category, null, Own: false, Sharing.Each);
        }

        return dash || left == right ? null : new PeopleCount(at, end, left, null, figure.Approximate, category, null, Own: false, Sharing.One)
        {
            Against = new PeopleCount(from, end, right, null, false, category, null, Own: false, Sharing.One),
        };
    }

    /// <summary>A number alone: "1,000", "fifteen", "a thousand".</summary>
    private Figure? Number(Sentence s, int at, int first)
    {
        var core = r.Norm(at) is "a" ? at + 1 : at;
        return core < s.End && NumberReader.At(r.Tokens, core, core, Math.Min(s.End, core + 2)) is { } figure && (core == at || r.Norm(core) is "thousand" or "hundred" or "dozen")
            ? figure with { First = first } : null;
    }

    /// <summary>"-for-", "for" or a dash without spaces: where the second number begins.</summary>
    private int? Joint(int at, out bool dash)
    {
        dash = false;
        if (r.Norm(at) is "for")
        {
            return at + 1;
        }

        if (r.Norm(at) is not "-" || r.Tokens[at].SpaceBefore)
        {
            return null;
        }

        if (r.Norm(at + 1) is "for")
        {
            return r.Norm(at + 2) is "-" ? at + 3 : at + 2;
        }

        dash = true;
        return r.Tokens.Count > at + 1 && !r.Tokens[at + 1].SpaceBefore && Plausible(at) ? at + 1 : null;
    }

    /// <summary>"7-7" after a word of exchange, "1,200-1,200" anywhere; not a score, a ratio or years.</summary>
    private bool Plausible(int dash) => dash > 0 && r.Tokens[dash - 1].Kind == TokenKind.Number && r.Tokens[dash - 1].Norm == r.Tokens[dash + 1].Norm;

    private (PeopleCategory Category, int End)? NounAfter(Sentence s, int at)
    {
        for (var i = at; i < s.End && i < at + 4; i++)
        {
            if (PeopleNouns.At(r, i, s.End, out var category, out var end))
            {
                return (category, end);
            }

            if (!r.Tokens[i].IsWord || r.Is(i, Verbs.Prepositions) && r.Norm(i) is not "of")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"The same number of Ukrainian captives", "an equal number": the count named last; "a similar number" has no figure.</summary>
    public PeopleCount? SameNumber(Sentence s, int at, PeopleCount? last, Func<int, PeopleCount?> phraseAt)
    {
        if (!(r.Norm(at) is "same" or "equal" or "similar" or "identical" or "comparable" && r.Norm(at + 1) is "number" or "amount" && at + 1 < s.End))
        {
            return null;
        }

        var similar = r.Norm(at) is "similar" or "comparable";
        var phrase = r.Norm(at + 2) is "of" ? phraseAt(at + 3) : null;
        return new PeopleCount(
            at, phrase?.End ?? at + 2, similar ? null : last?.Value, null, similar, phrase?.Category ?? last?.Category ?? PeopleCategory.Unspecified,
            phrase?.Owner, phrase?.Own ?? false, Sharing.One) { Mirrors = true };
    }
}
