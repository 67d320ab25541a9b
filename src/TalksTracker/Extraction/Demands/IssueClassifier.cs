using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>Tells what a clause is about by the first of the vocabulary's cue words in it.</summary>
/// <remarks>A cue with "~" before it counts only where no cue without one stands in the clause, one with "~~" only where no other does; "*" in a
/// cue stands for up to three words; a cue that ends in "+people" counts only where people or leaders are named after it.</remarks>
internal sealed class IssueClassifier
{
    private const string Gap = "•";

    private readonly record struct Cue(string[] Words, Issue Issue, bool NeedsPeople, int Weakness);

    private readonly record struct Found(Issue Issue, int First, int End);

    private readonly Dictionary<string, Cue[]> _cues;

    /// <summary>What stands before the word that counts: "nuclear sanctions", "a humanitarian truce".</summary>
    private static readonly WordSet Premodifiers = WordSet.Split("humanitarian nuclear occupied annexed territorial constitutional cultural energy maritime naval federal border hostage ethnic military");

    public IssueClassifier(Lexicon lexicon)
    {
        var cues = lexicon.IssueCues.SelectMany(i => i.Value.Select(c => Of(c, lexicon.Issue(i.Key)!)));
        _cues = cues.GroupBy(c => c.Words[0], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.OrderBy(c => c.Weakness).ThenByDescending(c => c.Words.Length).ToArray(), StringComparer.Ordinal);
        Other = lexicon.Issue("other");
    }

    public Issue? Other { get; }

    private static Cue Of(string cue, Issue issue)
    {
        const string Mark = " +people";
        var needs = cue.EndsWith(Mark, StringComparison.Ordinal);
        var words = cue.TrimStart('~');
        return new Cue(NameTrie.WordsOf(needs ? words[..^Mark.Length] : words), issue, needs, cue.Length - words.Length);
    }

    /// <param name="first">The first token of the cue.</param>
    /// <param name="end">One past its last.</param>
    public Issue? Of(Reading r, int from, int to, out int first, out int end)
    {
        for (var weakness = 0; weakness < 3; weakness++)
        {
            if (Head(r, from, to, weakness) is { } found)
            {
                (first, end) = (found.First, found.End);
                return found.Issue;
            }
        }

        (first, end) = (from, from);
        return null;
    }

    /// <summary>Whether a clause has a cue that counts whatever stands beside it.</summary>
    public bool Certain(Reading r, int from, int to) => Head(r, from, to, 0) is not null;

    /// <summary>The first cue, unless it only describes the one after it, or yields to it: recognition of a territory is about territory.</summary>
    private Found? Head(Reading r, int from, int to, int weakness)
    {
        if (Next(r, from, to, weakness) is not { } found)
        {
            return null;
        }

        if (found.End == found.First + 1 && r.Is(found.First, Premodifiers) && Next(r, found.End, Math.Min(to, found.End + 3), weakness) is { } described && described.First <= found.End + 1)
        {
            return described;
        }

        var near = Math.Min(to, found.End + 9);
        return found.Issue.Yields && (Next(r, found.End, near, weakness) ?? Next(r, found.End, near, weakness + 1)) is { Issue.Yields: false } other && other.Issue != Other ? other : found;
    }

    private Found? Next(Reading r, int from, int to, int weakness)
    {
        for (var i = from; i < to; i++)
        {
            if (!_cues.TryGetValue(r.Norm(i), out var cues) || InName(r, i))
            {
                continue;
            }

            foreach (var cue in cues)
            {
                if (cue.Weakness == weakness && Matches(r, i, to, cue.Words, out var end) && (!cue.NeedsPeople || PeopleAfter(r, end, to)) && !(cue.Words[^1] is "minister" && r.MentionAt(end) is { IsPerson: true }))
                {
                    return new Found(cue.Issue, i, end);
                }
            }
        }

        return null;
    }

    /// <summary>"Democratic" in the name of a state or a movement says nothing of an issue; nor does "Prime Minister" before a name.</summary>
    private static bool InName(Reading r, int i) => r.MentionAt(i) is { IsPerson: false, Party: not null, Form: NameForm.Name } name && name.End - name.First > 1;

    private static bool Matches(Reading r, int at, int limit, string[] words, out int end)
    {
        end = at + 1;
        for (var k = 1; k < words.Length; k++)
        {
            var room = words[k] is Gap ? 3 : 0;
            k += room > 0 ? 1 : 0;
            while (end < limit && (r.Norm(end) is "-" || (room > 0 && r.Norm(end) != words[k] && r.Tokens[end].IsWord)))
            {
                room -= r.Norm(end) is "-" ? 0 : 1;
                end++;
            }

            if (end >= limit || r.Norm(end) != words[k])
            {
                return false;
            }

            end++;
        }

        return true;
    }

    private static bool PeopleAfter(Reading r, int from, int to)
    {
        for (var i = from; i < to && i < from + 7; i++)
        {
            if (r.MentionAt(i) is { IsPerson: true } || r.Norm(i) is "leaders" or "presidents" or "president" or "heads")
            {
                return true;
            }
        }

        return false;
    }
}
