using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Heads who met in person: "X and Y met", "President X met President Y", "its commissioner, X, was to meet the rebels".</summary>
internal sealed class InPerson(Reading r, HeadClaims told)
{
    private static readonly WordSet Verb = WordSet.Split(
        "met meet meets spent negotiated spoke talked part parted hold held kicked began begin opened open started start conduct conducted resumed resume "
        + "agreed");

    public void At(int index, Sentence s, int i)
    {
        if (s.Heading && r.Norm(i - 1) is "to" or "will")
        {
            return;
        }

        if (!r.Is(i, Verb) || r.Quoted(s, i))
        {
            return;
        }

        if (Pair(s, i) is { } pair)
        {
            told.Add(index, s, pair.First, null, i);
            told.Add(index, s, pair.Second, null, i);
        }
        else if (r.Norm(i) is "met" or "meet" or "meets" or "spent" && Subject(s, i) is { } by && Object(s, i) is { } met)
        {
            var other = r.Sides.Other(met.Side);
            if (by.Party is null ? other is not null : r.Sides.SideOf(by.Party) is { } side && side == other)
            {
                told.Add(index, s, by, other, i);
                told.Add(index, s, met.Person, met.Side, i);
            }
        }
    }

    /// <summary>Two people of the two sides, joined by "and", as the subject of the verb.</summary>
    private (NamedPerson First, NamedPerson Second)? Pair(Sentence s, int verb)
    {
        if (told.Names.Before(s, verb, 7) is not { } second || !Auxiliaries(second.End, verb) || told.Names.Before(s, second.First, 9) is not { } first)
        {
            return null;
        }

        var joined = false;
        for (var i = first.End; i < second.First; i++)
        {
            joined |= r.Norm(i) is "and";
        }

        return joined && r.Sides.SideOf(first.Party) is { } a && r.Sides.SideOf(second.Party) is { } b && a != b ? (first, second) : null;
    }

    private bool Auxiliaries(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!r.Is(i, Verbs.Auxiliary) && r.Norm(i) is not ("," or "on") && !Time.DateWords.Weekdays.ContainsKey(r.Norm(i)))
            {
                return false;
            }
        }

        return true;
    }

    private NamedPerson? Subject(Sentence s, int verb) =>
        Actors.Before(r, s, verb) is not { Person: not null } actor || r.MentionAt(actor.First) is not { Person: { } person } mention ? told.Names.Before(s, verb, 6)
        : told.Names.Apposed(s, mention.First) && told.Names.Before(s, mention.First, 14) is { } whose ? whose with { Party = whose.Party ?? mention.Party }
        : new NamedPerson(mention.First, mention.End, person, mention.Party);

    /// <summary>Whom one meets: somebody of a side, or the side itself.</summary>
    private (Party Side, NamedPerson? Person)? Object(Sentence s, int verb)
    {
        for (var i = verb + 1; i < s.End && i < verb + 7; i++)
        {
            if (r.MentionAt(i) is { Acts: true } mention && r.Sides.SideOf(mention.Party) is { } side)
            {
                if (Actors.AttachedToPerson(r, s, mention))
                {
                    i = mention.End - 1;
                    continue;
                }

                return (side, mention.Person is { } person ? new NamedPerson(mention.First, mention.End, person, mention.Party) : null);
            }

            if (SideWords.At(r, i) is { } named)
            {
                return (named, null);
            }

            if (r.Is(i, Verbs.Prepositions) && r.Norm(i) is not "with")
            {
                return null;
            }
        }

        return null;
    }
}
