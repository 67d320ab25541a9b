using System.Text;
using TalksTracker.Articles;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Armed groups that the vocabulary doesn't have, by the way news introduces them: "the Upper Nile Liberation Front", "rebels of
/// the Coastal Movement". Each is proposed as a new party.</summary>
internal sealed class UnknownGroups(string text, List<Token> tokens, List<Mention> mentions)
{
    private const int Longest = 6;

    private static readonly WordSet Kinds = WordSet.Split("front movement army brigade brigades forces militia resistance alliance coalition guerrillas");

    /// <summary>Words in a name that say what the group fights for.</summary>
    private static readonly WordSet Causes = WordSet.Split("liberation patriotic revolutionary salvation freedom islamic resistance insurgent popular people's peoples defence defense democratic");

    private static readonly WordSet Fighters = WordSet.Split("rebels rebel fighters militants insurgents guerrillas guerrilla gunmen separatists separatist jihadists group militia commanders");

    private readonly Dictionary<string, Party> _proposed = new(StringComparer.Ordinal);

    /// <summary>The mentions, with those of unknown groups among them.</summary>
    public List<Mention> Add(List<Sentence> sentences)
    {
        var found = new List<Mention>();
        foreach (var sentence in sentences)
        {
            for (var i = sentence.First + 1; i < sentence.End && !sentence.Skipped; i++)
            {
                if (Kinds.Contains(tokens[i]) && tokens[i].Capital && First(sentence, i) is { } first && Introduced(sentence, first, i))
                {
                    found.Add(new Mention(first, i + 1, NameForm.Name, Propose(first, i + 1), null, null, Locative: false));
                }
            }
        }

        return found.Count == 0 ? mentions : Merged(found);
    }

    /// <summary>Where the name begins: a run of capitals before its last word that no known party has a part in.</summary>
    private int? First(Sentence s, int last)
    {
        var first = last;
        while (first > s.First && first > last - Longest && tokens[first - 1] is { IsWord: true, Capital: true } && !(first - 1 == s.First && tokens[first - 1].Is("the")))
        {
            first--;
        }

        for (var m = At(first); m < mentions.Count && mentions[m].First <= last; m++)
        {
            var mention = mentions[m];
            if (mention.End > first && (mention.First < first || mention.End > last || mention.IsPerson || mention.Party is { Kind: not PartyKind.State }))
            {
                return null;
            }
        }

        return last - first > 0 ? first : null;
    }

    /// <summary>The mention with which those near a token begin.</summary>
    private int At(int token)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Fighters are named with it, or a word of its name tells what it fights for; "the" stands before.</summary>
    private bool Introduced(Sentence s, int first, int last)
    {
        var the = first - 1 >= s.First && tokens[first - 1].Is("the");
        var before = the ? first - 2 : first - 1;
        if (before >= s.First && tokens[before].Is("of"))
        {
            before--;
        }

        if (before >= s.First && Fighters.Contains(tokens[before]) || (last + 1 < s.End && Fighters.Contains(tokens[last + 1]) && !tokens[last + 1].Is("group")))
        {
            return true;
        }

        for (var i = first; the && i < last; i++)
        {
            if (Causes.Contains(tokens[i]))
            {
                return true;
            }
        }

        return the && tokens[last].Norm is "front" or "brigades" && mentions is [_, ..] && At(first) is var m && m < mentions.Count && mentions[m] is { Place.Kind: "region" or "city" or "river" or "country-part" } place && place.First >= first && place.End <= last;
    }

    private Party Propose(int first, int end)
    {
        var name = new StringBuilder();
        var slug = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            name.Append(i > first && tokens[i].SpaceBefore ? " " : "").Append(text, tokens[i].Start, tokens[i].Length);
            slug.Append(i > first ? "-" : "");
            foreach (var c in tokens[i].Norm)
            {
                slug.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
            }
        }

        var id = slug.ToString();
        if (!_proposed.TryGetValue(id, out var party))
        {
            _proposed.Add(id, party = new Party(id, name.ToString(), PartyKind.ArmedGroup, Proposed: true));
        }

        return party;
    }

    /// <summary>Both in the order of the text; a name replaces what stands inside it.</summary>
    private List<Mention> Merged(List<Mention> found)
    {
        var merged = new List<Mention>(mentions.Count + found.Count);
        var next = 0;
        foreach (var mention in mentions)
        {
            while (next < found.Count && found[next].First <= mention.First)
            {
                merged.Add(found[next++]);
            }

            if (!(next > 0 && found[next - 1].End > mention.First))
            {
                merged.Add(mention);
            }
        }

        merged.AddRange(found[next..]);
        return merged;
    }
}
