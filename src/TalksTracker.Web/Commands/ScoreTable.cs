using System.Globalization;
using Spectre.Console;
using TalksTracker.Evaluation;

namespace TalksTracker.Web.Commands;

/// <summary>Prints a score card: a table on a terminal, aligned lines otherwise.</summary>
internal static class ScoreTable
{
    private static readonly string[] KindHeadings = ["kind", "precision", "recall", "F1", "found", "missed", "wrong", "neutral"];
    private static readonly string[] FieldHeadings = ["kind", "field", "right", "asked", "accuracy", "right where stated"];

    public static void Print(ScoreCard card, string? list)
    {
        Print(KindHeadings, card.Kinds.Select(k => new[]
        {
            k.Kind, Rate(k.Precision), Rate(k.Recall), Rate(k.F1), Number(k.Found), Number(k.Missed), Number(k.Wrong), Number(k.Neutral),
        }));
        Print(FieldHeadings, card.Kinds.SelectMany(k => k.Fields.Select(f => new[]
        {
            k.Kind, f.Field, Number(f.Right), Number(f.Asked), Rate(f.Accuracy), $"{Number(f.StatedRight)} of {Number(f.Stated)}",
        })));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{card.Cases} texts; {card.QuietCases} state nothing, and something was read from {card.BrokenSilences} of these."));

        foreach (var finding in card.Findings.Where(f => Listed(f.Kind, list)))
            Console.WriteLine(finding.ToString().ReplaceLineEndings(" "));
    }

    private static bool Listed(FindingKind kind, string? list) => list switch
    {
        "all" => true,
        "misses" => kind == FindingKind.Missed,
        "wrong" => kind != FindingKind.Missed,
        _ => false,
    };

    private static void Print(string[] headings, IEnumerable<string[]> rows)
    {
        if (!Console.IsOutputRedirected)
        {
            var table = new Table();
            foreach (var (at, heading) in headings.Index())
                table.AddColumn(new TableColumn(heading) { Alignment = at == 0 ? Justify.Left : Justify.Right });
            foreach (var row in rows)
                table.AddRow(row);
            AnsiConsole.Write(table);
            return;
        }

        var lines = rows.Prepend(headings).ToList();
        var widths = headings.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
            Console.WriteLine(string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        Console.WriteLine();
    }

    private static string Rate(double rate) => rate.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
