using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Finds who hosts, chairs or mediates a meeting: "hosted by", "X hosted", "offered to host", "thanked X for hosting",
/// "chaired by", "mediated by".</summary>
internal sealed class Hosts(Reading r)
{
    private const string Rule = "round-host";

    public IEnumerable<RoleClaim> In(Sentence s, Sides sides)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (At(s, i) is { Party: { } party } host && sides.SideOf(party) is null)
            {
                yield return new RoleClaim(r.Quote(Math.Min(i, host.First), Math.Max(i + 1, host.End)), Rule, Role.Host, party, host.Person);
            }
        }
    }

    private Mention? At(Sentence s, int i) => r.Norm(i) switch
    {
        "hosted" or "chaired" or "convened" when r.Norm(i + 1) is "by" => Named(s, i + 2),
        "hosted" or "hosts" or "host" => Subject(s, i),
        "hosting" when r.Norm(i - 1) is "for" => Thanked(s, i),
        _ => null,
    };

    private Mention? Named(Sentence s, int from)
    {
        for (var i = from; i < s.End && i < from + 8; i++)
        {
            if (r.MentionAt(i) is { Party: not null } mention && !Actors.AttachedToPerson(r, s, mention))
            {
                return mention;
            }
        }

        return null;
    }

    private Mention? Subject(Sentence s, int verb) => Actors.Before(r, s, verb) is { Party: not null } actor ? r.MentionAt(actor.First) : null;

    private Mention? Thanked(Sentence s, int at)
    {
        for (var i = at - 2; i >= s.First && i > at - 8; i--)
        {
            if (r.MentionAt(i) is { Party: not null } mention)
            {
                return mention;
            }
        }

        return null;
    }
}
