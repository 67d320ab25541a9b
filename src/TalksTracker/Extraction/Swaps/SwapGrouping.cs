using TalksTracker.Evidence;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Joins the drafts of an article that tell of one exchange: nothing they state may contradict, and an exchange called
/// "another" stays another.</summary>
internal static class SwapGrouping
{
    public static void Add(List<SwapDraft> groups, SwapDraft draft)
    {
        var into = draft.Counts.Count == 0 ? ForFacts(groups, draft) : ForCounts(groups, draft);
        if (into is null)
        {
            groups.Add(draft);
        }
        else
        {
            Merge(into, draft);
        }
    }

    /// <summary>A draft without figures adds to the exchange the article is about.</summary>
    private static SwapDraft? ForFacts(List<SwapDraft> groups, SwapDraft draft) => draft.Another
        ? groups.FindLast(g => g.Another && Compatible(g, draft))
        : groups.Find(g => !g.Another && Compatible(g, draft)) ?? groups.FindLast(g => Compatible(g, draft) && !g.Another);

    private static SwapDraft? ForCounts(List<SwapDraft> groups, SwapDraft draft) => draft.Another
        ? groups.FindLast(g => g.Another && g.Day is not null && g.Day == draft.Day && Compatible(g, draft) && SharesFigures(g, draft))
        : groups.FindLast(g => (!g.Another || SharesFigures(g, draft)) && Compatible(g, draft) && (g.Counts.Count == 0 || SharesFigures(g, draft) || Completes(g, draft) || g.Counts.Exists(o => SumsTo(draft, o)) || draft.Counts.TrueForAll(c => c.Additional) && g.OnlyBodies == draft.OnlyBodies));

    private static bool Compatible(SwapDraft g, SwapDraft d) =>
        g.Sides.Parties.SequenceEqual(d.Sides.Parties) && ModalitiesFit(g, d) && DatesFit(g, d) && CountsFit(g, d);

    private static bool ModalitiesFit(SwapDraft g, SwapDraft d)
    {
        if (g.Modality?.Modality is not { } a || d.Modality?.Modality is not { } b || a == b)
        {
            return true;
        }

        var bothAhead = Ahead(a) && Ahead(b);
        return bothAhead && (SharesFigures(g, d) || d.Counts.Count == 0 || g.Counts.Count == 0)
            || (SharesFigures(g, d) && (Done(a) || Done(b)) && (Ahead(a) || Ahead(b)));
    }

    private static bool Done(Modality m) => m is Modality.Happened or Modality.Ongoing;

    private static bool Ahead(Modality m) => m is Modality.Agreed or Modality.Announced or Modality.Proposed;

    private static bool DatesFit(SwapDraft g, SwapDraft d) => g.Day is null || d.Day is null || g.Day.Overlaps(d.Day);

    /// <summary>No direction gets two different figures, unless two claimants give them.</summary>
    private static bool CountsFit(SwapDraft g, SwapDraft d) => d.Counts.TrueForAll(c => g.Counts.TrueForAll(o =>
        !SameShare(o, c) || o.Count == c.Count || o.Count is null || c.Count is null || (o.Claimant != c.Claimant && (d.Sentence - g.Sentences[^1] <= 4))
        || c.Additional || SumsTo(d, o)
        || (o.Scope == ReturnedScope.Unspecified && c.Scope == ReturnedScope.Party && o.Count == c.Count)));

    /// <summary>Parts told later that add up to a figure told before: 1,500 and 3,500 of 5,000.</summary>
    private static bool SumsTo(SwapDraft parts, CountClaim whole) =>
        whole.Count is > 1 && parts.Counts.Count(p => p.To == whole.To) > 1 && parts.Counts.Where(p => p.To == whole.To).Sum(p => p.Count ?? 0) == whole.Count;

    private static bool SameShare(CountClaim a, CountClaim b) =>
        (a.Category == PeopleCategory.Bodies) == (b.Category == PeopleCategory.Bodies)
        && (a.To == b.To || a.Scope == ReturnedScope.Unspecified || b.Scope == ReturnedScope.Unspecified);

    private static bool SharesFigures(SwapDraft g, SwapDraft d) =>
        d.Counts.Exists(c => g.Counts.Exists(o => o.Count is not null && o.Count == c.Count && (o.To == c.To || o.To is null || c.To is null)));

    /// <summary>The other direction of an exchange of which one was told.</summary>
    private static bool Completes(SwapDraft g, SwapDraft d) =>
        g.OnlyBodies == d.OnlyBodies && d.Counts.TrueForAll(c => c.To is not null && g.Counts.TrueForAll(o => o.To is not null && o.To != c.To)) && d.Sentence - g.Sentences[^1] <= 3;

    private static void Merge(SwapDraft into, SwapDraft draft)
    {
        into.Sentences.AddRange(draft.Sentences);
        foreach (var count in draft.Counts)
        {
            if (!into.Counts.Exists(o => o.To == count.To && o.Scope == count.Scope && o.Count == count.Count && o.Claimant == count.Claimant && o.Category == count.Category))
            {
                into.Counts.Add(count);
            }
        }

        into.Roles.AddRange(draft.Roles);
        into.Tallies.AddRange(draft.Tallies);
        into.Date ??= draft.Date;
        into.Agreed ??= draft.Agreed;
        into.Place ??= draft.Place;
        into.Background &= draft.Background;
        if (draft.Modality is { } mark && (into.Modality is null || Rank(mark.Modality) > Rank(into.Modality.Value.Modality)))
        {
            into.Modality = mark;
        }
    }

    private static int Rank(Modality m) => m switch
    {
        Modality.Happened => 6, Modality.Ongoing => 5, Modality.Agreed => 4, Modality.Announced => 3, Modality.Proposed => 2, _ => 1,
    };

    /// <summary>Tidies what was gathered: figures without a side that a side's figure repeats, duplicates, drafts that tell nothing.</summary>
    public static void Settle(List<SwapDraft> groups)
    {
        foreach (var g in groups)
        {
            g.Counts.RemoveAll(c => c.Scope == ReturnedScope.Unspecified && g.Counts.Exists(o => o.Scope == ReturnedScope.Party && (o.Count == c.Count || c.Count is null)));
            var unique = g.Counts.DistinctBy(c => (c.Scope, c.To, c.Count, c.Upper, c.Claimant)).ToList();
            g.Counts.Clear();
            g.Counts.AddRange(unique);
        }

        groups.RemoveAll(g => g.Counts.Count == 0 && (g.Modality?.Modality is not (Modality.Happened or Modality.Agreed or Modality.Announced or Modality.Cancelled) || groups.Exists(o => o != g && o.Counts.Count > 0 && !(g.Modality?.Modality is Modality.Agreed or Modality.Announced && o.Modality?.Modality is Modality.Happened && (o.Another || o.Background)))));
        groups.RemoveAll(g => g.Modality is null && g.Counts.Count == 0);
        groups.RemoveAll(g => g.Modality?.Modality is Modality.Refused or Modality.Denied);
    }
}
