using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Finds who hosts, convenes or mediates a meeting: "hosted by", "X hosted", "whose country hosts", "convened", "under the
/// auspices of", "talks brokered by", "UN-mediated talks", "with X as go-between".</summary>
internal sealed class Hosts(Reading r)
{
    private const string Rule = "round-host";

    private static readonly WordSet Hosting = WordSet.Split("hosted chaired convened organised organized sponsored overseen");
    private static readonly WordSet Mediating = WordSet.Split("brokered mediated facilitated");
    private static readonly WordSet Auspices = WordSet.Split("auspices aegis roof umbrella mediation patronage supervision chairmanship invitation");
    private static readonly WordSet GoBetween = WordSet.Split("go-between mediator mediators intermediary intermediaries host hosts facilitator facilitators");

    /// <summary>Every word at which a rule begins.</summary>
    private static readonly WordSet Beginnings = Hosting.With(Mediating, Auspices, GoBetween, WordSet.Split("hosting opened convenes chairs as carried carry passed relayed leads led received"));

    /// <summary>Whether a sentence has any word at which a rule begins.</summary>
    public bool MayName(Sentence s) => r.Any(s.First, s.End, Beginnings);

    public IEnumerable<RoleClaim> In(Sentence s, Sides sides)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (!r.Is(i, Beginnings))
            {
                continue;
            }

            var mediates = r.Is(i, Mediating);
            foreach (var host in At(s, i))
            {
                if (host.Party is { } party && sides.SideOf(party) is null && !sides.Parties.Any(p => p.Of == party.Id))
                {
                    var quote = r.Quote(Math.Min(i, host.First), Math.Max(i + 1, host.End));
                    yield return new RoleClaim(quote, Rule, Role.Host, party, host.Person);
                    if (mediates)
                    {
                        yield return new RoleClaim(quote, Rule, Role.Mediator, party, host.Person);
                    }
                }
            }
        }
    }

    private List<Mention> At(Sentence s, int i)
    {
        var norm = r.Norm(i);
        return norm switch
        {
            _ when (r.Is(i, Hosting) || r.Is(i, Mediating)) && r.Norm(i + 1) is "by" => OfTalks(s, i) ? Named(s, i + 2) : [],
            _ when r.Is(i, Hosting) || r.Is(i, Mediating) => r.Norm(i - 1) is "-" ? (OfTalks(s, i) ? One(r.MentionAt(i - 2)) : []) : OfTalks(s, i) ? Subject(s, i) : [],
            "hosts" or "host" => r.Norm(i - 1) is "co" or "-" || Verb(i) ? Subject(s, i) : [],
            "hosting" => Thanked(s, i),
            "opened" when r.Norm(i + 1) is "the" && r.Norm(i + 2) is "session" or "talks" or "meeting" or "conference" or "negotiations" => Subject(s, i),
            "convenes" or "chairs" => Subject(s, i),
            _ when r.Is(i, Auspices) && Under(s, i) is { } start => r.Norm(i + 1) is "of" or "from" ? Named(s, i + 2) : [.. r.MentionsIn(start, i).Where(m => m.Party is not null)],
            "as" when r.Is(i + 1, GoBetween) || (r.Norm(i + 1) is "go" && r.Norm(i + 3) is "between") || (r.Norm(i + 1) is "a" or "the" && r.Is(i + 2, GoBetween)) => With(s, i),
            "carried" or "carry" or "passed" or "relayed" when r.Norm(i + 1) is "messages" => Subject(s, i),
            "mediators" when r.Norm(i + 1) is "from" => Named(s, i + 2),
            "received" when r.Norm(i + 1) is "by" && r.Norm(i - 1) is "were" => Named(s, i + 2),
            "led" when r.Norm(i + 1) is "by" && (r.Norm(i - 1) is "talks" or "negotiations" or "mediation" || r.Norm(i - 2) is "talks" or "negotiations" or "mediation") => Named(s, i + 2),
            "leads" or "led" when r.Norm(i + 1) is "the" && r.Norm(i + 2) is "mediation" or "whole" => Subject(s, i),
            _ => [],
        };
    }

    private static List<Mention> One(Mention? mention) => mention is { Party: not null } m ? [m] : [];

    /// <summary>"Host" after "to" or "will" is what somebody does; "the host" is not.</summary>
    private bool Verb(int i) => r.Norm(i) is "hosts" || r.Norm(i - 1) is "to" or "will" or "would" or "could" or "can" or "co" or "-" or "and" or "were" or "was";

    /// <summary>What is hosted or brokered is a meeting, not a truce or an exchange.</summary>
    private bool OfTalks(Sentence s, int at)
    {
        if (r.Norm(at - 1) is "truce" or "ceasefire" or "cease-fire" or "deal" or "agreement" or "accord" or "exchange" or "swap" or "release")
        {
            return false;
        }

        for (var i = Math.Max(s.First, at - 9); i < Math.Min(s.End, at + 16); i++)
        {
            if (r.Norm(i) is "talks" or "negotiations" or "meeting" or "meetings" or "round" or "summit" or "session" or "them" or "this" or "conference" or "dialogue" or "consultations" or "discussions" or "delegations" or "process")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The hosts named from a token on: one, or several joined by "and".</summary>
    private List<Mention> Named(Sentence s, int from)
    {
        var found = new List<Mention>();
        for (var i = from; i < s.End && i < from + 8; i++)
        {
            if (r.MentionAt(i) is { Party: not null } mention)
            {
                if (mention.IsPerson && found.Count > 0 && Actors.AttachedToPerson(r, s, found[^1]))
                {
                    from = mention.End;
                    i = mention.End - 1;
                    continue;
                }

                found.Add(mention);
                (i, from) = (mention.End - 1, mention.End);
                if (r.Norm(mention.End) is not ("and" or "," or "'s" or "of") && !r.Tokens[Math.Min(mention.End, s.End - 1)].IsWord)
                {
                    break;
                }
            }
            else if (found.Count > 0 && r.Norm(i) is not ("and" or "," or "the" or "of" or "'s" or "envoy" or "office" or "special" or "mission" or "by" or "government"))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Who hosts: the subject, with whoever is coordinated ("Switzerland and Saudi Arabia were co-hosts"); "whose country hosts"
    /// goes back to the person before.</summary>
    private List<Mention> Subject(Sentence s, int verb)
    {
        if (Actors.Before(r, s, verb) is not { Party: not null } actor || r.MentionAt(actor.First) is not { Party: not null } mention)
        {
            return [];
        }

        return r.Norm(mention.First - 1) is "and" && r.MentionAt(mention.First - 2) is { Acts: true } before ? [before, mention] : [mention];
    }

    /// <summary>"Thanked Saudi Arabia for hosting", "Qatar, which is hosting".</summary>
    private List<Mention> Thanked(Sentence s, int at)
    {
        for (var i = at - 2; i >= s.First && i > at - 8; i--)
        {
            if (r.MentionAt(i) is { Party: not null } mention)
            {
                return [mention];
            }
        }

        return [];
    }

    /// <summary>"Under the auspices", "under UN auspices", "at the invitation": where the phrase begins.</summary>
    private int? Under(Sentence s, int at)
    {
        for (var i = at - 1; i >= s.First && i > at - 6; i--)
        {
            if (r.Norm(i) is "under" or "at" or "through" or "with")
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>"With Beijing as go-between".</summary>
    private List<Mention> With(Sentence s, int at)
    {
        for (var i = at - 1; i >= s.First && i > at - 7; i--)
        {
            if (r.Norm(i) is "with")
            {
                return [.. r.MentionsIn(i, at).Where(m => m.Party is not null)];
            }
        }

        return [];
    }
}
