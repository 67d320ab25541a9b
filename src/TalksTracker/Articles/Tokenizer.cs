namespace TalksTracker.Articles;

/// <summary>Cuts a text into tokens in one pass. Offsets are UTF-16 code units of the text as stored.</summary>
internal sealed class Tokenizer
{
    private readonly string _text;
    private readonly Dictionary<string, (string Norm, ushort Word)>.AlternateLookup<ReadOnlySpan<char>> _norms;
    private readonly List<Token> _tokens;
    private int _position;
    private bool _space = true;
    private byte _lines;

    private Tokenizer(string text)
    {
        _text = text;
        _tokens = new List<Token>((text.Length / 5) + 8);
        _norms = new Dictionary<string, (string, ushort)>(Math.Min(512, text.Length / 8), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static List<Token> Tokenize(string text)
    {
        WordTable.Complete();
        var tokenizer = new Tokenizer(text);
        while (tokenizer._position < text.Length)
        {
            tokenizer.Step();
        }

        return tokenizer._tokens;
    }

    private void Step()
    {
        var c = _text[_position];
        if (c is '\n' or '\r' or '\u2028' or '\u2029')
        {
            var pair = c == '\r' && _position + 1 < _text.Length && _text[_position + 1] == '\n';
            _position += pair ? 2 : 1;
            _space = true;
            _lines = (byte)Math.Min(_lines + 1, byte.MaxValue);
        }
        else if (char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u200E' or '\u200F')
        {
            _position++;
            _space |= c is not ('\uFEFF' or '\u200B' or '\u200E' or '\u200F');
        }
        else if (char.IsAsciiDigit(c))
        {
            Digits();
        }
        else if (IsLetter(c))
        {
            Letters();
        }
        else
        {
            Add(1, TokenKind.Punctuation, Mark(c));
        }
    }

    private static string Mark(char c) => c switch
    {
        '"' or '“' or '”' or '„' or '«' or '»' or '‟' => "\"",
        '-' or '‐' or '‑' or '–' => "-",
        '—' or '―' => "—",
        '\'' or '’' or '‘' or '‚' or '`' => "'",
        '.' => ".",
        ',' => ",",
        ';' => ";",
        ':' => ":",
        '(' => "(",
        ')' => ")",
        '?' => "?",
        '!' => "!",
        '…' => "…",
        '•' or '·' or '●' or '▪' or '*' => "•",
        _ => c.ToString(),
    };

    private static bool IsLetter(char c) => char.IsAscii(c) ? char.IsAsciiLetter(c) : char.IsLetter(c) || c is '\u00AD' || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private void Digits()
    {
        var end = _position;
        while (end < _text.Length && (char.IsAsciiDigit(_text[end]) || SeparatesDigits(end)))
        {
            end++;
        }

        var ordinal = end + 2 <= _text.Length && (end + 2 == _text.Length || !char.IsLetterOrDigit(_text[end + 2]))
            && _text.AsSpan(end, 2) is "st" or "nd" or "rd" or "th";
        Add(end - _position + (ordinal ? 2 : 0), ordinal ? TokenKind.Ordinal : TokenKind.Number);
    }

    private bool SeparatesDigits(int at) =>
        _text[at] is ',' or '.' && at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1])
        && (_text[at] == '.' || (at + 3 < _text.Length && char.IsAsciiDigit(_text[at + 2]) && char.IsAsciiDigit(_text[at + 3])));

    private void Letters()
    {
        if (DottedAcronym() is { } dotted and > 0)
        {
            Add(dotted, TokenKind.Word);
            return;
        }

        var end = _position;
        while (end < _text.Length && (IsLetter(_text[end]) || char.IsAsciiDigit(_text[end]) || JoinsLetters(end)))
        {
            end++;
        }

        Add(end - _position, TokenKind.Word);
        if (end + 1 < _text.Length && IsApostrophe(_text[end]) && _text[end + 1] is 's' or 'S' && (end + 2 == _text.Length || !char.IsLetterOrDigit(_text[end + 2])))
        {
            Add(2, TokenKind.Word, "'s");
        }
    }

    /// <summary>"U.S.", "U.N.", "a.m.": single letters each with its full stop. Zero where there are fewer than two.</summary>
    private int DottedAcronym()
    {
        var end = _position;
        while (end + 1 < _text.Length && char.IsAsciiLetter(_text[end]) && _text[end + 1] == '.')
        {
            end += 2;
        }

        return end - _position >= 4 ? end - _position : 0;
    }

    /// <summary>An apostrophe inside a word ("Sana'a", "don't"), but not the possessive's.</summary>
    private bool JoinsLetters(int at) =>
        IsApostrophe(_text[at]) && at > _position && at + 1 < _text.Length && char.IsLetter(_text[at + 1])
        && !(_text[at + 1] is 's' or 'S' && (at + 2 == _text.Length || !char.IsLetterOrDigit(_text[at + 2])));

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '`';

    private void Add(int length, TokenKind kind, string? norm = null)
    {
        var raw = _text.AsSpan(_position, length);
        var (folded, word) = norm is null ? Norm(raw) : (norm, WordTable.Find(norm));
        var capital = char.IsUpper(raw[0]);
        _tokens.Add(new Token(_position, length, kind, folded, _space, _lines, capital, capital && AllUpper(raw), word));
        _position += length;
        (_space, _lines) = (false, 0);
    }

    private static bool AllUpper(ReadOnlySpan<char> raw)
    {
        foreach (var c in raw)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return raw.Length > 1;
    }

    private (string Norm, ushort Word) Norm(ReadOnlySpan<char> raw)
    {
        Span<char> buffer = raw.Length <= 64 ? stackalloc char[raw.Length] : new char[raw.Length];
        // A word that isn't ASCII is kept as it stands: it can be no other word's fold, because every fold that is kept is ASCII.
        var ascii = Folding.TryFoldAscii(raw, buffer);
        var key = ascii ? buffer : raw;
        if (_norms.TryGetValue(key, out var known))
        {
            return known;
        }

        var number = WordTable.Find(key, out var word);
        var norm = word ?? (ascii ? new string(buffer) : Folding.Fold(raw));
        known = (norm, number == 0 && !ascii ? WordTable.Find(norm) : number);
        _norms.Dictionary.Add(ascii ? norm : new string(raw), known);
        return known;
    }
}
