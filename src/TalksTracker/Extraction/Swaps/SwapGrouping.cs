using TalksTracker.Evidence;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Joins the drafts of an article that tell of one exchange: nothing they state may contradict, and an exchange called
/// "another" stays another.</summary>
internal static class SwapGrouping
{
    /// <summary>How many exchanges back a sentence can go on about; keeps the time linear.</summary>
    private const int Reach = 16;

    public static void Add(List<SwapDraft> groups, SwapDraft draft)
    {
        draft.Another &= groups.Count > 0 && !(groups is [var head] && !draft.Compared && draft.Sentence - head.Sentences[0] <= 2 && SharesFigures(head, draft));
        DropRepeatedNames(groups, draft);
        TakeOccasion(groups, draft);
        var into = draft.Counts.Exists(c => c.Count is not null) ? ForCounts(groups, draft) : ForFacts(groups, draft);
        if (into is not null)
        {
            Merge(into, draft);
        }
        else if (!draft.Bare || groups.Count == 0)
        {
            groups.Add(draft);
        }
    }

    /// <summary>"The freed men are Jane Roe and John Doe" after "two Americans": the names count nobody anew.</summary>
    private static void DropRepeatedNames(List<SwapDraft> groups, SwapDraft draft)
    {
        if (draft.Named && !draft.Another && draft.Counts.Select(c => c.To).Distinct().Count() < 2)
        {
            draft.Counts.RemoveAll(c => groups.TakeLast(Reach).Any(g => g.Counts.Exists(o => (o.To == c.To || c.To is null || (!draft.Linked && !g.Sides.Parties.Contains(c.To))) && o.Count >= c.Count)));
        }
    }

    /// <summary>What came "in addition" came on the same day, at the same place and by the same hands.</summary>
    private static void TakeOccasion(List<SwapDraft> groups, SwapDraft draft)
    {
        if (draft.SameDay && draft.Date is null && draft.Modality is { } told && Done(told.Modality) && !draft.Another)
        {
            draft.Date = Last(groups, g => g.Modality is { } m && Done(m.Modality) && !g.Background && draft.Sentence - g.Sentences[^1] <= 4)?.Date;
        }

        if (draft.Adds && groups is [.., var last] && draft.Sentence - last.Sentences[^1] <= 2 && draft.Modality?.Modality == last.Modality?.Modality && draft.Date is null)
        {
            draft.Date = last.Date;
            draft.Place ??= last.Place;
            draft.Roles.AddRange(last.Roles);
        }
    }

    private static SwapDraft? Last(List<SwapDraft> groups, Predicate<SwapDraft> fits)
    {
        for (var i = groups.Count - 1; i >= Math.Max(0, groups.Count - Reach); i--)
        {
            if (fits(groups[i]))
            {
                return groups[i];
            }
        }

        return null;
    }

    /// <summary>A draft without figures adds to the exchange told last if it follows at once, else to the one the article is about.</summary>
    private static SwapDraft? ForFacts(List<SwapDraft> groups, SwapDraft draft)
    {
        if (draft.Another)
        {
            return Last(groups, g => g.Another && Compatible(g, draft));
        }

        var next = Last(groups, g => draft.Sentence - g.Sentences[^1] <= 1 && !g.Another && SameStage(g, draft) && Compatible(g, draft))
            ?? Last(groups, g => draft.Sentence - g.Sentences[^1] <= 2 && !g.Another && draft.Modality is not null && g.Modality is not null && SameStage(g, draft) && Compatible(g, draft))
            ?? Last(groups, g => draft.Sentence - g.Sentences[^1] <= 1 && !g.Another && Compatible(g, draft));
        return next ?? groups.Take(Reach).FirstOrDefault(g => !g.Another && Compatible(g, draft));
    }

    /// <summary>Both done, or both still to come.</summary>
    private static bool SameStage(SwapDraft g, SwapDraft d) => g.Modality?.Modality is not { } a || d.Modality?.Modality is not { } b || Done(a) == Done(b);

    private static SwapDraft? ForCounts(List<SwapDraft> groups, SwapDraft draft) => draft.Another
        ? Last(groups, g => g.Another && g.Day is not null && g.Day == draft.Day && Compatible(g, draft) && SharesFigures(g, draft))
        : Last(groups, g => (!g.Another || SharesFigures(g, draft)) && Compatible(g, draft) && Belongs(g, draft));

    /// <summary>What ties a draft with figures to a group: a figure in common, the other side, parts of its whole, a rival claim.</summary>
    private static bool Belongs(SwapDraft g, SwapDraft d) => g.Counts.TrueForAll(c => c.Count is null) || SharesFigures(g, d) || Completes(g, d) || Rivals(g, d)
        || g.Counts.Exists(o => SumsTo(d, o)) || SumOf(g, d) || d.Counts.TrueForAll(c => g.Counts.Exists(o => PartOf(g, o, d, c))) || (d.Linked && d.Sentence - g.Sentences[^1] <= 2) || (d.Adds && d.OnlyBodies && d.Sentence - g.Sentences[^1] <= 1 && d.Modality?.Modality == g.Modality?.Modality) || d.Counts.TrueForAll(c => c.Additional) && g.OnlyBodies == d.OnlyBodies;

    private static bool Compatible(SwapDraft g, SwapDraft d) =>
        (ReferenceEquals(g.Sides, d.Sides) || g.Sides.Parties.SequenceEqual(d.Sides.Parties)) && ModalitiesFit(g, d) && DatesFit(g, d) && CountsFit(g, d);

    private static bool ModalitiesFit(SwapDraft g, SwapDraft d)
    {
        if (g.Modality?.Modality is not { } a || d.Modality?.Modality is not { } b || a == b)
        {
            return true;
        }

        if (b is Modality.Proposed && a is not Modality.Proposed && d.Counts.Exists(c => c.Count is not null) && g.Counts.TrueForAll(c => c.Count is null))
        {
            return false;
        }

        var facts = d.Counts.TrueForAll(c => c.Count is null) || g.Counts.TrueForAll(c => c.Count is null);
        if (Done(a) && b is Modality.Announced or Modality.Proposed && g.Day is not null && d.Day is null && d.Counts.Exists(c => c.Count is not null) && !SharesFigures(g, d) && !g.Counts.Exists(o => SumsTo(d, o)))
        {
            return false;
        }

        return (facts || SharesFigures(g, d) || (g.Counts.Exists(o => SumsTo(d, o))))
            && ((Ahead(a) && Ahead(b)) || (Done(a) && Done(b)) || ((Done(a) || Done(b)) && (Ahead(a) || Ahead(b))));
    }

    private static bool Done(Modality m) => m is Modality.Happened or Modality.Ongoing;

    private static bool Ahead(Modality m) => m is Modality.Agreed or Modality.Announced or Modality.Proposed;

    private static bool DatesFit(SwapDraft g, SwapDraft d) => g.Day is null || d.Day is null || g.Day.Overlaps(d.Day);

    /// <summary>No direction gets two different figures, unless two claimants give them.</summary>
    private static bool CountsFit(SwapDraft g, SwapDraft d) => d.Counts.TrueForAll(c => g.Counts.TrueForAll(o =>
        !SameShare(o, c) || o.Count == c.Count || Near(o, c) || o.Count is null || c.Count is null || Rival(g, o, d, c) || c.Additional || SumsTo(d, o) || SumOf(g, d) || PartOf(g, o, d, c)));

    private static bool Rivals(SwapDraft g, SwapDraft d) => d.Counts.Exists(c => g.Counts.Exists(o => SameShare(o, c) && (o.To == c.To || (c is { Scope: ReturnedScope.Unspecified, Claimant: not null } && d.Day is null && !d.Trade)) && o.Count != c.Count && Rival(g, o, d, c)));

    /// <summary>"More than 100" and 125, "4,000" in a headline and 4,208: one of them only rounds the other.</summary>
    public static bool Near(CountClaim a, CountClaim b)
    {
        if (a.Count is not > 0 || b.Count is not > 0 || a.Count == b.Count || (a.Category == PeopleCategory.Bodies) != (b.Category == PeopleCategory.Bodies))
        {
            return false;
        }

        var (low, high) = a.Count < b.Count ? (a, b) : (b, a);
        return low.Approximate ? !high.Approximate && high.Count * 10 <= low.Count * 13 && low.Count % 10 == 0 : low.Count % 1000 == 0 && high.Count % 100 != 0 && high.Count * 100 <= low.Count * 106;
    }

    /// <summary>Two figures for one thing by two sources, told close together.</summary>
    private static bool Rival(SwapDraft g, CountClaim o, SwapDraft d, CountClaim c) =>
        (o.Claimant != c.Claimant || c.Rule == RivalFigures.Rule) && d.Sentence - g.Sentences[^1] <= 4 && o.Count * 2 > c.Count && c.Count * 2 > o.Count && g.Modality?.Modality == d.Modality?.Modality;

    /// <summary>Parts told later that add up to a figure told before: 1,500 and 3,500 of 5,000.</summary>
    private static bool SumsTo(SwapDraft parts, CountClaim whole) =>
        whole.Count is > 1 && parts.Counts.Where(p => p.To == whole.To || whole.To is null || p.To is null).ToList() is { Count: > 1 } own && own.Sum(p => p.Count ?? 0) is var sum
        && (sum == whole.Count || (whole.Approximate && (whole.To is null || own.TrueForAll(p => p.To == whole.To)) && Math.Abs(sum - whole.Count.Value) * 10 <= sum));

    /// <summary>"Yerevan received 44" right after "56 captives were exchanged": one side's part of a number for both.</summary>
    private static bool PartOf(SwapDraft g, CountClaim whole, SwapDraft d, CountClaim part) =>
        g.Exchange && whole is { Scope: ReturnedScope.Unspecified } && part is { Scope: ReturnedScope.Party } && part.Count < whole.Count && d.Day is null && d.Sentence - g.Sentences[^1] <= 1
        && g.Counts.TrueForAll(o => o.To != part.To || o.Count is null);

    /// <summary>A figure that adds up those of the sides told before: 372 after 175, 175 and 22; 73 after 58 and 15.</summary>
    private static bool SumOf(SwapDraft g, SwapDraft d) => d.Counts.Exists(c => c.Count is > 1 && g.Counts.Count(o => o.Count is > 0) > 1
        && (g.Counts.Where(o => o.Scope == ReturnedScope.Party).Sum(o => o.Count ?? 0) == c.Count || (g.Counts.Count(o => o.To == c.To) > 1 && g.Counts.Where(o => o.To == c.To).Sum(o => o.Count ?? 0) == c.Count)));

    private static bool SameShare(CountClaim a, CountClaim b) =>
        (a.Category == PeopleCategory.ForeignNationals) == (b.Category == PeopleCategory.ForeignNationals) && (a.Category == PeopleCategory.Bodies) == (b.Category == PeopleCategory.Bodies) && a.Scope != ReturnedScope.Total && b.Scope != ReturnedScope.Total
        && (a.To == b.To || a.Scope == ReturnedScope.Unspecified || b.Scope == ReturnedScope.Unspecified);

    private static bool SharesFigures(SwapDraft g, SwapDraft d) =>
        d.Counts.Exists(c => g.Counts.Exists(o => o.Count is not null && (o.Count == c.Count || Near(o, c)) && (o.To == c.To || o.To is null || c.To is null)));

    /// <summary>The other direction of an exchange of which one was told.</summary>
    private static bool Completes(SwapDraft g, SwapDraft d) =>
        g.OnlyBodies == d.OnlyBodies && d.Counts.TrueForAll(c => c.To is not null && g.Counts.TrueForAll(o => o.Scope is ReturnedScope.Total || o.Count is null || (o.To is not null && o.To != c.To))) && d.Sentence - g.Sentences[^1] <= 3;

    public static void Merge(SwapDraft into, SwapDraft draft)
    {
        if (Tells(into, draft))
        {
            into.Sentences.AddRange(draft.Sentences);
        }

        var parts = draft.JoinedParts && into.Counts.Exists(o => o.Scope is ReturnedScope.Party && SumsTo(draft, o));
        foreach (var count in parts ? [] : draft.Counts)
        {
            if (count is { Count: null, Approximate: true })
            {
                into.Counts.RemoveAll(o => o.Count is null && o.To == count.To);
            }

            var repeats = count is { Count: null, Approximate: false } && into.Counts.Exists(o => o.To == count.To || o.Scope is not ReturnedScope.Party);
            if (!repeats && !into.Counts.Exists(o => o.To == count.To && o.Scope == count.Scope && o.Count == count.Count && o.Claimant == count.Claimant && o.Category == count.Category))
            {
                into.Counts.Add(count);
            }
        }

        into.Trade |= draft.Trade;
        into.Exchange |= draft.Exchange;
        into.Roles.AddRange(draft.Roles);
        into.Tallies.AddRange(draft.Tallies);
        into.Date ??= draft.Date;
        into.Agreed ??= draft.Agreed;
        into.Place ??= draft.Place;
        into.Background &= draft.Background;
        if (draft.Modality is { } mark && (into.Modality is null || (!draft.Bare && Rank(mark.Modality) > Rank(into.Modality.Value.Modality))))
        {
            into.Modality = mark;
        }
    }

    /// <summary>Whether a draft's sentence says anything of the exchange beyond that there is one.</summary>
    private static bool Tells(SwapDraft into, SwapDraft draft) => draft.Counts.Count > 0 || draft.Roles.Count > 0 || draft.Tallies.Count > 0 || draft.Date is not null || draft.Place is not null || draft.Agreed is not null
        || (draft.Modality is { } mark && (into.Modality is not { } known || Rank(mark.Modality) > Rank(known.Modality)) && !draft.Bare);

    private static int Rank(Modality m) => m switch
    {
        Modality.Happened => 6, Modality.Ongoing => 5, Modality.Agreed => 4, Modality.Announced => 3, Modality.Proposed => 2, _ => 1,
    };

    /// <summary>A trigger without figures says nothing of its own beside one that has them.</summary>
    public static void Thin(List<SwapDraft> drafts)
    {
        drafts.RemoveAll(d => d.Counts.Count == 0 && drafts.Exists(o => o != d && o.Counts.Count > 0));
        if (drafts.Count > 1 && drafts.TrueForAll(d => d.Counts.Count == 0))
        {
            drafts.RemoveRange(1, drafts.Count - 1);
        }
    }
}
