using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Makes the drafts of one sentence: its counts shared out over the words that tell of an exchange.</summary>
internal sealed class SwapDrafts
{
    private readonly Reading _r;
    private readonly SwapTriggers _triggers;
    private readonly PeopleCountReader _counts;
    private readonly CountFilter _filter;
    private readonly Mediation _mediation;
    private readonly Uncounted _uncounted;
    private readonly CountLinks _links;
    private readonly Lazy<bool> _political;
    private PeopleCount? _last;
    private Party? _lastTo;

    public SwapDrafts(Reading r, SwapTriggers triggers, NamedPeople named, Mediation mediation)
    {
        (_r, _triggers, _mediation) = (r, triggers, mediation);
        (_counts, _filter, _uncounted, _links) = (new PeopleCountReader(r, named), new CountFilter(r), new Uncounted(r), new CountLinks(r));
        _political = new Lazy<bool>(() => Enumerable.Range(1, Math.Max(0, r.Tokens.Count - 1)).Any(i => r.Tokens[i].Is("prisoners") && r.Tokens[i - 1].Is("political")));
    }

    public List<SwapDraft> Of(int index)
    {
        var s = _r.Sentences[index];
        var triggers = _triggers.In(s);
        if (triggers.Count == 0)
        {
            return [];
        }

        if (triggers.Exists(t => !t.Bare))
        {
            triggers.RemoveAll(t => t.Bare);
        }

        var sides = SwapSides.Of(_r, s);
        var read = _counts.Read(s, triggers, _last);
        var (counts, tallies) = _filter.Sort(s, OtherWay(s, read), triggers);
        var drafts = new List<SwapDraft>();
        var byTrigger = counts.ToLookup(c => Nearest(c, triggers));
        foreach (var trigger in triggers.Where(t => !Habitual(t) || counts.Exists(c => c.Value is not null)))
        {
            Gather(index, sides, trigger, triggers, [.. byTrigger[trigger]], counts, drafts);
            if (read.Count == 0)
            {
                AddUncounted(index, sides, trigger, drafts);
            }
            else if (drafts.Find(d => d.Anchor == trigger.First) is { } told)
            {
                told.Counts.AddRange(_uncounted.Price(index, told, counts));
            }
        }

        _last = counts.LastOrDefault(c => c.Value is not null) ?? _last;
        _lastTo = drafts.LastOrDefault(d => d.Counts.Count > 0)?.Counts[^1].To ?? _lastTo;
        drafts.ForEach(d => d.Tallies.AddRange(tallies));
        SwapGrouping.Thin(drafts);
        Common(s, sides, drafts);
        return drafts;
    }

    /// <summary>"Two went the other way", "15 in the opposite direction": they go where those before did not.</summary>
    private List<PeopleCount> OtherWay(Sentence s, List<PeopleCount> counts)
    {
        for (var i = s.First; i + 1 < s.End; i++)
        {
            if (_r.Norm(i) is "other" or "opposite" or "reverse" && _r.Norm(i + 1) is "way" or "direction" && counts.FindLastIndex(c => c.End <= i) is >= 0 and var at)
            {
                counts[at] = counts[at] with { Mirrors = true };
            }
        }

        return counts;
    }

    /// <summary>"Prisoner exchanges": the practice, unless figures follow.</summary>
    private bool Habitual(SwapTrigger t) => _r.Norm(t.End - 1) is "exchanges" or "swaps" or "releases" && !t.Bare;

    /// <summary>A sentence of figures that goes on about an exchange: so many for each side, or by another's count; null where it has none.</summary>
    public SwapDraft? Continuation(int index, SwapDraft before)
    {
        var s = _r.Sentences[index];
        if (new RivalFigures(_r).In(index, before) is { Count: > 0 } rivals)
        {
            var rival = new SwapDraft { Sentence = index, Sides = before.Sides, Modality = before.Modality };
            rival.Sentences.Add(index);
            rival.Counts.AddRange(rivals);
            return rival;
        }

        if (s.End - s.First > 30)
        {
            return null;
        }

        var counts = _filter.Sort(s, _counts.Read(s, [], _last), []).Counts.Where(c => c.Sharing == Sharing.Each && c.Value is > 1).ToList();
        if (counts.Count == 0)
        {
            return null;
        }

        var draft = new SwapDraft { Sentence = index, Sides = before.Sides, Modality = before.Modality };
        draft.Sentences.Add(index);
        var directions = new SwapDirections(_r, index, before.Sides);
        draft.Counts.AddRange(counts.SelectMany(c => directions.Claims(c, new SwapTrigger(c.First, c.End, SwapAct.Exchange, Noun: true), null, null)));
        new SwapDates(_r).Fill(draft, s);
        return draft;
    }

    /// <summary>The trigger that a count belongs to: the verb whose object or passive subject it is.</summary>
    private SwapTrigger Nearest(PeopleCount count, List<SwapTrigger> triggers) => triggers.MinBy(t =>
        (count.First >= t.First ? count.First - t.End : (t.First - count.End) + (t.Act == SwapAct.Exchange && t.Noun ? 0 : 3)) + (ClauseBetween(count, t) ? 12 : 0));

    /// <summary>A new clause begins between them: "as", "while", a semicolon.</summary>
    private bool ClauseBetween(PeopleCount count, SwapTrigger t)
    {
        for (var i = Math.Min(count.End, t.End); i < Math.Max(count.First, t.First); i++)
        {
            if (_r.Norm(i) is ";" or "while" or "whereas" or "but" or ":" || (_r.Norm(i) is "as" or "after" or "before" && _r.MentionAt(i + 1) is not null))
            {
                return true;
            }
        }

        return false;
    }

    private void Gather(int index, Sides sides, SwapTrigger trigger, List<SwapTrigger> triggers, List<PeopleCount> counts, List<PeopleCount> all, List<SwapDraft> drafts)
    {
        var s = _r.Sentences[index];
        var modality = trigger.Noun ? ModalityReader.OfNoun(_r, s, trigger.First, trigger.End) ?? Told(s, trigger, counts) : ModalityReader.OfVerb(_r, s, trigger.First, trigger.End);
        if (_r.Is(trigger.First, SwapVerbs.Asking))
        {
            modality = new ModalityMark(Modality.Proposed, trigger.First, trigger.End);
        }

        if (trigger.Noun && modality is { Modality: Modality.Happened } && counts.Exists(c => c.Value is not null) && new SwapCues(_r).Whole(s, trigger.First))
        {
            modality = new ModalityMark(Modality.Agreed, trigger.First, trigger.End);
        }

        var directions = new SwapDirections(_r, index, sides, triggers, _political.Value);
        var claims = new List<CountClaim>();
        for (var i = 0; i < counts.Count; i++)
        {
            var known = i > 0 && claims.Count > 0 ? claims[^1].To : drafts is [.., { Counts: [.., var told] }] ? told.To : _lastTo;
            claims.AddRange(directions.Claims(counts[i], trigger, _links.Opposite(all, counts[i]), all.IndexOf(counts[i]) is > 0 and var at ? all[at - 1] : _last)
                .Select(c => c with { Category = CategoryOf(c.Category, trigger, s) })
                .Select(c => c is { Additional: true, To: null } && known is not null ? c with { To = known, Scope = ReturnedScope.Party } : c));
        }

        _links.ShareSide(counts, claims);
        Attribute(index, claims);
        var compared = new SwapCues(_r).SinceThen(s, trigger.First);
        var draft = drafts.Find(d => d.Compared == compared && Joins(d, modality, claims, counts, all));
        if (draft is null)
        {
            drafts.Add(draft = new SwapDraft { Sentence = index, Sides = sides, Modality = modality, Anchor = trigger.First, Compared = compared });
            draft.Sentences.Add(index);
        }

        draft.Modality ??= modality;
        draft.Counts.AddRange(claims);
        draft.Trade |= trigger is { Act: SwapAct.Exchange };
        draft.JoinedParts |= counts.Count > 1 && claims.Count == counts.Count && _links.Joined(counts);
        draft.Exchange |= (claims.Count > 0 && trigger.Act is SwapAct.Exchange) || claims.Select(c => c.To).OfType<Party>().Distinct().Count() > 1;
        draft.Named |= counts.Count > 0 && counts.TrueForAll(c => c.Named);
        draft.Bare = trigger.Bare && claims.Count == 0;
    }

    /// <summary>"It was a five-for-five deal": a noun with figures and no word on its modality tells of what happened.</summary>
    /// <remarks>"The first stage covers 1,400 people": what a deal holds is agreed.</remarks>
    private ModalityMark? Told(Sentence s, SwapTrigger trigger, List<PeopleCount> counts) =>
        counts.Exists(c => c.Value is not null) && !ModalityReader.IsConditional(_r, s, trigger.First)
            ? new ModalityMark(_r.Norm(trigger.First) is "covers" or "comprises" or "involves" or "concerns" ? Modality.Agreed : Modality.Happened, trigger.First, trigger.End) : null;

    /// <summary>People without a figure, where the sentence has none at all.</summary>
    private void AddUncounted(int index, Sides sides, SwapTrigger trigger, List<SwapDraft> drafts)
    {
        if (drafts.Find(d => d.Anchor == trigger.First) is { Modality: not null } draft)
        {
            var claims = _uncounted.Claims(index, trigger, sides, new SwapDirections(_r, index, sides)).ToList();
            Attribute(index, claims);
            draft.Counts.AddRange(claims);
            draft.Bare &= claims.Count == 0;
        }
    }

    /// <summary>"Two Americans went free in a prisoner exchange": the noun of the exchange says what they were.</summary>
    private PeopleCategory CategoryOf(PeopleCategory told, SwapTrigger trigger, Sentence s)
    {
        if (told is not PeopleCategory.Unspecified)
        {
            return told;
        }

        for (var i = s.First; i < s.End; i++)
        {
            if (_r.Norm(i + 1) is "swap" or "exchange" or "trade" or "release" or "deal" && _r.Is(i, PeopleNouns.Captive) && PeopleNouns.At(_r, i, s.End, out var category, out _) && category is not PeopleCategory.Hostages)
            {
                return category;
            }
        }

        return told;
    }

    /// <summary>One sentence tells of one exchange, unless the modality changes or one direction gets a second figure.</summary>
    private bool Joins(SwapDraft draft, ModalityMark? modality, List<CountClaim> claims, List<PeopleCount> counts, List<PeopleCount> all)
    {
        var traded = counts.Exists(c => _links.Opposite(all, c) is { } o && !counts.Contains(o));
        return (traded || modality is null || draft.Modality is null || modality.Value.Modality == draft.Modality.Value.Modality)
            && (claims.Exists(c => c.Additional) || !claims.Exists(c => c.To is not null && draft.Counts.Exists(d => d.To == c.To && d.Category == c.Category && d.Count != c.Count)));
    }

    private void Attribute(int index, List<CountClaim> claims)
    {
        if (_r.Speakers[index] is not { } speaker)
        {
            return;
        }

        for (var i = 0; i < claims.Count; i++)
        {
            claims[i] = claims[i] with { Claimant = speaker.Party, ClaimantQuote = _r.Quote(speaker.First, speaker.End) };
        }
    }

    private void Common(Sentence s, Sides sides, List<SwapDraft> drafts)
    {
        if (drafts.Count == 0)
        {
            return;
        }

        var mediators = _mediation.In(s, sides);
        var cues = new SwapCues(_r);
        var (another, linked, adds, sameDay) = (cues.Another(s), cues.Linked(s), cues.Adds(s), cues.LaterThatDay(s));
        foreach (var draft in drafts)
        {
            draft.Roles.AddRange(mediators);
            draft.Another = another || draft.Compared;
            draft.Linked = linked;
            draft.Adds = adds;
            draft.SameDay = sameDay;
            draft.Background = draft.Modality is { Modality: Modality.Happened } mark && (cues.Pluperfect(s, mark, draft.Sentence) || draft.Compared);
            new SwapDates(_r).Fill(draft, s);
        }
    }
}
