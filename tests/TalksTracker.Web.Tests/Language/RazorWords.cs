using System.Text;
using System.Text.RegularExpressions;

namespace TalksTracker.Web.Tests.Language;

/// <summary>Finds words that a .razor file would show by itself: text between tags, attributes that people read or hear, and
/// literals in expressions that look like words. It knows as much of Razor as this application writes.</summary>
internal sealed partial class RazorWords(string source)
{
    // People read these, whatever the element.
    private static readonly HashSet<string> Read =
    [
        "title", "alt", "placeholder", "label", "aria-label", "aria-description", "summary",
        // Parameters of our own components.
        "Title", "Action", "Label", "Caption", "Otherwise", "For", "Description", "Reason", "Unknown", "AllWords", "Sentence", "Found",
    ];

    private static readonly HashSet<string> Statements = ["if", "foreach", "for", "while", "switch", "using", "lock"];

    private readonly StringBuilder _markup = new();
    private int _at;

    public static IReadOnlyList<string> In(string source)
    {
        var text = Commands().Replace(Comments().Replace(source, ""), "");
        text = Directives().Replace(text, "");
        var code = text.IndexOf("@code {", StringComparison.Ordinal);
        var razor = new RazorWords(code < 0 ? text : text[..code]);
        var spoken = new List<string>();
        spoken.AddRange(razor.Literals());
        if (code >= 0)
            spoken.AddRange(LiteralsIn(LineComments().Replace(text[code..], "")));
        spoken.AddRange(MarkupWords(razor._markup.ToString()));
        return spoken;
    }

    // Takes the expressions out of the markup, leaving "@" where they stood, and yields the words in them.
    private IEnumerable<string> Literals()
    {
        var found = new List<string>();
        while (_at < source.Length)
        {
            if (source[_at] != '@')
            {
                _markup.Append(source[_at++]);
                continue;
            }

            var start = _at;
            SkipExpression();
            found.AddRange(LiteralsIn(source[start.._at]));
            _markup.Append('@');
        }

        return found;
    }

    private void SkipExpression()
    {
        _at++;
        if (_at < source.Length && source[_at] == '(')
        {
            SkipBalanced();
            return;
        }

        while (Name() is { Length: > 0 } name)
        {
            var statement = Statements.Contains(name);
            while (statement && source[_at] == ' ')
                _at++;
            while (_at < source.Length && source[_at] is '(' or '[')
                SkipBalanced();
            if (statement || _at >= source.Length || Continues().Match(source, _at) is not { Success: true } dot)
                return;
            _at += dot.Length;
        }
    }

    private string Name()
    {
        var start = _at;
        while (_at < source.Length && (char.IsLetterOrDigit(source[_at]) || source[_at] == '_' || (source[_at] is ':' or '-' && IsDirectiveAttribute(start))))
            _at++;
        return source[start.._at];
    }

    // "@onclick:preventDefault" is one name.
    private bool IsDirectiveAttribute(int start) => source.AsSpan(start).StartsWith("on") || source.AsSpan(start).StartsWith("bind");

    private void SkipBalanced()
    {
        var depth = 0;
        do
        {
            if (source[_at] == '"')
                _at = source.IndexOf('"', _at + 1);
            depth += source[_at] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            _at++;
        }
        while (depth > 0);
    }

    private static IEnumerable<string> LiteralsIn(string code)
    {
        // A template inside an expression is markup again; what something is compared with is nothing to read.
        var markup = Templates().Matches(code).SelectMany(m => In(m.Value[1..]));
        var plain = Comparisons().Replace(Templates().Replace(code, ""), "");
        return markup.Concat(Strings().Matches(plain).Select(m => m.Groups["text"].Value).Where(LooksLikeWords));
    }

    // Keys, names of classes and addresses have no space and no capital that a full stop does not explain.
    private static bool LooksLikeWords(string literal)
    {
        var text = Names().Replace(Holes().Replace(literal, ""), "").Trim();
        return Words().IsMatch(text) && !TextsTests.English.ContainsKey(literal) && !KeyStarts().IsMatch(literal) && !Drawing().IsMatch(text)
            && (text.Contains(' ', StringComparison.Ordinal) || char.IsUpper(text[0]));
    }

    private static IEnumerable<string> MarkupWords(string markup)
    {
        foreach (Match tag in Tags().Matches(markup))
        {
            var isComponent = tag.Groups["name"].Value is [>= 'A' and <= 'Z', ..];
            foreach (Match attribute in Attributes().Matches(tag.Value))
            {
                var (name, value) = (attribute.Groups["name"].Value, attribute.Groups["value"].Value);
                var isRead = Read.Contains(name) || (isComponent && char.IsUpper(name[0]) && !Operators().IsMatch(value) && value.Contains(' ', StringComparison.Ordinal) && LooksLikeWords(value));
                if (isRead && Words().IsMatch(Names().Replace(value, "")) && !Members().IsMatch(value))
                    yield return $"{name}=\"{value}\"";
            }
        }

        foreach (var line in Tags().Replace(markup, "\n").Split('\n'))
        {
            var text = Names().Replace(Entities().Replace(line, ""), "").Trim();
            if (Words().IsMatch(text) && !Control().IsMatch(text))
                yield return text;
        }
    }

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^@(page|using|inherits|inject|implements|layout|namespace|attribute|rendermode|typeparam)\b.*$", RegexOptions.Multiline)]
    private static partial Regex Directives();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex LineComments();

    [GeneratedRegex(@"\G[?!]?\.(?=\w)")]
    private static partial Regex Continues();

    [GeneratedRegex(@"@<(?<name>\w+)\b(?<rest>[^\n]*?)(</\k<name>>|/>(?=[,)]))")]
    private static partial Regex Templates();

    [GeneratedRegex("""(?<!@)"(?<text>[^"]*)["]""")]
    private static partial Regex Strings();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Holes();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Words();

    // The start of a key that an expression completes: "Category.{…}".
    [GeneratedRegex(@"^[A-Z]\w+(\.\w+)*\.\{")]
    private static partial Regex KeyStarts();

    // The path of an SVG drawing.
    [GeneratedRegex(@"^M[\d.\sA-Za-z-]+$")]
    private static partial Regex Drawing();

    [GeneratedRegex("""<(?<name>[A-Za-z][\w.-]*)(\s+[^<>=\s]+(="[^"]*")?)*\s*/?>|</[\w.-]+>|<!DOCTYPE html>""")]
    private static partial Regex Tags();

    [GeneratedRegex("""(?<name>[A-Za-z-]+)="(?<value>[^"]*)["]""")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"^\w+(\.\w+)+$")]
    private static partial Regex Members();

    [GeneratedRegex(@"&#?\w+;")]
    private static partial Regex Entities();

    [GeneratedRegex(@"^[{}\s@]*(else( if \(.*\))?)?[{}\s@]*$")]
    private static partial Regex Control();

    // What is typed or computed with stays as it is in every language.
    [GeneratedRegex(@"<code>[^<@]*</code>")]
    private static partial Regex Commands();

    [GeneratedRegex(@"TalksTracker(\.[\w.]+)?|\bJSON\b|\bCSV\b")]
    private static partial Regex Names();

    [GeneratedRegex("""[=!]= "[^"]*["]""")]
    private static partial Regex Comparisons();

    [GeneratedRegex("=>|==|&&")]
    private static partial Regex Operators();
}
