namespace TalksTracker.Articles;

public enum TokenKind : byte
{
    Word,

    /// <summary>Digits, with separators inside: "1,000", "2.5".</summary>
    Number,

    /// <summary>Digits with an ordinal ending: "63rd".</summary>
    Ordinal,
    Punctuation,
}

/// <summary>A word, number or mark of a text.</summary>
/// <param name="Norm">Folded (see <see cref="Folding"/>): what rules compare. Quotation marks of all sorts are '"', dashes '-'.</param>
/// <param name="SpaceBefore">Whether white space (or the start of the text) stands before it.</param>
/// <param name="Word">The number of the word among those that rules ask for; zero for any other. See <see cref="WordSet"/>.</param>
/// <param name="LinesBefore">How many line breaks stand before it.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, string Norm, bool SpaceBefore, byte LinesBefore, bool Capital, bool AllCapitals, ushort Word)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool Is(string norm) => ReferenceEquals(Norm, norm) || Norm == norm;

    public bool IsWord => Kind == TokenKind.Word;
}
