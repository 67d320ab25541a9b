namespace TalksTracker.Articles;

/// <summary>Groups tokens into sentences: full stops that end one, line breaks, but not abbreviations, initials or the full stop
/// inside a quotation that goes on.</summary>
internal static class SentenceSplitter
{
    /// <summary>In tokens. No sentence of news is as long; a text without full stops is cut, so that time stays linear in its length.</summary>
    private const int LongestSentence = 400;

    private const int MostClosingMarks = 16;

    private static readonly WordSet Abbreviations = WordSet.Split(
        "mr mrs ms dr st sen rep gov gen lt col maj sgt capt cmdr adm brig prof rev hon jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu "
        + "thur thurs fri sat sun no nos vs inc ltd co corp jr approx al ca est dept amb pres");

    public static List<Sentence> Split(List<Token> tokens, Func<int, int, bool> isBoilerplate)
    {
        var sentences = new List<Sentence>((tokens.Count / 20) + 4);
        var (first, paragraph) = (0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var last = i + 1 == tokens.Count;
            if (!last && i - first < LongestSentence && !EndsAt(tokens, first, i))
            {
                continue;
            }

            var span = TextSpan.Between(tokens[first].Start, tokens[i].End);
            var endsLine = last || tokens[i + 1].LinesBefore > 0;
            var heading = endsLine && tokens[first].LinesBefore + (first == 0 ? 1 : 0) > 0 && !Terminal(tokens, i);
            sentences.Add(new Sentence(first, i + 1, span, paragraph, heading, isBoilerplate(first, i + 1)));
            paragraph += endsLine ? 1 : 0;
            first = i + 1;
        }

        return sentences;
    }

    private static bool Terminal(List<Token> tokens, int i)
    {
        // More marks in a row end no sentence better.
        for (var closing = 0; closing < MostClosingMarks && i > 0 && tokens[i].Norm is "\"" or "'" or ")" or "]"; closing++)
        {
            i--;
        }

        return tokens[i].Norm is "." or "!" or "?" or "…" or ":";
    }

    private static bool EndsAt(List<Token> tokens, int first, int i)
    {
        var (token, next) = (tokens[i], tokens[i + 1]);
        if (next.LinesBefore > 0)
        {
            return !WrappedLine(tokens, i, next);
        }

        if (!Terminal(tokens, i) || token.Norm is ":" || next.Norm is "\"" or "'" or ")" or "]" && !next.SpaceBefore)
        {
            return false;
        }

        return token.Norm switch
        {
            "." when Abbreviated(tokens, first, i) => false,
            _ => next.SpaceBefore && (next.Capital || next.Kind is not TokenKind.Word) && next.Norm is not ("-" or "—" or ")" or ","),
        };
    }

    /// <summary>A line broken at a column: it has no end mark and the next one goes on in lower case.</summary>
    private static bool WrappedLine(List<Token> tokens, int i, Token next) =>
        next is { LinesBefore: 1, Capital: false, Kind: TokenKind.Word or TokenKind.Number } && !Terminal(tokens, i) && LineLength(tokens, i) is > 45 and < 120;

    private static int LineLength(List<Token> tokens, int i)
    {
        var start = i;
        while (start > 0 && tokens[start].LinesBefore == 0 && i - start < 60)
        {
            start--;
        }

        return tokens[i].End - tokens[start].Start;
    }

    private static bool Abbreviated(List<Token> tokens, int first, int i)
    {
        if (i == first || tokens[i].SpaceBefore)
        {
            return false;
        }

        var word = tokens[i - 1];
        var initial = word is { Length: 1, Capital: true };
        return initial || (word.IsWord && Abbreviations.Contains(word) && (word.Capital || word.Norm is "vs" or "no" or "approx" or "ca")
            && !(word.Norm is "no" && !tokens[i + 1].Kind.Equals(TokenKind.Number)));
    }
}
