using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>Tells what a clause is about by the first of the vocabulary's cue words in it.</summary>
internal sealed class IssueClassifier
{
    private readonly record struct Cue(string[] Words, Issue Issue, bool NeedsPeople);

    private readonly Dictionary<string, Cue[]> _cues;

    public IssueClassifier(Lexicon lexicon)
    {
        var cues = lexicon.IssueCues.SelectMany(i => i.Value.Select(c => Of(c, lexicon.Issue(i.Key)!)));
        _cues = cues.GroupBy(c => c.Words[0], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.OrderByDescending(c => c.Words.Length).ToArray(), StringComparer.Ordinal);
        Other = lexicon.Issue("other");
    }

    public Issue? Other { get; }

    /// <summary>A cue that ends in "+people" counts only where people or leaders are named after it.</summary>
    private static Cue Of(string cue, Issue issue)
    {
        const string Mark = " +people";
        var needs = cue.EndsWith(Mark, StringComparison.Ordinal);
        return new Cue(NameTrie.WordsOf(needs ? cue[..^Mark.Length] : cue), issue, needs);
    }

    /// <param name="first">The first token of the cue.</param>
    /// <param name="end">One past its last.</param>
    public Issue? Of(Reading r, int from, int to, out int first, out int end)
    {
        var issue = FirstOf(r, from, to, out first, out end);
        return issue is { Yields: true } && FirstOf(r, end, Math.Min(to, end + 9), out var otherFirst, out var otherEnd) is { Yields: false } other && other.Id is not "other"
            ? Take(other, otherFirst, otherEnd, out first, out end)
            : issue;
    }

    private static Issue Take(Issue issue, int at, int until, out int first, out int end)
    {
        (first, end) = (at, until);
        return issue;
    }

    private Issue? FirstOf(Reading r, int from, int to, out int first, out int end)
    {
        for (var i = from; i < to; i++)
        {
            if (!_cues.TryGetValue(r.Norm(i), out var cues))
            {
                continue;
            }

            foreach (var cue in cues)
            {
                if (Matches(r, i, to, cue.Words, out end) && (!cue.NeedsPeople || PeopleAfter(r, end, to)))
                {
                    first = i;
                    return cue.Issue;
                }
            }
        }

        (first, end) = (from, from);
        return null;
    }

    private static bool Matches(Reading r, int at, int limit, string[] words, out int end)
    {
        end = at + 1;
        for (var k = 1; k < words.Length; k++)
        {
            if (end < limit && r.Norm(end) is "-")
            {
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
