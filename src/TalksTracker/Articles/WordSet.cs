namespace TalksTracker.Articles;

/// <summary>Words that a rule asks for, folded. Whether a token is one of them costs a look at one bit.</summary>
/// <remarks>Kept in static fields of the rules' classes, so that <see cref="WordTable"/> finds them all.</remarks>
internal sealed class WordSet
{
    private readonly ulong[] _members;

    private WordSet(ulong[] members) => _members = members;

    public static WordSet Of(params IEnumerable<string> words)
    {
        var numbers = words.Select(WordTable.Add).ToList();
        var members = new ulong[(numbers.Count == 0 ? 0 : numbers.Max() / 64) + 1];
        foreach (var number in numbers)
        {
            members[number / 64] |= 1UL << number;
        }

        return new WordSet(members);
    }

    /// <param name="words">With a space between one and the next.</param>
    public static WordSet Split(string words) => Of(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>These words and all of the others.</summary>
    public WordSet With(params ReadOnlySpan<WordSet> others)
    {
        var members = new ulong[others.Length == 0 ? _members.Length : Math.Max(_members.Length, Longest(others))];
        _members.CopyTo(members, 0);
        foreach (var other in others)
        {
            for (var i = 0; i < other._members.Length; i++)
            {
                members[i] |= other._members[i];
            }
        }

        return new WordSet(members);
    }

    private static int Longest(ReadOnlySpan<WordSet> sets)
    {
        var longest = 0;
        foreach (var set in sets)
        {
            longest = Math.Max(longest, set._members.Length);
        }

        return longest;
    }

    public bool Contains(in Token token) => Contains(token.Word);

    /// <param name="word">A word's number, see <see cref="Token.Word"/>.</param>
    public bool Contains(ushort word) => (uint)(word >> 6) < (uint)_members.Length && ((_members[word >> 6] >> word) & 1) != 0;

    public bool Contains(string folded) => Contains(WordTable.Find(folded));
}
