using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Who leads a delegation, and the sentence that says so.</summary>
internal sealed record Head(int Sentence, RoleClaim Claim);

/// <summary>What every rule for heads needs: people by name, the owner of a delegation, and the claims found so far.</summary>
internal sealed class HeadClaims(Reading r)
{
    private const string Rule = "head-of-delegation";

    private static readonly WordSet Delegations = WordSet.Split("delegation delegations team teams panel negotiators side mission negotiating delegates counterpart");

    private readonly List<Head> _found = [];

    public PersonNames Names { get; } = new(r);

    /// <summary>One head for each party; where two are named, the one named first.</summary>
    public List<Head> Found => [.. _found.DistinctBy(h => h.Claim.Party)];

    public bool Has(Party? party) => party is not null && _found.Exists(h => h.Claim.Party == party);

    /// <summary>A word for a delegation; "that" in "that of the ELN".</summary>
    public bool IsDelegation(int i) => r.Is(i, Delegations) || (r.Norm(i) is "that" && r.Norm(i + 1) is "of");

    /// <summary>The word for a delegation within a stretch after a token; -1 where there is none.</summary>
    public int DelegationAfter(Sentence s, int at, int within)
    {
        for (var i = at + 1; i < s.End && i <= at + within; i++)
        {
            if (IsDelegation(i))
            {
                return i;
            }

            if (r.Norm(i) is "." or ";" or "," or "said" or "talks" or "negotiations")
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whose delegation it is: the party named before the word ("the Houthi delegation", "the government panel"), or after it
    /// ("the delegation of the state", "from Bangui"), or for whom the sentence begins to speak ("For the government, ...").</summary>
    public Party? Owner(Sentence s, int delegation, int first)
    {
        for (var i = delegation - 1; i >= Math.Max(first, s.First) && i > delegation - 7; i--)
        {
            if (r.Norm(i) is "," or ";" or "and" || r.Is(i, Verbs.Saying))
            {
                break;
            }

            if (SideWords.PartyAt(r, i) is { } party)
            {
                return party;
            }
        }

        return r.Norm(delegation + 1) is "of" or "from" ? PartyFrom(s, delegation + 2, 4) : r.Norm(s.First) is "for" ? PartyFrom(s, s.First + 1, 4) : null;
    }

    /// <summary>The first party named from a token on, over an article and titles.</summary>
    public Party? PartyFrom(Sentence s, int from, int within)
    {
        for (var i = from; i < s.End && i < from + within; i++)
        {
            if (SideWords.PartyAt(r, i) is { } party)
            {
                return party;
            }

            if (r.Norm(i) is not ("the" or "'s" or "its" or "their" or "-") && !r.Tokens[i].Capital)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Adds a person as head: of the party that the words name; otherwise of the one served.</summary>
    public void Add(int sentence, Sentence s, NamedPerson? named, Party? owner, int cue)
    {
        if (named is not { } person)
        {
            return;
        }

        var served = Side(person.Party);
        var party = served is not null && r.Sides.SideOf(person.Party) is not null ? served : Side(owner) ?? served;
        if (party is not null)
        {
            var quote = r.Quote(Math.Max(s.First, Math.Min(cue, person.First)), Math.Max(cue + 1, person.End));
            _found.Add(new Head(sentence, new RoleClaim(quote, Rule, Role.HeadOfDelegation, party, person.Person)));
        }
    }

    private Party? Side(Party? party) => party is null ? null : r.Sides.SideOf(party) ?? party;
}
