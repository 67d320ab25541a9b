using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Makes the drafts of one sentence: a meeting of the sides with its place, day, ordinal and status; one draft for each day
/// where it lists several meetings, or one held and one to come.</summary>
internal sealed class RoundDrafts(Reading r)
{
    private const string Rule = "round";

    /// <summary>A meeting so many days before publication is told in passing.</summary>
    private const int LongAgo = 21;

    private readonly RoundParties _parties = new(r);
    private readonly RoundStatus _status = new(r);
    private readonly RoundDates _dates = new(r);
    private readonly RoundPlaces _places = new(r);
    private readonly RoundTraits _traits = new(r);

    /// <param name="after">Rounds were told before, so that "the fourth" can be another.</param>
    public List<RoundDraft> Of(int index, bool after)
    {
        var s = r.Sentences[index];
        var words = RoundTriggers.All(r, s);
        if (words.Count == 0 && after && (RoundTraits.Next(r, s) ?? RoundTraits.Rescheduled(r, s)) is { } other)
        {
            words.Add(other);
        }

        if (words.Count == 0 || _parties.Of(index, RoundTriggers.Chief(r, words)) is not { } meeting)
        {
            return [];
        }

        var dates = _dates.Of(index, s);
        var trigger = RoundTriggers.Chief(r, words);
        var parts = Parts(s, trigger, words, dates);
        return [.. parts.Select(p => Draft(index, s, words, meeting, p)).OfType<RoundDraft>()];
    }

    /// <summary>A stretch of a sentence that tells of one meeting.</summary>
    private readonly record struct Part(int First, int End, int Trigger, DateMention? Date);

    private List<Part> Parts(Sentence s, int trigger, List<int> words, List<DateMention> dates)
    {
        var several = dates.Count > 1 && (_traits.Previous(s, trigger) || _traits.Several(s, trigger) || dates.Exists(d => d.Forward));
        if (!several)
        {
            return [new Part(s.First, s.End, trigger, dates.Count == 0 ? null : dates[0])];
        }

        var parts = new List<Part>();
        var first = s.First;
        for (var k = 0; k < dates.Count; k++)
        {
            var end = k + 1 == dates.Count ? s.End : Boundary(dates[k], dates[k + 1]);
            parts.Add(new Part(first, end, trigger >= first && trigger < end ? trigger : dates[k].First, dates[k]));
            first = end;
        }

        if (!_traits.Previous(s, trigger) && !_traits.Several(s, trigger) && parts.Exists(p => Meets(words, p)))
        {
            parts.RemoveAll(p => !Meets(words, p));
        }

        return Places(s.First, s.End).Count() == 1 && Places(s.First, dates[0].First).Any() ? [.. parts.Select(p => p with { First = s.First, End = s.End })] : parts;
    }

    private static readonly WordSet Again = WordSet.Split("again next resume reconvene return continue another second further");

    /// <summary>Whether a part has a word for a meeting of its own, or one for meeting anew.</summary>
    private bool Meets(List<int> words, Part part) => words.Exists(w => w >= part.First && w < part.End) || r.Any(part.First, part.End, Again);

    /// <summary>Where what belongs to one day ends and what belongs to the next begins: a place goes with the day beside it.</summary>
    private int Boundary(DateMention day, DateMention next)
    {
        var boundary = day.End;
        foreach (var place in Places(day.End, next.First))
        {
            boundary = place.First - day.End <= next.First - place.End ? place.End : boundary;
        }

        return boundary;
    }

    private IEnumerable<Mention> Places(int first, int end) => r.MentionsIn(first, end).Where(m => m is { Place: not null, IsPerson: false, Form: not NameForm.Adjective } && r.Norm(m.First - 1) is "in" or "at" or "near");

    private RoundDraft? Draft(int index, Sentence s, List<int> words, Meeting meeting, Part part)
    {
        var forward = part.Date is { Forward: true };
        var (modality, stated) = _status.Of(s, part.Trigger, forward);
        var date = part.Date is { } d && Fits(d, modality.Modality) && !_traits.After(s, part.Trigger, d) ? part.Date : null;
        var held = modality.Modality is Modality.Happened or Modality.Ongoing;
        var over = held ? [] : words.FindAll(_traits.Over);
        var place = _places.Of(index, s, [part.Trigger, .. words.Except(over)], over, part.First, part.End)
            ?? _places.OfHost(s) ?? (held ? _places.Dateline(index, meeting.Sides) : null);
        place = held ? _places.Closer(index, place) : place;
        var met = meeting.Named || _traits.Delegations(s);
        if (date is null && _traits.Anaphoric(s, part.Trigger))
        {
            return null;
        }

        if (place is null && !(met && (date is not null || (stated && modality.Modality is Modality.Happened))) && !(date is not null && RoundTraits.Plain(r, part.Trigger)))
        {
            return null;
        }

        var draft = new RoundDraft
        {
            Meeting = meeting, Modality = modality, Place = place, Heading = s.Heading,
            Background = _traits.Previous(s, part.Trigger) || LongBefore(date),
            Date = date is { Value: { } value } ? new DateClaim(r.Quote(date.Value.First, date.Value.End), Rule + "-date", DateKind.Event, value) : null,
            Opening = part.Date is { } opening && _dates.Opens(s, opening), Ordinal = _traits.Ordinal(s, part.Trigger), Format = _traits.Format(s, part.Trigger),
        };
        draft.Sentences.Add(index);
        return draft;
    }

    /// <summary>A day to come fits a meeting to come; a past one no proposal.</summary>
    private static bool Fits(DateMention date, Modality modality) => modality switch
    {
        Modality.Announced or Modality.Cancelled => true,
        Modality.Proposed => date.Forward,
        _ => !date.Forward,
    };

    private bool LongBefore(DateMention? date) => date?.Value?.Latest is { } day && r.Published is { } published && published.DayNumber - day.DayNumber > LongAgo;
}
