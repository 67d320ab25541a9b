using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Finds the day and the place of an exchange in its sentence, and keeps the day of the deal and of the statement apart.</summary>
internal sealed class SwapDates(Reading r)
{
    private const string DayRule = "swap-date";
    private const string PlaceRule = "swap-place";

    public void Fill(SwapDraft draft, Sentence s)
    {
        foreach (var date in r.DatesOf(draft.Sentence))
        {
            var value = date.SameDay ? DayBefore(draft.Sentence) : date.Value;
            if (value is null)
            {
                continue;
            }

            var quote = r.Quote(date.First, date.End);
            if (StatementDay.Is(r, s, date))
            {
                continue;
            }

            if (draft.Modality?.Modality is Modality.Agreed or Modality.Proposed or null && !date.Forward)
            {
                draft.Agreed ??= draft.Modality?.Modality == Modality.Agreed ? new DateClaim(quote, DayRule, DateKind.Agreed, value) : null;
            }
            else if (!OfTheDeal(s, date))
            {
                draft.Date ??= new DateClaim(quote, DayRule, DateKind.Event, value);
            }
        }

        if (draft.Modality?.Modality is Modality.Happened or Modality.Ongoing)
        {
            draft.Place = Place(draft, s);
        }
    }

    private PartialDate? DayBefore(int sentence)
    {
        for (var i = sentence; i >= 0 && i > sentence - 3; i--)
        {
            if (r.DatesOf(i).LastOrDefault(d => d.Value is not null && !d.SameDay) is { Value: { } value })
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>"Agreed in Istanbul on May 16", "Friday's talks": the day belongs to the deal.</summary>
    private bool OfTheDeal(Sentence s, DateMention date)
    {
        if (r.Norm(date.End) is "'s" && r.Norm(date.End + 1) is "talks" or "meeting" or "negotiations" or "agreement" or "peace" or "deal")
        {
            return true;
        }

        for (var i = date.First - 1; i >= s.First && i > date.First - 7; i--)
        {
            if (r.Norm(i) is "agreed" or "talks" or "agreement" or "signed" or "meeting" or "negotiations" or "announced" or "reached" or "captured" or "arrested" or "abducted" or "detained" or "convicted")
            {
                return true;
            }

            if (r.Norm(i) is ",")
            {
                return false;
            }
        }

        return false;
    }

    private PlaceClaim? Place(SwapDraft draft, Sentence s)
    {
        foreach (var mention in r.MentionsIn(s.First, s.End))
        {
            if (mention is { Locative: true, Place: { } place, Form: NameForm.Place or NameForm.Metonym } && !OfTalks(s, mention) && place.Kind is not "country" && draft.Modality is { } at && Math.Abs(mention.First - at.First) < 20)
            {
                return new PlaceClaim(r.Quote(mention), PlaceRule, place);
            }
        }

        return null;
    }

    private bool OfTalks(Sentence s, Mention mention)
    {
        for (var i = Math.Max(s.First, mention.First - 5); i < mention.First; i++)
        {
            if (r.Norm(i) is "talks" or "meeting" or "negotiations" or "agreed" or "ceasefire" or "truce" or "between" or "prison" or "held" or "captured" or "war" or "captivity" or "abducted" or "fighting" or "imprisoned" or "jailed")
            {
                return true;
            }
        }

        return false;
    }
}
