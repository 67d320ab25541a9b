using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Who meets in a sentence.</summary>
/// <param name="Named">The sentence itself names both sides.</param>
/// <param name="Others">Third parties that it counts among those who meet.</param>
internal sealed record Meeting(Sides Sides, bool Named, IReadOnlyList<Mention> Others);

/// <summary>Finds who meets: "talks between X and Y", "delegations from X, Y and Z", "X met Y", otherwise the two sides of the article,
/// unless one of them meets somebody else.</summary>
internal sealed class RoundParties(Reading r)
{
    private static readonly WordSet Glue = WordSet.Split(
        ", and the of from its their 's - ( ) representatives officials delegations delegation government governments negotiators teams team envoys envoy side "
        + "rebels rebel group movement leaders forces army military militants insurgents authorities a senior high level both federal transitional interim "
        + "ministers presidents delegates as well warring guerrillas separatists internationally recognised recognized rival armed joint on one hand other");

    private static readonly WordSet Conducting = WordSet.Split(
        "held hold holds met meet signed sign began begin opened open resumed resume conducted concluded conclude start started ended continued initialled "
        + "negotiated wrapped sat talked agreed");

    /// <summary>Null where the meeting is not one of the sides of a conflict.</summary>
    public Meeting? Of(int index, int trigger)
    {
        var s = r.Sentences[index];
        s = s with { First = r.DatelineOf(index)?.End ?? s.First };
        var listed = Listed(s, trigger);
        var parties = listed.Select(m => m.Party!).Distinct().ToList();
        if (parties.Count == 1 && r.Sides.SideOf(parties[0]) is null && r.Norm(listed[0].End) is "and" && r.Norm(listed[0].End + 1) is "the")
        {
            return null;
        }

        if (parties.Count < 2)
        {
            return OfArticle(s, trigger);
        }

        var sides = r.Sides.Known && parties.Select(r.Sides.SideOf).OfType<Party>().Distinct().Count() > 1 ? r.Sides : OtherProcess(parties);
        return sides is null ? null : new Meeting(sides, Named: true, [.. listed.Where(m => sides.SideOf(m.Party) is null).DistinctBy(m => m.Party)]);
    }

    /// <summary>A process in force, two of whose sides are among the parties.</summary>
    private Sides? OtherProcess(List<Party> parties)
    {
        Process? first = null;
        foreach (var process in r.Lexicon.Processes)
        {
            if (Between(process, parties) && (first is null || Current(process)))
            {
                first = process;
                if (Current(process))
                {
                    break;
                }
            }
        }

        return first is null ? null : new Sides(first, first.Parties);
    }

    private static bool Between(Process process, List<Party> parties)
    {
        Party? one = null;
        foreach (var party in parties)
        {
            if (process.SideOf(party) is { } side && (one ??= side) != side)
            {
                return true;
            }
        }

        return false;
    }

    private bool Current(Process process) =>
        r.Published is not { } day || ((process.From?.Earliest is not { } from || from <= day) && (process.To?.Latest is not { } to || to >= day));

    /// <summary>The parties that the words themselves set at one table; fewer than two where they don't say.</summary>
    private List<Mention> Listed(Sentence s, int trigger)
    {
        for (var i = trigger + 1; i < s.End && i < trigger + 12; i++)
        {
            if (r.Norm(i) is "between" or "among" or "involving")
            {
                return From(s, i + 1);
            }
        }

        for (var i = s.First; i < s.End; i++)
        {
            if (r.Norm(i) is "from" or "of" && r.Norm(i - 1) is "delegations" or "representatives" or "negotiators" or "envoys" or "teams" or "officials" or "delegates" && From(s, i + 1) is { Count: > 1 } senders)
            {
                return senders;
            }
        }

        return Conducted(s, trigger);
    }

    /// <summary>"X, Y and Z held talks", "X met Y in Geneva", "X held talks with Y".</summary>
    private List<Mention> Conducted(Sentence s, int trigger)
    {
        var verb = r.Is(trigger, Conducting) ? trigger : -1;
        for (var i = trigger - 1; verb < 0 && i >= s.First && i > trigger - 8; i--)
        {
            verb = r.Is(i, Conducting) ? i : -1;
        }

        var subjects = verb < 0 ? [] : Before(s, verb);
        var with = With(s, trigger);
        return with.Count > 0 && (subjects.Count > 0 || verb < 0) ? [.. subjects.Count > 0 ? subjects : Subject(s, trigger), .. with] : subjects;
    }

    private List<Mention> Subject(Sentence s, int trigger) => Actors.Before(r, s, trigger) is { Party: not null } actor && r.MentionAt(actor.First) is { Party: not null } mention ? [mention] : [];

    /// <summary>Whom one meets: after "with", or straight after "met".</summary>
    private List<Mention> With(Sentence s, int trigger)
    {
        var direct = r.Norm(trigger) is "met" or "meet" or "meets";
        for (var i = trigger + 1; i < s.End && i < trigger + 7; i++)
        {
            if (r.Norm(i) is "with")
            {
                return From(s, i + 1);
            }

            if (direct && r.Is(i, Verbs.Prepositions))
            {
                return i > trigger + 1 ? From(s, trigger + 1) : [];
            }
        }

        return direct ? From(s, trigger + 1) : [];
    }

    /// <summary>The coordinated parties from a token on.</summary>
    private List<Mention> From(Sentence s, int from)
    {
        var found = new List<Mention>();
        var gap = 0;
        for (var i = from; i < s.End && gap < 4; i++)
        {
            if (r.MentionAt(i) is { } mention)
            {
                if (mention.Locative && mention.Party is null)
                {
                    break;
                }

                (gap, i) = (0, mention.End - 1);
                Take(s, found, mention);
            }
            else if (!r.Is(i, Glue) && !r.Is(i, Verbs.Titles) && !r.Tokens[i].Capital)
            {
                if (found.Count > 0 || r.Is(i, Verbs.Prepositions))
                {
                    break;
                }

                gap++;
            }
        }

        return found;
    }

    /// <summary>The coordinated parties that end before a verb.</summary>
    private List<Mention> Before(Sentence s, int verb)
    {
        var found = new List<Mention>();
        for (var i = verb - 1; i >= s.First; i--)
        {
            if (r.MentionAt(i) is { } mention)
            {
                i = mention.First;
                Take(s, found, mention);
            }
            else if (!r.Is(i, Glue) && !r.Is(i, Verbs.Titles) && !r.Is(i, Verbs.Auxiliary) && !r.Tokens[i].Capital)
            {
                break;
            }
        }

        return found;
    }

    private void Take(Sentence s, List<Mention> found, Mention mention)
    {
        if (mention.Acts && !Actors.AttachedToPerson(r, s, mention) && mention.Party!.Kind is not PartyKind.Agency)
        {
            found.Add(mention);
        }
    }

    /// <summary>The sides of the article, where the sentence doesn't tell of a meeting with others.</summary>
    private Meeting? OfArticle(Sentence s, int trigger)
    {
        var sides = SidesFinder.Of(r, Math.Max(s.First, trigger - 9), Math.Min(s.End, trigger + 12));
        var mentioned = Mentioned(s, sides);
        if (mentioned == 0 && r.Norm(trigger) is "summit" && Thirds(s, sides))
        {
            return null;
        }

        return sides.Known && (mentioned > 1 || !WithThird(s, sides)) ? new Meeting(sides, mentioned > 1, []) : null;
    }

    /// <summary>"A summit where Egypt, Qatar and Turkey signed": others meet.</summary>
    private bool Thirds(Sentence s, Sides sides)
    {
        foreach (var mention in r.MentionsIn(s.First, s.End))
        {
            if (mention.Acts && sides.SideOf(mention.Party) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many of the sides the sentence names, by their names or as "the rebels".</summary>
    private int Mentioned(Sentence s, Sides sides)
    {
        var named = new HashSet<Party>();
        for (var i = s.First; i < s.End; i++)
        {
            if ((r.MentionAt(i) is { } mention ? (mention.Locative ? null : sides.SideOf(mention.Party)) : sides == r.Sides ? SideWords.At(r, i) : null) is { } side)
            {
                named.Add(side);
            }
        }

        return named.Count;
    }

    /// <summary>"Talks with the United States" of one side are no round of the two.</summary>
    private bool WithThird(Sentence s, Sides sides)
    {
        foreach (var mention in r.MentionsIn(s.First, s.End))
        {
            if (mention.Acts && sides.SideOf(mention.Party) is null && r.Norm(mention.End) is not "as" && r.Norm(r.Norm(mention.First - 1) is "the" ? mention.First - 2 : mention.First - 1) is "with")
            {
                return true;
            }
        }

        return false;
    }
}
