using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Heads by what they do at the table: sign, represent a side, negotiate, meet in person.</summary>
internal sealed class SpokeFor(Reading r, HeadClaims heads)
{
    public void At(int index, Sentence s, int i)
    {
        var norm = r.Norm(i);
        if (norm is "signed" or "initialled" or "initialed" || (norm is "put" && r.Norm(i + 1) is "their" && r.Norm(i + 2) is "names"))
        {
            Signed(index, s, i);
        }
        else if (norm is "represented" or "represents" or "representing" && r.Norm(i + 1) is not "by" && heads.PartyFrom(s, i + 1, 3) is { } party)
        {
            Represented(index, s, i, party);
        }
        else if (norm is "spoke" or "speaks" or "negotiates" or "negotiated" && r.Norm(i + 1) is "for" && heads.PartyFrom(s, i + 2, 3) is { } spoken && !OnSubject(s, i))
        {
            Represented(index, s, i, spoken);
        }
        else if (norm is "received" && r.Norm(i + 1) is "by" && r.Norm(i - 1) is "were")
        {
            Both(index, s, s.First, i, i);
        }
        else if (norm is "joined" && r.Norm(i - 1) is "was" or "is" && r.Norm(i + 1) is "by" && InTalks(s))
        {
            heads.Add(index, s, heads.Names.Before(s, i, 12), null, i);
        }
        else if (norm is "joined" && r.Norm(i - 1) is "were" && r.Norm(i + 1) is "by" && InTalks(s))
        {
            Both(index, s, s.First, i, i);
        }
        else if (norm is "negotiated" && r.Norm(i + 1) is "with" && r.Norm(i + 2) is "each")
        {
            Both(index, s, s.First, i, i);
        }
        else if (norm is "sat" && r.Norm(i + 1) is "across" or "opposite" or "down")
        {
            heads.Add(index, s, heads.Names.Before(s, i, 4), null, i);
            heads.Add(index, s, heads.Names.After(s, i + 2, 6), null, i);
        }
        else if ((norm is "included" or "attended" or "include" && TakesPart(s, i)) || (norm is "hosted" && r.Norm(i + 1) is not "by" && InTalks(s)))
        {
            Both(index, s, i, s.End, i);
        }
        else if (norm is "attended" or "attend" && r.Norm(i + 1) is "the" && InTalks(s))
        {
            Both(index, s, s.First, i, i);
        }
    }

    /// <summary>"X signed for Addis Ababa and Y for Mekelle", "signed by defence ministers X and Y", "X of A, Y of B and Z of C put their names to".</summary>
    private void Signed(int index, Sentence s, int i)
    {
        if (r.Norm(i + 1) is "for" || (r.Norm(i + 1) is "on" && r.Norm(i + 2) is "behalf"))
        {
            heads.Add(index, s, heads.Names.Before(s, i, 20), heads.PartyFrom(s, i + (r.Norm(i + 1) is "for" ? 2 : 4), 4), i);
            AndFor(index, s, i + 3);
        }
        else if (r.Norm(i + 1) is "by")
        {
            Both(index, s, i + 2, Math.Min(s.End, i + 40), i);
        }
        else
        {
            Both(index, s, s.First, i, i);
        }
    }

    private void AndFor(int index, Sentence s, int from)
    {
        for (var k = from; k < s.End && k < from + 10; k++)
        {
            if (r.Norm(k) is "and" or ";" or "," && heads.Names.After(s, k + 1, 8) is { } other && ForWhom(s, other.End) is { } at)
            {
                heads.Add(index, s, other, heads.PartyFrom(s, at, 4), k);
                return;
            }
        }
    }

    /// <summary>"Speaks for the Houthis on prisoners": a spokesman.</summary>
    private bool OnSubject(Sentence s, int verb)
    {
        for (var i = verb + 3; i < s.End && i < verb + 7; i++)
        {
            if (r.Norm(i) is "on" && !Time.DateWords.Weekdays.ContainsKey(r.Norm(i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Y for Mekelle", "Y, the movement's secretary, for the rebels": where the name of the side begins.</summary>
    private int? ForWhom(Sentence s, int end)
    {
        if (r.Norm(end) is "for")
        {
            return end + 1;
        }

        for (var i = end + 1; r.Norm(end) is "," && i < s.End && i < end + 9; i++)
        {
            if (r.Norm(i) is ",")
            {
                return r.Norm(i + 1) is "for" ? i + 2 : null;
            }
        }

        return null;
    }

    /// <summary>"X represented the Greek Cypriots and Y the Turkish Cypriots".</summary>
    private void Represented(int index, Sentence s, int i, Party party)
    {
        heads.Add(index, s, heads.Names.Before(s, i, 30), party, i);
        for (var k = i + 2; k < s.End && k < i + 8; k++)
        {
            if (r.Norm(k) is "and" or "," && heads.Names.After(s, k + 1, 4) is { } other && heads.PartyFrom(s, other.End, 3) is { } theirs && theirs != party)
            {
                heads.Add(index, s, other, theirs, k);
                return;
            }
        }
    }

    /// <summary>The first person named for each party, where people of two sides or more are named.</summary>
    private void Both(int index, Sentence s, int first, int end, int cue)
    {
        var people = new List<NamedPerson>();
        for (var i = first; i < end; i++)
        {
            if ((r.Tokens[i].Capital || r.MentionAt(i) is { IsPerson: true }) && heads.Names.At(s, i) is { Party: { } } person && person.End <= end)
            {
                people.Add(person);
                i = person.End - 1;
            }
        }

        if (people.Select(p => r.Sides.SideOf(p.Party)).OfType<Party>().Distinct().Count() > 1)
        {
            people.ForEach(p => heads.Add(index, s, p, null, cue));
        }
    }

    private bool TakesPart(Sentence s, int i)
    {
        for (var k = i - 1; k >= s.First && k > i - 5; k--)
        {
            if (r.Norm(k) is "part" or "participants" or "attending" or "attendees" || (r.Norm(i) is "attended" && r.Norm(i + 1) is "by"))
            {
                return true;
            }
        }

        return false;
    }

    private bool InTalks(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (r.Norm(i) is "side" or "delegation" or "talks" or "negotiations" or "meeting" or "team")
            {
                return true;
            }
        }

        return false;
    }
}
