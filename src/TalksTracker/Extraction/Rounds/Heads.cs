using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Finds who leads each delegation: whoever is said to lead or represent it, signs or negotiates for it; where nobody is, the
/// leaders who met in person, then whoever reports first-hand what the delegations discussed.</summary>
internal sealed class Heads(Reading r)
{
    public List<Head> Find()
    {
        var (stated, told) = (new HeadClaims(r), new HeadClaims(r));
        var (ledBy, spokeFor) = (new LedBy(r, stated), new SpokeFor(r, stated));
        for (var index = 0; index < r.Sentences.Count; index++)
        {
            var s = r.Sentences[index];
            for (var i = s.First; !s.Skipped && i < s.End; i++)
            {
                ledBy.At(index, s, i);
                spokeFor.At(index, s, i);
                InPerson(index, s, i, told);
                FirstHand(index, s, i, told);
            }
        }

        return [.. stated.Found, .. told.Found.Where(h => !stated.Has(h.Claim.Party))];
    }

    /// <summary>"President X met President Y", "X and Y met", "its commissioner, X, was to meet the rebels".</summary>
    private void InPerson(int index, Sentence s, int i, HeadClaims told)
    {
        if (r.Norm(i) is not ("met" or "meet" or "meets") || r.Quoted(s, i) || Actors.Before(r, s, i) is not { Person: not null } actor || r.MentionAt(actor.First) is not { Person: { } person, Party: { } party } by
            || r.Sides.SideOf(party) is not { } side || OfSide(s, i, r.Sides.Other(side)) is not { } other)
        {
            return;
        }

        told.Add(index, s, new NamedPerson(by.First, by.End, person, party), null, i);
        if (other is { Person: { } met })
        {
            told.Add(index, s, new NamedPerson(other.First, other.End, met, other.Party), null, i);
        }
    }

    /// <summary>Somebody of a side, named beside the verb: before it, coordinated, or after it, as its object.</summary>
    private Mention? OfSide(Sentence s, int verb, Party? side)
    {
        foreach (var mention in r.MentionsIn(Math.Max(s.First, verb - 12), Math.Min(s.End, verb + 10)))
        {
            if (side is not null && mention.Acts && r.Sides.SideOf(mention.Party) == side && (mention.IsPerson || mention.First > verb))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>"X confirmed that the teams discussed".</summary>
    private void FirstHand(int index, Sentence s, int i, HeadClaims told)
    {
        if (r.Norm(i) is "teams" or "delegations" or "negotiators" && r.Norm(i + 1) is "discussed" or "agreed" or "negotiated" && PersonSays(s, i) is { Person: { } person } speaker)
        {
            told.Add(index, s, new NamedPerson(speaker.First, speaker.End, person, speaker.Party), null, i);
        }
    }

    private Mention? PersonSays(Sentence s, int before)
    {
        for (var i = before - 1; i > s.First; i--)
        {
            if (Verbs.Saying.Contains(r.Norm(i)) && r.MentionAt(i - 1) is { IsPerson: true } person)
            {
                return person;
            }
        }

        return null;
    }
}
