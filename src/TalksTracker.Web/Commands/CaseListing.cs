using System.Globalization;
using System.Text;
using TalksTracker.Evaluation;

namespace TalksTracker.Web.Commands;

/// <summary>A case in plain lines, for people: each item with its first words.</summary>
internal static class CaseListing
{
    public static string Of(TextCase found, string? publishedReason)
    {
        var lines = new StringBuilder();
        var day = found.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown";
        lines.Append(CultureInfo.InvariantCulture, $"{found.Id}, published {day}");
        if (found.PublishedInferred)
            lines.Append(CultureInfo.InvariantCulture, $" (inferred: {publishedReason})");
        Append(lines, "Swaps", found.Swaps);
        Append(lines, "Rounds", found.Rounds);
        Append(lines, "Demands", found.Demands);
        Append(lines, "Agreements", found.Agreements);
        Append(lines, "Statements", found.Statements);
        if (found.StatesNothing && found.Statements.Count == 0)
            lines.Append("\n\nNothing on talks, exchanges or demands was found in this text.");
        return lines.ToString();
    }

    private static void Append(StringBuilder lines, string heading, IEnumerable<CaseItem> items)
    {
        foreach (var (number, item) in items.Index())
        {
            if (number == 0)
                lines.Append(CultureInfo.InvariantCulture, $"\n\n{heading}");
            lines.Append(CultureInfo.InvariantCulture, $"\n  {item.Describe()}");
            if (item.Evidence.Count > 0)
                lines.Append(CultureInfo.InvariantCulture, $"\n      “{item.Evidence[0].Quote.ReplaceLineEndings(" ")}”");
        }
    }
}
