using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Search;

/// <summary>What somebody typed, as far as it can be looked for, and in words what of it could not be.</summary>
/// <remarks>Words mean all of them. "Quotes" keep a phrase together, an asterisk stands for any ending, OR takes either, a minus or
/// NOT leaves out. Everything else is punctuation: there is no text that is an error.</remarks>
public sealed partial record SearchText(IReadOnlyList<SearchTerm> Terms, IReadOnlyList<string> LeftOut)
{
    public const int MostTerms = 16;

    /// <summary>What there is to write; words and an example for each stand in the texts.</summary>
    public static IReadOnlyList<string> Ways { get; } = ["All", "Phrase", "Beginning", "Either", "Without", "Names"];

    public IEnumerable<SearchTerm> Wanted => Terms.Where(t => !t.IsExcluded);

    public static SearchText Read(string? written)
    {
        var leftOut = new List<string>();
        var text = WithoutMarkup(Plain(written ?? ""), leftOut);
        if (text.Count(c => c == '"') % 2 == 1)
        {
            text = text.Remove(text.LastIndexOf('"'), 1);
            leftOut.Add(Texts.Of("Search.LeftOut.Quote"));
        }

        var terms = AllTerms(text, leftOut);
        if (terms.Count > MostTerms)
            leftOut.Add(Texts.Of("Search.LeftOut.Terms", ("most", MostTerms), ("count", terms.Count)));
        if (terms.Count > 0 && terms.TrueForAll(t => t.IsExcluded))
            leftOut.Add(Texts.Of("Search.LeftOut.OnlyWithout"));
        if (terms.Count == 0 && text.Trim().Length > 0)
            leftOut.Add(Texts.Of("Search.LeftOut.NoLetter"));
        return new SearchText([.. terms.Take(MostTerms)], leftOut);
    }

    private static List<SearchTerm> AllTerms(string text, List<string> leftOut)
    {
        var terms = new List<SearchTerm>();
        bool or = false, not = false;
        foreach (Match piece in Piece().Matches(text))
        {
            switch (piece.Value)
            {
                case "OR" or "|" or "||":
                    or = terms.Count > 0;
                    continue;
                case "NOT":
                    not = true;
                    continue;
                case "AND" or "&" or "&&" or "+":
                    continue;
            }

            var found = TermsOf(piece, not);
            if (found.Count > 0)
            {
                terms.Add(found[0] with { OrPrevious = or && !found[0].IsExcluded && !terms[^1].IsExcluded });
                terms.AddRange(found.Skip(1));
                or = not = false;
            }
        }

        if (or || not)
            leftOut.Add(Texts.Of("Search.LeftOut.NoWordAfter"));
        return terms;
    }

    private static List<SearchTerm> TermsOf(Match piece, bool not)
    {
        var excluded = not || piece.Groups["minus"].Success;
        if (piece.Groups["phrase"] is { Success: true } phrase)
        {
            var words = string.Join(' ', Word().Matches(phrase.Value).Select(w => w.Value));
            return words.Length == 0 ? [] : [new SearchTerm(words, IsPhrase: true, IsBeginning: false, excluded, OrPrevious: false)];
        }

        var rest = piece.Groups["rest"].Value;
        return [.. Word().Matches(rest).Select(w => new SearchTerm(
            w.Value, IsPhrase: false, IsBeginning: w.Index + w.Length < rest.Length && rest[w.Index + w.Length] == '*', excluded, OrPrevious: false))];
    }

    // One kind of quotation mark and of minus, no halves of characters, nothing invisible.
    private static string Plain(string written)
    {
        var plain = new StringBuilder(written.Length);
        foreach (var rune in written.EnumerateRunes())
        {
            plain.Append(rune.Value switch
            {
                '“' or '”' or '„' or '‟' or '«' or '»' or '＂' => "\"",
                '−' or '–' or '—' or '‐' or '‑' => "-",
                '’' or '‘' or 'ʼ' or '`' or '´' => "'",
                0xFFFD => " ",
                _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format => "",
                _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control => " ",
                _ => rune.ToString(),
            });
        }

        return plain.ToString();
    }

    private static string WithoutMarkup(string text, List<string> leftOut)
    {
        if (!Markup().IsMatch(text))
            return text;
        leftOut.Add(Texts.Of("Search.LeftOut.Markup"));
        return Markup().Replace(text, " ");
    }

    [GeneratedRegex("""(?<minus>-)?"(?<phrase>[^"]*)"|(?<minus>(?<!\S)-)?(?<rest>[^\s"]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Piece();

    // Joined by what stands within words and numbers: don't, cease-fire, U.S, 1,000.
    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(['.-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*|(?<=\p{N}),(?=\p{N})[\p{N}]+)*", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex("</?[A-Za-z!][^<>]*>")]
    private static partial Regex Markup();
}
