namespace TalksTracker.Articles;

/// <summary>A stretch of a text: <paramref name="Start"/> and <paramref name="Length"/> in UTF-16 code units.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Exclusive.</summary>
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, end - start);

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    public TextSpan Cover(TextSpan other) => Between(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public string In(string text) => text.Substring(Start, Length);
}
