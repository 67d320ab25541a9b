using TalksTracker.Articles;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Counts how often the parties are named in a stretch of text that can be sides there.</summary>
internal static class SideCounts
{
    private static readonly WordSet Opposition = WordSet.Of("opposition");

    /// <param name="scenery">Whether those count, too, who only lend a place or a mediator.</param>
    public static Dictionary<Party, int> Of(Reading reading, int first, int end, bool scenery = true)
    {
        var counts = new Dictionary<Party, int>();
        Oppositions(reading, first, end, counts);
        foreach (var mention in reading.MentionsIn(first, end))
        {
            if (mention.Party is { } party && !Counted(reading, mention) && !AmongOthers(reading, mention) && (scenery || !Scenery(reading, mention)))
            {
                counts[party] = counts.GetValueOrDefault(party) + 1;
            }
        }

        return counts;
    }

    /// <summary>The parties that a sentence names; the city of its dateline counts only where it names none else.</summary>
    public static Dictionary<Party, int> Named(Reading reading, int index, Articles.Sentence sentence)
    {
        var counts = Of(reading, reading.DatelineOf(index)?.End ?? sentence.First, sentence.End, scenery: false);
        if (counts.Count < 2 && reading.DatelineOf(index) is not null)
        {
            counts = Of(reading, sentence.First, sentence.End, scenery: false);
        }

        foreach (var group in counts.Keys)
        {
            if (group is { Kind: PartyKind.ArmedGroup, Of: { } of } && reading.Any(sentence.First, sentence.End, Governments) && reading.Lexicon.Party(of) is { } state)
            {
                counts.TryAdd(state, 1);
                break;
            }
        }

        return counts;
    }

    /// <summary>"The Houthis and the government": that of the state in which the group fights.</summary>
    public static readonly WordSet OtherSide = WordSet.Split("opposition government");
    private static readonly WordSet Governments = WordSet.Of("government");

    private static readonly WordSet Hosting = WordSet.Split("hosted hosts chaired chairs mediated brokered facilitated mediates");

    /// <summary>"KHARTOUM - ", "in the Sudanese capital", "Sudan's president hosted the talks": no side of them by that.</summary>
    private static bool Scenery(Reading reading, Mention mention)
    {
        if (reading.Norm(mention.End) is "capital")
        {
            return true;
        }

        for (var i = mention.End; i < mention.End + 7 && !(reading.Norm(i) is "," or "and" or "." or ";"); i++)
        {
            if (reading.Is(i, Hosting) && reading.Norm(i + 1) is not "by")
            {
                return reading.Norm(i - 1) is not ("was" or "were" or "been");
            }
        }

        return false;
    }

    /// <summary>"The opposition", where the article names its state.</summary>
    private static void Oppositions(Reading reading, int first, int end, Dictionary<Party, int> counts)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.Is(i, Opposition) && reading.MentionAt(i) is null && reading.Opposition is { } party)
            {
                counts[party] = counts.GetValueOrDefault(party) + 1;
            }
        }
    }

    /// <summary>"Among them 15 Saudis": people in the tally of an exchange, no side.</summary>
    private static bool Counted(Reading reading, Mention mention)
    {
        if (mention.Form is not NameForm.People || mention.First == 0 || NumberReader.At(reading.Tokens, mention.First - 1, mention.First - 1, mention.First) is null)
        {
            return false;
        }

        for (var i = mention.First - 2; i >= 0 && i > mention.First - 10; i--)
        {
            if (reading.Norm(i) is "including" or "among" or "include" or "includes")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Among them seven Saudis and 23 Sudanese": they are counted, but bargain with nobody.</summary>
    private static bool AmongOthers(Reading reading, Mention mention)
    {
        for (var i = mention.First - 1; mention.Form is NameForm.People or NameForm.Adjective && i > 0 && i > mention.First - 9; i--)
        {
            if (reading.Norm(i) is "among" && reading.Norm(i + 1) is "them" or "those" || (reading.Norm(i) is "include" or "included" or "including" && i > mention.First - 5))
            {
                return true;
            }
        }

        return false;
    }
}
