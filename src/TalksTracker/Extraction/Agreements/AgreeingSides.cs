using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Agreements;

/// <summary>Tells whether those who agree are the sides of the conflict.</summary>
internal sealed class AgreeingSides(Reading r)
{
    /// <summary>Both sides, each side, the delegations, or a side named before the word; one person who shares an opinion is no
    /// agreement, nor is a deal of one side with somebody else.</summary>
    public bool Agree(Sentence s, int i, AgreementCue cue, out IReadOnlyList<Mention> parties)
    {
        var named = r.MentionsIn(s.First, cue.Paper ? s.End : i).Where(m => !m.Locative && r.Sides.SideOf(m.Party) is not null).ToList();
        parties = [.. named.DistinctBy(m => r.Sides.SideOf(m.Party))];
        var both = parties.Count > 1 && (parties[1].First < i || !WithThird(s, i));
        if (both)
        {
            return true;
        }

        var subject = Actors.Before(r, s, i);
        return subject is { Both: true } || Together(s, i) || WithAnother(s, i) || ((cue.Paper || r.Norm(i) is "agreement" or "deal" or "accord") && !WithThird(s, i)) || (subject is { Person: null, Party: { } p } && r.Sides.SideOf(p) is not null && r.Norm(i + 1) is "to")
            || r.Norm(i - 1) is "we" or "was" or "they" || (r.Norm(i - 1) is "," && cue.End is not null);
    }

    /// <summary>"The army and an alliance of three groups have agreed": a side and others that the vocabulary doesn't know.</summary>
    private bool WithAnother(Sentence s, int i)
    {
        for (var k = i - 2; r.Norm(i - 1) is "have" && k > s.First && k > i - 14; k--)
        {
            if (r.Norm(k) is "," or ";")
            {
                return false;
            }

            if (r.Norm(k) is "and")
            {
                return r.MentionAt(k - 1) is { } m ? r.Sides.SideOf(m.Party) is not null : DefiniteSides.At(r, s, k - 1) is not null || r.MentionAt(k - 3) is { } owner && r.Norm(k - 2) is "'s" && r.Sides.SideOf(owner.Party) is not null;
            }
        }

        return false;
    }

    /// <summary>"The two leaders agreed", "both presidents signed".</summary>
    private bool Together(Sentence s, int i)
    {
        for (var k = i - 1; k > s.First && k > i - 5; k--)
        {
            if (r.Norm(k) is "leaders" or "presidents" or "ministers" or "premiers" or "envoys" or "men")
            {
                return r.Norm(k - 1) is "two" or "both" || r.Norm(k - 2) is "two" or "both";
            }
        }

        return false;
    }

    /// <summary>"Russia and Iran signed a treaty": one side and a third party.</summary>
    private bool WithThird(Sentence s, int i)
    {
        foreach (var mention in r.MentionsIn(s.First, i))
        {
            if (mention is { Acts: true, IsPerson: false, Party.Kind: PartyKind.State or PartyKind.Government or PartyKind.Bloc or PartyKind.ArmedGroup } && r.Sides.SideOf(mention.Party) is null && !Actors.Governed(r, s, mention.First))
            {
                return true;
            }
        }

        return false;
    }
}
