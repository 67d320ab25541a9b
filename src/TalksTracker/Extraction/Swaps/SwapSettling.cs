using TalksTracker.Evidence;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Tidies what was gathered: figures that repeat others, totals told as if of one side, drafts that tell nothing of their own.</summary>
internal static class SwapSettling
{
    public static void Settle(List<SwapDraft> groups)
    {
        groups.ForEach(Tidy);
        groups.RemoveAll(g => g.Modality?.Modality is Modality.Refused or Modality.Denied);
        groups.RemoveAll(g => !Figured(g) && !StandsAlone(g, groups));
    }

    private static void Tidy(SwapDraft g)
    {
        var sides = g.Counts.Where(c => c is { Scope: ReturnedScope.Party, Count: not null }).ToList();
        g.Counts.RemoveAll(c => c.Scope == ReturnedScope.Unspecified && sides.Exists(o => o.Count == c.Count || c.Count is null));
        for (var i = 0; i < g.Counts.Count; i++)
        {
            var count = g.Counts[i];
            if (count.Scope == ReturnedScope.Unspecified && SumsUp(count, sides))
            {
                g.Counts[i] = count with { Scope = ReturnedScope.Total };
            }
            else if (count.Category == PeopleCategory.Unspecified && sides.Find(o => o.To == count.To && o.Count == count.Count && o.Category != PeopleCategory.Unspecified) is { } known)
            {
                g.Counts[i] = count with { Category = known.Category };
            }
        }

        var unique = g.Counts.DistinctBy(c => (c.Scope, c.To, c.Count, c.Upper, c.Claimant)).ToList();
        g.Counts.Clear();
        g.Counts.AddRange(unique);
    }

    /// <summary>"Nearly 900" beside 706 and 181, "70" beside 35 each: the figure covers all sides.</summary>
    private static bool SumsUp(CountClaim whole, List<CountClaim> sides)
    {
        var sum = sides.DistinctBy(c => (c.To, c.Count)).Sum(c => c.Count!.Value);
        return sides.Select(c => c.To).Distinct().Count() > 1 && whole.Count is { } n && (n == sum || (whole.Approximate && Math.Abs(n - sum) * 20 <= sum));
    }

    private static bool Figured(SwapDraft g) => g.Counts.Exists(c => c.Count is not null);

    /// <summary>A draft without figures counts if nothing else in the article could be what it speaks of: the first, of its own day, or a deal
    /// beside exchanges of the past.</summary>
    private static bool StandsAlone(SwapDraft g, List<SwapDraft> groups)
    {
        var modality = g.Modality?.Modality;
        if (modality is null or Modality.Proposed or Modality.Background || (g.Counts.Count == 0 && modality is not (Modality.Happened or Modality.Agreed or Modality.Announced or Modality.Cancelled)))
        {
            return false;
        }

        return groups.TrueForAll(o => o == g || !Figured(o)
            || (modality is Modality.Agreed or Modality.Announced && o.Modality?.Modality is Modality.Happened && (o.Another || o.Background || !o.Sides.Parties.SequenceEqual(g.Sides.Parties)))
            || (g.Counts.Count > 0 && g.Day is not null && o.Day is not null && !g.Day.Overlaps(o.Day)));
    }
}
