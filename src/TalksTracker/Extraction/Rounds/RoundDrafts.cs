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

        var sides = SidesFinder.Of(r, Math.Max(s.First, trigger - 9), Math.Min(s.End, trigger + 12));
        var parties = Parties(s, sides, out var named);
        if (parties.Count < 2)
        {
            return [];
        }

        var (modality, stated) = Status(s, trigger);
        var place = Place(s, trigger);
        var dates = Dates(index, s, modality);
        var background = PreviousCue(s, trigger);
        var met = named || Delegations(s);
        if (place is null && !(met && (dates.Count > 0 || (stated && modality.Modality is Modality.Happened))) && !(dates.Count > 0 && r.Norm(trigger) is "round" or "rounds" or "meeting" or "talks"))
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

    private bool Delegations(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (r.Norm(i) is "delegations" or "negotiators" or "sides" or "delegation" or "teams")
            {
                return true;
            }
        }

        return false;
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

    /// <summary>What the words say became of the meeting; where they say nothing, it is taken as held.</summary>
    private (ModalityMark Mark, bool Stated) Status(Sentence s, int trigger)
    {
        for (var i = trigger - 1; i >= s.First; i--)
        {
            if (r.Norm(i) is "offered" or "offers" or "proposed" or "proposes" && r.Norm(i + 1) is "to")
            {
                return (new ModalityMark(Modality.Proposed, i, trigger + 1), true);
            }
        }

        for (var distance = 0; distance < 13; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[trigger - distance, trigger + distance])
            {
                if (i >= s.First && i < s.End && Mark(s, i, trigger) is { } modality)
                {
                    return (new ModalityMark(modality, Math.Min(i, trigger), Math.Max(i, trigger) + 1), true);
                }
            }
        }

        return (new ModalityMark(Modality.Happened, trigger, trigger + 1), false);
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
            if (MayHost(mention, trigger) && (best is not { } b || Rank(mention, trigger) < Rank(b, trigger)))
            {
                best = mention;
            }
        }

        return best is { } m ? new PlaceClaim(r.Quote(m), Rule + "-place", m.Place!) : null;
    }

    private bool MayHost(Mention mention, int trigger)
    {
        if (mention.Place is null || mention.Form is NameForm.Adjective || Math.Abs(mention.First - trigger) > 18 || WarIn(mention))
        {
            return false;
        }

        var beside = (mention.End == trigger || (mention.End == trigger - 1 && r.Norm(trigger - 1) is "peace" or "ceasefire")) && r.Sides.SideOf(mention.Party) is null;
        return mention.Locative || beside || (r.Norm(mention.First - 1) is "of" && r.Norm(mention.First - 2) is "city" or "capital") || (r.Norm(mention.First - 1) is "," && r.MentionAt(mention.First - 2) is { Locative: true });
    }

    /// <summary>A city before a building before a country; the nearer before the farther.</summary>
    private static int Rank(Mention mention, int trigger) =>
        (mention.Place!.Kind switch { "city" => 0, "country" => 200, _ => 100 }) + Math.Abs(mention.First - trigger);

    /// <summary>"The war in Ukraine", "peace in Yemen": not where the talks are.</summary>
    private bool WarIn(Mention mention) => r.Norm(mention.First - 2) is "war" or "conflict" or "peace" or "fighting" or "crisis" or "violence" or "ceasefire" or "forces" or "held" && r.Norm(mention.First - 2) is not "held";

    private List<DateMention> Dates(int index, Sentence s, ModalityMark modality)
    {
        var kept = new List<DateMention>();
        foreach (var date in r.DatesOf(index))
        {
            if (date.Value is not null && !OfSomethingElse(s, date) && date.Value.Latest is not null && (date.Forward == modality.Modality is Modality.Announced or Modality.Proposed || !date.Forward))
            {
                kept.Add(date);
            }
        }

        return kept;
    }

    /// <summary>The day of a statement, of the war's beginning or of a deal; a year alone says nothing of a meeting.</summary>
    private bool OfSomethingElse(Sentence s, DateMention date)
    {
        if (date.Value is { Start.Month: null, IsInterval: false } || StatementDay.Is(r, s, date))
        {
            return true;
        }

        var i = date.First - 1;
        while (i > s.First && r.Norm(i) is "on" or "in" or "late" or "early" or "the" or "of")
        {
            i--;
        }

        return r.Norm(i) is "began" or "begun" or "since" or "annexed" or "invaded" or "signed" or "deal" or "started" or "war";
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
