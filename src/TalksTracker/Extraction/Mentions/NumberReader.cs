using System.Collections.Frozen;
using System.Globalization;
using TalksTracker.Articles;

namespace TalksTracker.Extraction.Mentions;

/// <summary>A number in the text.</summary>
/// <param name="Value">Null for "dozens", "hundreds": a number without a figure.</param>
/// <param name="Upper">The upper end of "20 to 30".</param>
/// <param name="First">The first token, the approximating words included.</param>
internal readonly record struct Figure(int First, int End, int? Value, int? Upper, bool Approximate)
{
    /// <summary>The token where the number itself begins.</summary>
    public int Core { get; init; } = First;
}

/// <summary>Reads counts in digits and in words: "1,000", "thirty-two", "about 150", "at least twelve", "20 to 30", "dozens".</summary>
internal static class NumberReader
{
    private static readonly FrozenDictionary<string, int> Small = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] VagueWords = ["dozens", "scores", "hundreds", "thousands", "several", "numerous", "many"];
    private static readonly WordSet Vague = WordSet.Of(VagueWords);

    /// <summary>Every word that a number can begin with: most words are told apart by one look.</summary>
    internal static readonly WordSet Beginnings = WordSet.Of([.. Small.Keys, .. VagueWords, "hundred", "thousand", "dozen"]);

    /// <summary>"third" as 3; null where the word is no ordinal.</summary>
    public static int? Ordinal(Token token) => token.Kind == TokenKind.Ordinal
        ? int.TryParse(token.Norm.AsSpan(0, token.Norm.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null
        : token.Norm switch
        {
            "first" => 1, "second" => 2, "third" => 3, "fourth" => 4, "fifth" => 5, "sixth" => 6, "seventh" => 7, "eighth" => 8, "ninth" => 9, "tenth" => 10,
            "eleventh" => 11, "twelfth" => 12, _ => null,
        };

    /// <summary>The figure whose number begins at a token; null where none does.</summary>
    public static Figure? At(List<Token> tokens, int at, int first, int limit)
    {
        if (at < 0 || at >= Math.Min(limit, tokens.Count) || !Value(tokens, at, limit, out var value, out var end, out var vague))
        {
            return null;
        }

        var start = Approximator(tokens, at, first, out var approximate);
        int? upper = null;
        if (end + 1 < limit && value is { } low && tokens[end].Norm is "to" or "-" or "or" or "and" && Value(tokens, end + 1, limit, out var high, out var rangeEnd, out _)
            && high > low && (tokens[end].Norm != "and" || (at > first && tokens[at - 1].Is("between"))) && high < low * 4 && rangeEnd < limit && tokens[rangeEnd].IsWord)
        {
            (upper, end, approximate) = (high, rangeEnd, approximate && tokens[start].Norm is not "between");
        }

        if (end + 1 < limit && tokens[end].Is("or") && tokens[end + 1].Norm is "so" or "more")
        {
            (end, approximate) = (end + 2, true);
        }

        return new Figure(start, end, value, upper, approximate || vague) { Core = at };
    }

    private static bool Value(List<Token> tokens, int at, int limit, out int? value, out int end, out bool vague)
    {
        (value, end, vague) = (null, at + 1, false);
        var token = tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            if (!int.TryParse(Digits(token.Norm), NumberStyles.None, CultureInfo.InvariantCulture, out var n))
            {
                return false;
            }

            value = n;
            if (end < limit && tokens[end].Kind == TokenKind.Number && tokens[end].Length == 3 && token.Length <= 3 && n > 0 && tokens[end].Start == token.End + 1
                && int.TryParse(tokens[end].Norm, NumberStyles.None, CultureInfo.InvariantCulture, out var thousandths))
            {
                (value, end) = ((n * 1000) + thousandths, end + 1);
            }
            else if (end < limit && tokens[end].Is("thousand") && n < 2000)
            {
                (value, end) = (n * 1000, end + 1);
            }

            return true;
        }

        if (!token.IsWord || !Beginnings.Contains(token))
        {
            return false;
        }

        if (Vague.Contains(token))
        {
            vague = true;
            return true;
        }

        return Words(tokens, at, limit, out value, out end, out vague);
    }

    private static string Digits(string number) => number.Contains(',', StringComparison.Ordinal) ? number.Replace(",", "", StringComparison.Ordinal) : number;

    private static bool Words(List<Token> tokens, int at, int limit, out int? value, out int end, out bool vague)
    {
        (value, end, vague) = (null, at, false);
        int total = 0, current = 0;
        for (; end < limit; end++)
        {
            var norm = tokens[end].Norm;
            if (Small.TryGetValue(norm, out var small) && (current == 0 || current % 100 == 0 || (current % 10 == 0 && small < 10)))
            {
                current += small;
            }
            else if (norm is "hundred" && (current > 0 || Indefinite(tokens, at, end)))
            {
                current = Math.Max(1, current) * 100;
            }
            else if (norm is "thousand" && (current > 0 || Indefinite(tokens, at, end)))
            {
                total += Math.Max(1, current) * 1000;
                current = 0;
            }
            else if (norm is "dozen" && (current > 0 || Indefinite(tokens, at, end)))
            {
                (current, vague) = (Math.Max(1, current) * 12, true);
            }
            else if (!(Joins(norm) && end > at && end + 1 < limit && total + current > 0 && Continues(tokens[end + 1].Norm, norm, current)))
            {
                break;
            }
        }

        value = total + current;
        return end > at && value > 0;
    }

    private static bool Joins(string norm) => norm is "-" or "and";

    private static bool Continues(string next, string joint, int current) =>
        joint == "-" ? Small.TryGetValue(next, out var s) && s < 10 && current % 10 == 0 && current % 100 >= 20
        : Small.ContainsKey(next) && current % 100 == 0;

    private static bool Indefinite(List<Token> tokens, int at, int end) => end == at && at > 0 && tokens[at - 1].Norm is "a" or "one" or "half";

    private static readonly string[][] Approximators =
    [
        ["about"], ["around"], ["some"], ["nearly"], ["almost"], ["roughly"], ["approximately"], ["over"], ["more", "than"], ["at", "least"], ["no", "fewer", "than"],
        ["no", "less", "than"], ["not", "less", "than"], ["up", "to"], ["close", "to"], ["as", "many", "as"], ["upwards", "of"], ["under"], ["fewer", "than"], ["less", "than"], ["between"],
        ["an", "estimated"], ["circa"], ["~"],
    ];

    /// <summary>"Handed over 15": the word belongs to the verb.</summary>
    private static bool HandsOver(string before) => before is "hand" or "handed" or "hands" or "handing" or "turn" or "turned" or "turning" or "pass" or "passed" or "gave" or "given" or "giving" or "sent" or "brought" or "took" or "take";

    private static bool Stand(List<Token> tokens, int at, string[] words)
    {
        for (var k = words.Length - 1; k >= 0; k--)
        {
            if (!tokens[at + k].Is(words[k]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Approximator(List<Token> tokens, int at, int first, out bool approximate)
    {
        approximate = false;
        var from = at > first && tokens[at - 1].Norm is "a" or "the" ? at - 1 : at;
        foreach (var words in Approximators)
        {
            var start = from - words.Length;
            if (start >= first && Stand(tokens, start, words) && !(words[0] is "over" && start > first && HandsOver(tokens[start - 1].Norm)))
            {
                approximate = words[0] is not "between";
                return start;
            }
        }

        return at;
    }
}
