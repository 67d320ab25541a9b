using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Makes the drafts of one sentence: its counts shared out over the words that tell of an exchange.</summary>
internal sealed class SwapDrafts(Reading r)
{
    private readonly PeopleCountReader _counts = new(r);
    private readonly CountFilter _filter = new(r);
    private readonly Mediation _mediation = new(r);

    public List<SwapDraft> Of(int index)
    {
        var s = r.Sentences[index];
        var triggers = SwapTriggers.In(r, s);
        if (triggers.Count == 0)
        {
            return [];
        }

        var sides = SidesFinder.Of(r, s.First, s.End);
        var (counts, tallies) = _filter.Sort(s, _counts.Read(s), triggers);
        var drafts = new List<SwapDraft>();
        foreach (var trigger in triggers)
        {
            if (r.Norm(trigger.End - 1) is "exchanges" or "swaps" or "releases" && !counts.Exists(c => c.Value is not null))
            {
                continue;
            }

            Gather(index, s, sides, trigger, [.. counts.Where(c => Nearest(c, triggers) == trigger)], drafts);
        }

        foreach (var draft in drafts)
        {
            draft.Tallies.AddRange(tallies);
        }

        drafts.RemoveAll(d => d.Counts.Count == 0 && drafts.Exists(o => o != d && o.Counts.Count > 0));
        if (drafts.Count > 1 && drafts.TrueForAll(d => d.Counts.Count == 0))
        {
            drafts.RemoveRange(1, drafts.Count - 1);
        }

        Common(s, sides, drafts);
        return drafts;
    }

    /// <summary>A sentence of figures for each side that goes on about an exchange; null where it has none.</summary>
    public SwapDraft? Continuation(int index, SwapDraft before)
    {
        var s = r.Sentences[index];
        var counts = _counts.Read(s).Where(c => c.Sharing == Sharing.Each && c.Value is > 1).ToList();
        if (counts.Count == 0 || s.End - s.First > 30)
        {
            return null;
        }

        var draft = new SwapDraft { Sentence = index, Sides = before.Sides, Modality = before.Modality };
        draft.Sentences.Add(index);
        var directions = new SwapDirections(r, s, before.Sides);
        draft.Counts.AddRange(counts.SelectMany(c => directions.Claims(c, new SwapTrigger(c.First, c.End, SwapAct.Exchange, Noun: true), null)));
        new SwapDates(r).Fill(draft, s);
        return draft;
    }

    /// <summary>The trigger that a count belongs to: the verb whose object or passive subject it is.</summary>
    private static SwapTrigger Nearest(PeopleCount count, List<SwapTrigger> triggers) => triggers.MinBy(t =>
        count.First >= t.First ? count.First - t.End : (t.First - count.End) + (t.Act == SwapAct.Exchange && t.Noun ? 0 : 3));

    private void Gather(int index, Sentence s, Sides sides, SwapTrigger trigger, List<PeopleCount> counts, List<SwapDraft> drafts)
    {
        var modality = trigger.Noun ? ModalityReader.OfNoun(r, s, trigger.First, trigger.End) : ModalityReader.OfVerb(r, s, trigger.First, trigger.End);
        var directions = new SwapDirections(r, s, sides);
        var claims = new List<CountClaim>();
        for (var i = 0; i < counts.Count; i++)
        {
            claims.AddRange(directions.Claims(counts[i], trigger, Opposite(s, counts, i)));
        }

        Attribute(index, s, claims);
        var draft = drafts.Find(d => Joins(d, modality, claims));
        if (draft is null)
        {
            drafts.Add(draft = new SwapDraft { Sentence = index, Sides = sides, Modality = modality });
            draft.Sentences.Add(index);
        }

        draft.Modality ??= modality;
        draft.Counts.AddRange(claims);
    }

    /// <summary>One sentence tells of one exchange, unless the modality changes or one direction gets a second figure.</summary>
    private static bool Joins(SwapDraft draft, ModalityMark? modality, List<CountClaim> claims) =>
        (modality is null || draft.Modality is null || modality.Value.Modality == draft.Modality.Value.Modality)
        && (claims.Exists(c => c.Additional) || !claims.Exists(c => c.To is not null && draft.Counts.Exists(d => d.To == c.To && d.Category == c.Category && d.Count != c.Count)));

    /// <summary>The count that this one is given for: "N in exchange for M", "N for M", "N against M".</summary>
    private PeopleCount? Opposite(Sentence s, List<PeopleCount> counts, int i)
    {
        foreach (var k in (ReadOnlySpan<int>)[i - 1, i + 1])
        {
            if (k >= 0 && k < counts.Count)
            {
                var (a, b) = k < i ? (counts[k], counts[i]) : (counts[i], counts[k]);
                if (Traded(s, a.End, b.First))
                {
                    return counts[k];
                }
            }
        }

        return null;
    }

    private bool Traded(Sentence s, int from, int to)
    {
        for (var i = from; i < to && i < s.End; i++)
        {
            if (r.Norm(i) is "for" or "against" || (r.Norm(i) is "exchange" or "return" && r.Norm(i - 1) is "in"))
            {
                return true;
            }
        }

        return false;
    }

    private void Attribute(int index, Sentence s, List<CountClaim> claims)
    {
        if (r.Speakers[index] is not { } speaker)
        {
            return;
        }

        for (var i = 0; i < claims.Count; i++)
        {
            claims[i] = claims[i] with { Claimant = speaker.Party, ClaimantQuote = r.Quote(speaker.First, speaker.End) };
        }
    }

    private void Common(Sentence s, Sides sides, List<SwapDraft> drafts)
    {
        if (drafts.Count == 0)
        {
            return;
        }

        var mediators = _mediation.In(s, sides);
        foreach (var draft in drafts)
        {
            draft.Roles.AddRange(mediators);
            draft.Another = AnotherCue(s);
            draft.Definite = DefiniteCue(s);
            draft.Background = draft.Modality is { Modality: Modality.Happened } mark && Pluperfect(s, mark);
            new SwapDates(r).Fill(draft, s);
        }
    }

    /// <summary>"The sides had exchanged 115 in August": told in passing.</summary>
    private bool Pluperfect(Sentence s, ModalityMark mark)
    {
        for (var i = mark.First - 1; i >= s.First && i > mark.First - 4; i--)
        {
            if (r.Norm(i) is "had")
            {
                return true;
            }
        }

        return false;
    }

    private bool AnotherCue(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (r.Norm(i) is "previous" or "earlier" or "previously" or "another" or "prior" or "past" && (i + 1 >= s.End || Near(s, i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Near(Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 6; k++)
        {
            if (r.Norm(k) is "exchange" or "exchanges" or "swap" or "swaps" or "release" or "releases" or "year" || (r.Norm(i) is "another" && r.Tokens[k].Kind == TokenKind.Number))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The prisoner swap", "the exchange", "the deal".</summary>
    private bool DefiniteCue(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (r.Norm(i) is "the" or "this" && r.Norm(i + 1) is "prisoner" or "exchange" or "swap" or "deal" or "release" or "upcoming" or "pow" or "transfer")
            {
                return true;
            }
        }

        return false;
    }
}
