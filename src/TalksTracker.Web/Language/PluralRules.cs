using System.Globalization;
using System.Text.RegularExpressions;

namespace TalksTracker.Web.Language;

/// <summary>Which form of a noun goes with a whole number, from a language's own file, as Unicode's CLDR writes it:
/// <c>one: n % 10 = 1 and n % 100 != 11; few: n % 10 = 2..4 and n % 100 != 12..14; many: n % 10 = 0 or n % 10 = 5..9</c>.</summary>
internal sealed partial class PluralRules
{
    /// <summary>The form where no rule holds.</summary>
    public const string Other = "other";

    private readonly List<(string Form, Func<int, bool> Holds)> _rules = [];

    /// <summary>Every form that a number can ask for.</summary>
    public IEnumerable<string> Forms => _rules.Select(r => r.Form).Append(Other);

    public static PluralRules Parse(string text)
    {
        var rules = new PluralRules();
        foreach (var rule in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = rule.Split(':', 2, StringSplitOptions.TrimEntries);
            var ways = parts[1].Split(" or ").Select(way => way.Split(" and ").Select(Condition).ToList()).ToList();
            rules._rules.Add((parts[0], n => ways.Exists(way => way.TrueForAll(holds => holds(n)))));
        }

        return rules;
    }

    public string Form(int count)
    {
        var n = Math.Abs(count);
        return _rules.Find(r => r.Holds(n)).Form ?? Other;
    }

    private static Func<int, bool> Condition(string text)
    {
        var match = ConditionPattern().Match(text.Trim());
        if (!match.Success)
            throw new FormatException($"“{text}” is no condition such as “n % 10 = 2..4”.");
        var modulus = match.Groups["modulus"] is { Success: true } given ? Read(given.Value) : int.MaxValue;
        var wanted = match.Groups["not"].Length == 0;
        var ranges = match.Groups["ranges"].Value.Split(',').Select(r => r.Split("..").Select(Read).ToList()).ToList();
        return n => ranges.Exists(r => n % modulus >= r[0] && n % modulus <= r[^1]) == wanted;
    }

    private static int Read(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^n( % (?<modulus>\d+))? (?<not>!?)= (?<ranges>[\d.,]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ConditionPattern();
}
