using TalksTracker.Evidence;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Tidies what was gathered: figures that repeat others, totals told as if of one side, drafts that tell nothing of their own.</summary>
internal static class SwapSettling
{
    private const int Reach = 20;

    public static void Settle(List<SwapDraft> groups)
    {
        JoinStages(groups);
        groups.ForEach(Tidy);
        groups.RemoveAll(g => g.Modality?.Modality is Modality.Refused or Modality.Denied);
        groups.RemoveAll(g => !Figured(g) && !StandsAlone(g, groups));
    }

    /// <summary>Parts told one by one that make up a figure of the whole told before: 200 and 5 of 205.</summary>
    private static void JoinStages(List<SwapDraft> groups)
    {
        for (var w = 0; w < groups.Count; w++)
        {
            foreach (var whole in groups[w].Counts.Where(c => c is { Count: > 3, To: not null }).ToList())
            {
                var parts = groups.Skip(w + 1).Take(8).Where(g => !g.Another && !g.Background && g.Modality?.Modality == groups[w].Modality?.Modality && g.Sides.Parties.SequenceEqual(groups[w].Sides.Parties)
                    && (g.Day is null || groups[w].Day is null || g.Day.Overlaps(groups[w].Day!)) && g.Counts.Exists(c => c.To == whole.To && c.Count < whole.Count)).ToList();
                if (parts.Count > 1 && parts.Sum(g => g.Counts.Where(c => c.To == whole.To).Sum(c => c.Count ?? 0)) == whole.Count)
                {
                    parts.ForEach(g => SwapGrouping.Merge(groups[w], g));
                    groups.RemoveAll(parts.Contains);
                    groups[w].Counts.RemoveAll(c => c.To == whole.To && c.Count < whole.Count && c.Category != PeopleCategory.ForeignNationals && groups[w].Modality?.Modality is Modality.Happened && parts.Exists(g => g.Counts.Contains(c)));
                }
            }
        }
    }

    private static void Tidy(SwapDraft g)
    {
        GiveSide(g);
        DropParts(g);
        var sides = g.Counts.Where(c => c is { Scope: ReturnedScope.Party, Count: not null }).ToList();
        if (Figured(g))
        {
            var eachSide = g.Counts.Where(c => c.Count is null).GroupBy(c => c.Quote.Span).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet();
            g.Counts.RemoveAll(c => c.Count is null && eachSide.Contains(c.Quote.Span));
        }

        g.Counts.RemoveAll(c => c.Count is null && g.Counts.Exists(o => o.Count is not null && o.To == c.To && (o.Category == c.Category || c.Category is not (PeopleCategory.Bodies or PeopleCategory.PoliticalPrisoners))));
        g.Counts.RemoveAll(c => c.Scope == ReturnedScope.Unspecified && sides.Exists(o => o.Count == c.Count || c.Count is null));
        for (var i = 0; i < g.Counts.Count; i++)
        {
            var count = g.Counts[i];
            if (count.Scope == ReturnedScope.Unspecified && (SumsUp(count, sides) || (g.Exchange && sides.Count == 1 && sides[0].Count < count.Count)))
            {
                g.Counts[i] = count with { Scope = ReturnedScope.Total };
            }
            else if (count.Category == PeopleCategory.Unspecified && sides.Find(o => o.To == count.To && o.Count == count.Count && o.Category != PeopleCategory.Unspecified) is { } known)
            {
                g.Counts[i] = count with { Category = known.Category };
            }
            else if (count.Category == PeopleCategory.Unspecified && sides.Find(o => SharesNoun(o, count)) is { } shared)
            {
                g.Counts[i] = count with { Category = shared.Category };
            }
        }

        for (var i = 1; i < g.Counts.Count; i++)
        {
            var same = g.Counts.FindIndex(o => o.To == g.Counts[i].To && o.Scope == g.Counts[i].Scope && o.Count == g.Counts[i].Count && o.Count is not null);
            g.Counts[i] = same >= 0 && same < i && (g.Counts[same].Category == PeopleCategory.Bodies) == (g.Counts[i].Category == PeopleCategory.Bodies) ? g.Counts[i] with { Category = g.Counts[same].Category } : g.Counts[i];
        }

        g.Counts.RemoveAll(c => g.Counts.Exists(o => SwapGrouping.Near(o, c) && o.Count > c.Count && (o.To == c.To || c.To is null) && o.Scope is ReturnedScope.Party && c.Scope is not ReturnedScope.Total));
        g.Counts.RemoveAll(c => c.Approximate && g.Counts.Exists(o => !o.Approximate && o.To == c.To && o.Scope == c.Scope && o.Count == c.Count));
        var unique = g.Counts.DistinctBy(c => (c.Scope, c.To, c.Count, c.Upper, c.Claimant)).ToList();
        g.Counts.Clear();
        g.Counts.AddRange(unique);
    }

    /// <summary>"150 Russian and the same number of Ukrainian captives": the noun of the second is the noun of the first.</summary>
    private static bool SharesNoun(CountClaim named, CountClaim bare) =>
        named.To != bare.To && named.Count == bare.Count && named.Category is PeopleCategory.Military or PeopleCategory.Prisoners or PeopleCategory.Detainees or PeopleCategory.Hostages
        && named.Quote.Span.Start >= bare.Quote.Span.End && named.Quote.Span.Start - bare.Quote.Span.End < 60;

    /// <summary>"The Red Cross said 290, the movement 350" of people who all came home to one side.</summary>
    private static void GiveSide(SwapDraft g)
    {
        var sides = g.Counts.Where(c => c.Scope == ReturnedScope.Party).Select(c => c.To).Distinct().ToList();
        for (var i = 0; i < g.Counts.Count && sides.Count == 1 && !g.Exchange; i++)
        {
            if (g.Counts[i] is { Scope: ReturnedScope.Unspecified, Claimant: not null } or { Scope: ReturnedScope.Total, Claimant: not null })
            {
                g.Counts[i] = g.Counts[i] with { Scope = ReturnedScope.Party, To = sides[0] };
            }
        }
    }

    /// <summary>"213 soldiers, 11 officers and six civilians" of the 230 who came home to one side.</summary>
    private static void DropParts(SwapDraft g)
    {
        var open = g.Counts.Where(c => c is { Scope: ReturnedScope.Unspecified, Count: not null }).ToList();
        if (open.Count > 1 && g.Counts.Exists(c => c.Scope == ReturnedScope.Party && c.Count == open.Sum(o => o.Count)))
        {
            g.Counts.RemoveAll(open.Contains);
        }
    }

    /// <summary>"Nearly 900" beside 706 and 181, "70" beside 35 each: the figure covers all sides.</summary>
    private static bool SumsUp(CountClaim whole, List<CountClaim> sides)
    {
        var sum = sides.DistinctBy(c => (c.To, c.Count)).Sum(c => c.Count!.Value);
        return sides.Select(c => c.To).Distinct().Count() > 1 && whole.Count is { } n && (n == sum || (whole.Approximate && Math.Abs(n - sum) * 10 <= sum));
    }

    private static bool Figured(SwapDraft g) => g.Counts.Exists(c => c.Count is not null);

    /// <summary>A draft without figures counts if nothing else in the article could be what it speaks of: the first, of its own day, or a deal
    /// beside exchanges of the past.</summary>
    private static bool StandsAlone(SwapDraft g, List<SwapDraft> groups)
    {
        var modality = g.Modality?.Modality;
        var dated = modality is Modality.Happened && g.Date is not null && g.Trade;
        if (modality is null or Modality.Proposed or Modality.Background || (g.Counts.Count == 0 && modality is not Modality.Cancelled && !dated))
        {
            return false;
        }

        var at = groups.IndexOf(g);
        return groups.GetRange(Math.Max(0, at - Reach), Math.Min(groups.Count, at + Reach) - Math.Max(0, at - Reach)).TrueForAll(o => o == g || !Figured(o)
            || (modality is Modality.Agreed or Modality.Announced && o.Modality?.Modality is Modality.Happened && (o.Another || o.Background || !o.Sides.Parties.SequenceEqual(g.Sides.Parties)))
            || (g.Counts.Count > 0 && g.Day is not null && o.Day is not null && !g.Day.Overlaps(o.Day)));
    }
}
