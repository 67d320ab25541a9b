using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Makes the drafts of one sentence: a meeting of the sides with its place, day, ordinal and status.</summary>
internal sealed class RoundDrafts(Reading r)
{
    private const string Rule = "round";

    public List<RoundDraft> Of(int index)
    {
        var s = r.Sentences[index];
        if (RoundTriggers.In(r, s) is not { } trigger)
        {
            return [];
        }

        var sides = SidesFinder.Of(r, s.First, s.End);
        var parties = Parties(s, sides, out var named);
        if (parties.Count < 2)
        {
            return [];
        }

        var modality = Status(s, trigger);
        var place = Place(s, trigger);
        var dates = Dates(index, s, modality);
        var background = PreviousCue(s, trigger);
        if (place is null && dates.Count == 0 && !named && modality.Modality != Modality.Happened)
        {
            return [];
        }

        var drafts = new List<RoundDraft>();
        foreach (var date in dates.Count > 1 && background ? dates : [dates.FirstOrDefault()])
        {
            var draft = new RoundDraft
            {
                Sentence = index, Sides = sides, Modality = modality, Parties = parties, Named = named, Place = place, Background = background,
                Date = date.Value is null ? null : new DateClaim(r.Quote(date.First, date.End), Rule + "-date", DateKind.Event, date.Value),
                Ordinal = Ordinal(s, trigger), Format = Format(s, trigger),
            };
            draft.Sentences.Add(index);
            drafts.Add(draft);
        }

        return drafts;
    }

    /// <summary>The sides of the article, where the sentence doesn't name a meeting of others.</summary>
    private List<Party> Parties(Sentence s, Sides sides, out bool named)
    {
        var mentioned = new HashSet<Party>();
        foreach (var mention in r.MentionsIn(s.First, s.End))
        {
            if (!mention.Locative && sides.SideOf(mention.Party) is { } side)
            {
                mentioned.Add(side);
            }
        }

        named = mentioned.Count > 1;
        return sides.Known && (named || !WithThird(s, sides)) ? [.. sides.Parties] : [];
    }

    /// <summary>"Talks with the United States" of one side are no round of the two.</summary>
    private bool WithThird(Sentence s, Sides sides)
    {
        foreach (var mention in r.MentionsIn(s.First, s.End))
        {
            if (mention.Acts && sides.SideOf(mention.Party) is null && r.Norm(r.Norm(mention.First - 1) is "the" ? mention.First - 2 : mention.First - 1) is "with")
            {
                return true;
            }
        }

        return false;
    }

    private ModalityMark Status(Sentence s, int trigger)
    {
        for (var distance = 0; distance < 13; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[trigger - distance, trigger + distance])
            {
                if (i >= s.First && i < s.End && Mark(s, i, trigger) is { } modality)
                {
                    return new ModalityMark(modality, Math.Min(i, trigger), Math.Max(i, trigger) + 1);
                }
            }
        }

        return new ModalityMark(Modality.Happened, trigger, trigger + 1);
    }

    private Modality? Mark(Sentence s, int i, int trigger) => r.Norm(i) switch
    {
        "held" or "met" or "took" or "yielded" or "lasted" or "led" or "ended" or "concluded" or "negotiated" when !(r.Norm(i - 1) is "be") => Modality.Happened,
        "during" or "after" or "following" when i < trigger && trigger - i < 5 => Modality.Happened,
        "underway" or "ongoing" or "continue" or "continuing" => Modality.Ongoing,
        "offered" or "proposed" or "offer" or "potential" or "possible" or "could" or "would" or "urged" or "suggested" or "request" or "should" or "until" => Modality.Proposed,
        "will" or "next" or "planned" or "scheduled" or "upcoming" or "due" or "further" or "future" or "set" when !(r.Norm(i) is "set" && i > trigger + 4) => Modality.Announced,
        "cancelled" or "canceled" or "postponed" => Modality.Cancelled,
        _ => null,
    };

    private PlaceClaim? Place(Sentence s, int trigger)
    {
        Mention? best = null;
        foreach (var mention in r.MentionsIn(s.First, s.End))
        {
            var beside = mention.End == trigger || (mention.End == trigger - 1 && r.Norm(trigger - 1) is "peace");
            if (mention.Place is null || mention.Form is NameForm.Adjective || !(mention.Locative || beside || r.Norm(mention.First - 1) is "of" && r.Norm(mention.First - 2) is "city" or "capital")
                || Math.Abs(mention.First - trigger) > 18 || WarIn(mention))
            {
                continue;
            }

            if (best is not { } b || (b.Place!.Kind is "country" && mention.Place.Kind is not "country" && mention.Place.Party == b.Place.Party)
                || (Math.Abs(mention.First - trigger) < Math.Abs(b.First - trigger) && mention.Place.Kind is not "country" && b.Place.Kind is "country" == false && mention.First > trigger && b.First < trigger))
            {
                best = mention;
            }
        }

        return best is { } m ? new PlaceClaim(r.Quote(m), Rule + "-place", m.Place!) : null;
    }

    /// <summary>"The war in Ukraine", "peace in Yemen": not where the talks are.</summary>
    private bool WarIn(Mention mention) => r.Norm(mention.First - 2) is "war" or "conflict" or "peace" or "fighting" or "crisis" or "violence" or "ceasefire" or "forces" or "held" && r.Norm(mention.First - 2) is not "held";

    private List<DateMention> Dates(int index, Sentence s, ModalityMark modality)
    {
        var kept = new List<DateMention>();
        foreach (var date in r.DatesOf(index))
        {
            if (date.Value is not null && !OfStatement(s, date) && date.Value.Latest is not null && (date.Forward == modality.Modality is Modality.Announced or Modality.Proposed || !date.Forward))
            {
                kept.Add(date);
            }
        }

        return kept;
    }

    /// <summary>"Said on Saturday", "the war, which began in 2022", "annexed in late 2022".</summary>
    private bool OfStatement(Sentence s, DateMention date)
    {
        if (date.Value is { Start.Month: null, IsInterval: false })
        {
            return true;
        }

        for (var i = date.First - 1; i >= s.First && i > date.First - 5; i--)
        {
            var norm = r.Norm(i);
            if (Verbs.Saying.Contains(norm) || norm is "began" or "begun" or "since" or "annexed" or "invaded" or "urged" or "signed" or "deal")
            {
                return true;
            }

            if (norm is not ("on" or "in" or "late" or "early" or "the" or "earlier" or "," or "that" or "statement" or "a"))
            {
                return false;
            }
        }

        return date.First <= s.First + 1 && SayingSoon(s, date.End);
    }

    private bool SayingSoon(Sentence s, int from)
    {
        for (var i = from; i < s.End && i < from + 7; i++)
        {
            if (Verbs.Saying.Contains(r.Norm(i)) || r.Norm(i) is "urged" or "demanded" or "accused")
            {
                return true;
            }
        }

        return false;
    }

    private bool PreviousCue(Sentence s, int trigger)
    {
        for (var i = Math.Max(s.First, trigger - 5); i < Math.Min(s.End, trigger + 2); i++)
        {
            if (r.Norm(i) is "previous" or "earlier" or "past" or "prior" || (r.Norm(i) is "last" && r.Norm(i + 1) is "round"))
            {
                return true;
            }
        }

        return false;
    }

    private TextClaim? Ordinal(Sentence s, int trigger)
    {
        for (var i = Math.Max(s.First, trigger - 4); i < trigger; i++)
        {
            if (r.Norm(trigger) is "round" && NumberReader.Ordinal(r.Tokens[i]) is { } n)
            {
                return new TextClaim(r.Quote(i, trigger + 1), Rule + "-ordinal", TextFields.Ordinal, n.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return null;
    }

    private TextClaim? Format(Sentence s, int trigger)
    {
        for (var i = Math.Max(s.First, trigger - 5); i <= trigger; i++)
        {
            if (r.Norm(i) is "direct" or "indirect" or "shuttle" or "summit" or "technical" or "proximity" && r.Norm(trigger) is not "meetings")
            {
                return new TextClaim(r.Quote(i, trigger + 1), Rule + "-format", TextFields.Format, r.Norm(i) is "proximity" ? "indirect" : r.Norm(i));
            }
        }

        return null;
    }
}
