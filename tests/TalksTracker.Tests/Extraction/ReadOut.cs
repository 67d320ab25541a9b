using System.Globalization;
using TalksTracker.Evaluation;
using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction;

/// <summary>What was read from a short text, in one line: what a row expects. Things told in passing are left out.</summary>
internal static class ReadOut
{
    /// <summary>"completed 2025-02-05: Russia 150, Ukraine 150 by United Arab Emirates", several joined by " + ".</summary>
    public static string Swaps(string text, string? published) => Lines(Texts.Case(text, published).Swaps, s =>
        $"{s.Status}{(s.Date is null ? "" : " " + s.Date)}: {List(s.Returned.Where(r => !r.Part).Select(Figure))}{After(" by ", s.Mediators)}");

    /// <summary>The whole swap of a text: its categories.</summary>
    public static string Categories(string text, string? published) =>
        string.Join(" + ", Texts.Case(text, published).Swaps.Where(s => s.Role == CaseItem.Main).Select(s => List(s.Categories)));

    /// <summary>"held 2025-05-16 in Istanbul: Russia, Ukraine".</summary>
    public static string Rounds(string text, string? published) => Lines(Texts.Case(text, published).Rounds, r =>
        $"{r.Status}{(r.Date is null ? "" : " " + r.Date)}{(r.Place is null ? "" : " in " + r.Place)}: {List(r.Parties)}");

    /// <summary>"Russia: Vladimir Medinsky".</summary>
    public static string Heads(string text, string? published) =>
        List(Texts.Case(text, published).Rounds.SelectMany(r => r.Heads).Select(h => $"{h.Key}: {h.Value}"));

    public static string Hosts(string text, string? published) => List(Texts.Case(text, published).Rounds.SelectMany(r => r.Hosts));

    /// <summary>"Russia on territory".</summary>
    public static string Demands(string text, string? published) =>
        List(Texts.Case(text, published).Demands.Select(d => $"{d.Party} on {d.Issue}"));

    public static string Agreements(string text, string? published) => List(Texts.Case(text, published).Agreements.Select(a => a.Issue ?? "?"));

    /// <summary>"Iran announced".</summary>
    public static string Statements(string text, string? published) =>
        List(Texts.Case(text, published).Statements.Select(s => $"{s.Party} {s.Modality}"));

    private static string Figure(ReturnedItem r) => r.To + " " + (r.Approximate ? "~" : "") + (r.Count?.ToString(CultureInfo.InvariantCulture) ?? "?")
        + (r.Upper is { } upper ? "-" + upper.ToString(CultureInfo.InvariantCulture) : "");

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line)
        where T : CaseItem => string.Join(" + ", items.Where(i => i.Role == CaseItem.Main).Select(line).Order(StringComparer.Ordinal));

    private static string List(IEnumerable<string> words) => string.Join(", ", words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string After(string before, IReadOnlyList<string> words) => words.Count == 0 ? "" : before + List(words);
}
