using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Figures by which somebody counts an exchange told just before: "there were 242 by the government's reckoning, while the rebels
/// spoke of at least 245", "the agency puts the number at 125".</summary>
internal sealed class RivalFigures(Reading r)
{
    public const string Rule = "swap-count-claimed";

    /// <summary>The figures of a sentence that names no exchange itself, each for the side whose count it gives.</summary>
    public List<CountClaim> In(int index, SwapDraft told)
    {
        var s = r.Sentences[index];
        var found = new List<CountClaim>();
        for (var i = s.First; i < s.End; i++)
        {
            var (number, from) = r.Norm(i) switch
            {
                "puts" or "put" or "putting" or "spoke" or "speaks" or "speak" or "counted" or "counts" => (After(s, i), i),
                "reckoning" or "tally" or "count" or "figures" or "estimate" when r.Norm(i - 1) is "'s" or "own" or "official" || r.MentionAt(i - 1) is not null => (Before(s, i), i),
                _ => (null, i),
            };
            if (number is { Value: > 1 } figure && Claim(s, figure, from, told) is { } claim && !found.Exists(c => c.Quote.Span.Overlaps(claim.Quote.Span)))
            {
                found.Add(claim);
            }
        }

        return found;
    }

    private Figure? After(Sentence s, int cue)
    {
        for (var i = cue + 1; i < s.End && i < cue + 9; i++)
        {
            if (NumberReader.At(r.Tokens, i, s.First, s.End) is { } figure)
            {
                return r.Norm(figure.First - 1) is "at" or "of" or "the" or "as" or "to" || figure.First == cue + 1 ? figure : null;
            }

            if (r.Norm(i) is ";" or "." or "," || r.Is(i, SwapVerbs.Words) && r.Norm(i) is not "return")
            {
                return null;
            }
        }

        return null;
    }

    private Figure? Before(Sentence s, int cue)
    {
        for (var i = cue - 1; i >= s.First && i > cue - 10; i--)
        {
            if (NumberReader.At(r.Tokens, i, s.First, s.End) is { } figure)
            {
                return figure;
            }
        }

        return null;
    }

    /// <summary>The figure is for the side told of if there is one only, for the claimant's if it counts "its own"; it must be near the one told.</summary>
    private CountClaim? Claim(Sentence s, Figure figure, int cue, SwapDraft told)
    {
        var claimant = r.Norm(cue - 1) is "'s" ? SideNouns.At(r, told.Sides, cue - 2) ?? r.MentionAt(cue - 2)?.Party : Actors.Before(r, s, cue)?.Party;
        var own = Enumerable.Range(cue, Math.Max(0, figure.First - cue)).Any(i => r.Norm(i) is "own");
        var sides = told.Counts.Where(c => c.Scope is ReturnedScope.Party).Select(c => c.To).Distinct().ToList();
        var to = own ? told.Sides.SideOf(claimant) : sides.Count == 1 ? sides[0] : null;
        var near = told.Counts.Where(c => c.To == to && to is not null).ToList();
        if (to is null && !own && sides.Count == 0 && told.Counts.Find(c => c is { Scope: ReturnedScope.Total or ReturnedScope.Unspecified, Count: { } n } && figure.Value <= n * 2 && figure.Value * 2 >= n) is { } whole)
        {
            return new CountClaim(r.Quote(figure.First, figure.End), Rule, whole.Scope, null, whole.Category, figure.Value, figure.Upper, figure.Approximate) { Claimant = claimant };
        }

        if (to is null || near.Count == 0 || near.Exists(c => c.Count is { } n && (figure.Value > n * 2 || figure.Value * 2 < n)))
        {
            return null;
        }

        return new CountClaim(r.Quote(figure.First, figure.End), Rule, ReturnedScope.Party, to, near[0].Category, figure.Value, figure.Upper, figure.Approximate)
        {
            Claimant = claimant,
            ClaimantQuote = claimant is null ? null : r.Quote(s),
        };
    }
}
