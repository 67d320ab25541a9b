using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Finds who leads each delegation: whoever is said to lead or represent it, signs or negotiates for it; where nobody is, the
/// leaders who met in person, then whoever reports first-hand what the delegations discussed.</summary>
internal sealed class Heads(Reading r)
{
    /// <summary>Every word at which a rule begins, but those for meeting in person.</summary>
    private static readonly WordSet Beginnings = WordSet.Split(
        "led leads leading headed heads heading represented represents representing fronted chaired head leader chief helm negotiator under "
        + "signed initialled initialed put joined negotiated sat included include attended attend hosted received spoke speaks negotiates teams delegations negotiators");

    public List<Head> Find()
    {
        var (stated, told) = (new HeadClaims(r), new HeadClaims(r));
        var (ledBy, spokeFor, inPerson) = (new LedBy(r, stated), new SpokeFor(r, stated), new InPerson(r, told));
        for (var index = 0; index < r.Sentences.Count; index++)
        {
            var s = r.Sentences[index];
            for (var i = s.First; !s.Skipped && i < s.End; i++)
            {
                if (r.Is(i, Beginnings))
                {
                    ledBy.At(index, s, i);
                    spokeFor.At(index, s, i);
                    FirstHand(index, s, i, told);
                }

                inPerson.At(index, s, i);
            }
        }

        return [.. stated.Found, .. told.Found.Where(h => !stated.Has(h.Claim.Party))];
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
            if (r.Is(i, Verbs.Saying) && r.MentionAt(i - 1) is { IsPerson: true } person)
            {
                return person;
            }
        }

        return null;
    }
}
