namespace TalksTracker.Articles;

/// <summary>Words that a rule asks for, folded. Whether a token is one of them costs a look at one bit.</summary>
/// <remarks>Kept in static fields of the rules' classes, so that <see cref="WordTable"/> finds them all.</remarks>
internal sealed class WordSet
{
    private readonly ulong[] _members;

    private WordSet(IReadOnlyList<ushort> numbers)
    {
        _members = new ulong[(numbers.Count == 0 ? 0 : numbers.Max() / 64) + 1];
        foreach (var number in numbers)
        {
            _members[number / 64] |= 1UL << number;
        }
    }

    public static WordSet Of(params IEnumerable<string> words) => new([.. words.Select(WordTable.Add)]);

    /// <param name="words">With a space between one and the next.</param>
    public static WordSet Split(string words) => Of(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public bool Contains(in Token token) => Contains(token.Word);

    /// <param name="word">A word's number, see <see cref="Token.Word"/>.</param>
    public bool Contains(ushort word) => (uint)(word >> 6) < (uint)_members.Length && ((_members[word >> 6] >> word) & 1) != 0;

    public bool Contains(string folded) => Contains(WordTable.Find(folded));
}
