using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Swaps;

/// <summary>How the counts of one sentence hang together: given for each other, or joined by "and".</summary>
internal sealed class CountLinks(Reading r)
{
    /// <summary>"30 prisoners of war and 14 captives were flown to Yerevan": what is joined by "and" goes the same way.</summary>
    public void ShareSide(List<PeopleCount> counts, List<CountClaim> claims)
    {
        if (counts.Count != claims.Count)
        {
            return;
        }

        for (var i = counts.Count - 2; i >= 0; i--)
        {
            if (claims[i].Scope is ReturnedScope.Unspecified && claims[i + 1] is { To: { } to } && OnlyAnd(counts[i], counts[i + 1]))
            {
                claims[i] = claims[i] with { To = to, Scope = ReturnedScope.Party };
            }
        }

        for (var i = 1; i < counts.Count; i++)
        {
            if (claims[i].Scope is ReturnedScope.Unspecified && claims[i - 1] is { To: { } to } && OnlyAnd(counts[i - 1], counts[i]))
            {
                claims[i] = claims[i] with { To = to, Scope = ReturnedScope.Party };
            }
        }
    }

    /// <summary>Whether only "and" stands between them.</summary>
    public bool Joined(List<PeopleCount> counts) => Enumerable.Range(0, counts.Count - 1).All(i => OnlyAnd(counts[i], counts[i + 1]));

    private bool OnlyAnd(PeopleCount a, PeopleCount b) => Enumerable.Range(a.End, Math.Max(0, b.First - a.End)).All(k => r.Norm(k) is "," or "and" or "the" or "(" or ")" or "pows" || r.Tokens[k].AllCapitals);

    /// <summary>The count that this one is given for: "N in exchange for M", "N for M", "N against M".</summary>
    public PeopleCount? Opposite(List<PeopleCount> counts, PeopleCount count)
    {
        var i = counts.IndexOf(count);
        foreach (var k in (ReadOnlySpan<int>)[i - 1, i + 1])
        {
            if (k >= 0 && k < counts.Count && (k < i ? Traded(counts[k].End, count.First) : Traded(count.End, counts[k].First)))
            {
                return counts[k];
            }
        }

        return i > 0 && r.Norm(count.First - 1) is "for" && r.Tokens[count.First - 1].Capital ? counts[i + 1 < counts.Count ? i + 1 : i - 1]
            : i == 0 && counts.Count > 1 && r.Norm(count.First - 1) is "for" ? counts[1]
            : i == 1 && r.Norm(counts[0].First - 1) is "for" && r.Tokens[counts[0].First - 1].Capital ? counts[0] : null;
    }

    private bool Traded(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (r.Norm(i) is "for" && (r.Norm(i + 1) is not "the" and not "its" || r.Norm(i + 2) is "release" or "return" or "freedom") || r.Norm(i) is "for" && i + 3 >= to || r.Norm(i) is "against" || (r.Norm(i) is "exchange" or "return" && r.Norm(i - 1) is "in"))
            {
                return true;
            }
        }

        return false;
    }
}
