using System.Text;
using TalksTracker.Evaluation;

namespace TalksTracker.Tests.Evaluation;

/// <summary>Scores one hand-written text against another.</summary>
internal static class Scoring
{
    /// <param name="gold">The inside of a case: <c>"swaps": [...]</c>.</param>
    /// <param name="read">The same, as read.</param>
    public static ScoreCard Score(string gold, string read, NameMatcher? names = null) =>
        new Evaluator(names ?? new NameMatcher()).Score([(CaseOf(gold), CaseOf(read))]);

    public static TextCase CaseOf(string inside) =>
        GoldFile.Parse(Encoding.UTF8.GetBytes($$"""{ "cases": [{ "id": "t", {{inside}} }] }""")).Value[0];

    /// <summary>Found, missed, wrong, neutral.</summary>
    public static string Counts(this KindScore score) => $"{score.Found} {score.Missed} {score.Wrong} {score.Neutral}";

    public static IReadOnlyList<string> WrongFields(this ScoreCard card) =>
        [.. card.Findings.Where(f => f.Kind == FindingKind.WrongField).Select(f => f.Field!)];

    public static string Swap(string returned, string date = "2025-02-05", string more = "") =>
        $$"""
        { "date": {{Quoted(date)}}, "status": "completed", "returned": [{{returned}}], "mediators": [], "place": null,
          "categories": ["pow"], "role": "main"{{more}} }
        """;

    /// <summary>"Russia 150" as a figure.</summary>
    public static string Figures(params string[] figures) => string.Join(", ", figures.Select(f =>
    {
        var at = f.LastIndexOf(' ');
        return $$"""{ "to": "{{f[..at]}}", "count": {{f[(at + 1)..].TrimStart('~').Replace("?", "null", StringComparison.Ordinal)}}, "approximate": {{(f[at + 1] == '~' ? "true" : "false")}} }""";
    }));

    public static string Quoted(string value) => value == "null" ? value : $"\"{value}\"";
}
