using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Reads the exchanges and releases of people that an article tells of: drafts from sentences, joined where they tell of the
/// same exchange, each then a report.</summary>
internal sealed class SwapReader
{
    /// <summary>What is longer is no sentence of a report, but a table or a text without full stops.</summary>
    private const int LongestSentence = 400;

    private readonly Reading _r;
    private readonly Mediation _mediation;
    private readonly SwapDrafts _drafts;

    public SwapReader(Reading r)
    {
        var named = new NamedPeople(r);
        var triggers = new SwapTriggers(r, named);
        (_r, _mediation) = (r, new Mediation(r, triggers));
        _drafts = new SwapDrafts(r, triggers, named, _mediation);
    }

    public List<Report> Read()
    {
        var groups = new List<SwapDraft>();
        for (var i = 0; i < _r.Sentences.Count; i++)
        {
            if (_r.Sentences[i].Skipped || _r.Sentences[i].End - _r.Sentences[i].First > LongestSentence)
            {
                continue;
            }

            var drafts = _drafts.Of(i);
            foreach (var draft in drafts)
            {
                SwapGrouping.Add(groups, draft);
            }

            if (drafts.Count == 0 && !Continues(i, groups))
            {
                CreditOnly(i, groups);
            }
        }

        var owners = new OwnersElsewhere(_r);
        groups.ForEach(owners.Fill);
        SwapSettling.Settle(groups);
        ShareDeal(groups);
        groups.ForEach(new SwapCategories(_r).Fill);
        if (groups.Count > 0 && NamesPrisonersOfWar())
        {
            groups.ForEach(AsPrisonersOfWar);
        }

        return [.. groups.Select(ToReport)];
    }

    private bool NamesPrisonersOfWar()
    {
        for (var i = 0; i < _r.Tokens.Count; i++)
        {
            if (_r.Is(i, OfWar) && (_r.Norm(i) is not "war" || (_r.Norm(i - 1) is "of" && _r.Norm(i - 2) is "prisoners" or "prisoner")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Day two: 307-307", "Another 31 were wounded": figures alone, right after the exchange they go on about.</summary>
    private bool Continues(int index, List<SwapDraft> groups)
    {
        if (groups is not [.., var last] || index - last.Sentences[^1] > 2 || _drafts.Continuation(index, last) is not { } draft)
        {
            return false;
        }

        var whole = groups.TakeLast(8).Select(g => g.Day).FirstOrDefault(d => d is { IsInterval: true });
        if (draft.Date is null && new SwapStages(_r).DayOf(_r.Sentences[index], whole) is { } stage)
        {
            draft.Date = new DateClaim(_r.Quote(stage.First, stage.End), "swap-stage-day", DateKind.Event, stage.Day);
        }

        SwapGrouping.Add(groups, draft);
        return true;
    }

    /// <summary>"Qatar, which brokered the deal": who stands behind the deal stands behind each stage of it that names nobody.</summary>
    private void ShareDeal(List<SwapDraft> groups)
    {
        var deal = groups.Find(g => !g.Another && !g.Background && g.Roles.Exists(OfDeal));
        var roles = deal?.Roles.FindAll(OfDeal) ?? [];
        foreach (var stage in groups)
        {
            if (deal is not null && stage != deal && !stage.Another && !stage.Background && stage.Roles.Count == 0 && stage.Sides.Parties.SequenceEqual(deal.Sides.Parties))
            {
                stage.Roles.AddRange(roles);
            }
        }
    }

    /// <summary>Whether the sentence that gives the credit speaks of a deal.</summary>
    private bool OfDeal(RoleClaim claim)
    {
        var (low, high) = (0, _r.Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _r.Sentences[middle].Span.End <= claim.Quote.Span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < _r.Sentences.Count && _r.Any(_r.Sentences[low].First, _r.Sentences[low].End, Deals);
    }

    private static readonly WordSet Deals = WordSet.Split("deal agreement accord");

    /// <summary>"The United Arab Emirates mediated the arrangement": credit in a sentence that names no people.</summary>
    private void CreditOnly(int index, List<SwapDraft> groups)
    {
        var s = _r.Sentences[index];
        if ((groups.Find(g => !g.Another) ?? groups.FirstOrDefault()) is not { } main || !(_r.Any(s.First, s.End, Exchange) || index - groups[^1].Sentences[^1] <= 1 || _r.Any(s.First, s.End, Mediating)))
        {
            return;
        }

        if (_r.Any(s.First, s.End, Separate) || _r.Any(s.First, s.End, Talks) && !_r.Any(s.First, s.End, Handovers))
        {
            return;
        }

        var found = _mediation.In(s, main.Sides);
        if (found.Count > 0)
        {
            main.Roles.AddRange(found);
            main.Sentences.Add(index);
        }
    }

    private static readonly WordSet Mediating = WordSet.Split("mediated mediation intermediary intermediaries between betweens brokered facilitated");
    private static readonly WordSet OfWar = WordSet.Split("pow pows war");
    private static readonly WordSet Separate = WordSet.Split("separate separately");
    private static readonly WordSet Talks = WordSet.Split("ceasefire truce treaty");
    private static readonly WordSet Handovers = WordSet.Split("swap exchange handover release transfer releases");

    private static readonly WordSet Exchange = WordSet.Split(
        "swap exchange release prisoner prisoners arrangement deal released freed hostages detainees handover transfer return captives convoy lists carried "
        + "coffins");

    /// <summary>An article that speaks of prisoners of war means them when it says prisoners.</summary>
    private static void AsPrisonersOfWar(SwapDraft g)
    {
        for (var i = 0; i < g.Counts.Count; i++)
        {
            g.Counts[i] = g.Counts[i].Category == PeopleCategory.Prisoners ? g.Counts[i] with { Category = PeopleCategory.Military } : g.Counts[i];
        }
    }

    private Report ToReport(SwapDraft g)
    {
        var passages = g.Sentences.Distinct().Order().Select(i => _r.Quote(_r.Sentences[i])).ToList();
        var claims = new List<Claim>();
        claims.AddRange(g.Counts);
        claims.AddRange(g.Tallies);
        claims.AddRange(g.Roles.DistinctBy(c => c.Party));
        claims.AddRange(new Claim?[] { g.Date, g.Agreed, g.Place }.OfType<Claim>());
        var modality = g.Modality ?? new ModalityMark(Modality.Background, _r.Sentences[g.Sentence].First, _r.Sentences[g.Sentence].End);
        return new Report(RecordKind.Swap, modality.Modality, _r.Quote(modality.First, modality.End), passages, SameClaim.Once(claims))
        {
            Background = g.Background,
            Process = g.Sides.Process,
            Notes = SwapArithmetic.Notes(g.Counts),
        };
    }
}
