using System.Buffers;
using System.Text;
using System.Text.Json;

namespace TalksTracker.Evaluation;

/// <summary>Writes a score card for machines and for the page that shows it. The same card is the same bytes.</summary>
public static class ScoreCardJson
{
    /// <summary>One gold file's score, with every finding.</summary>
    public static string Write(GoldScore score, string extractorVersion)
    {
        ArgumentNullException.ThrowIfNull(score);
        return Write(writer =>
        {
            writer.WriteString("extractor", extractorVersion);
            Card(writer, score);
            writer.WriteItems("findings", score.Card.Findings, Finding);
        });
    }

    /// <summary>The scores of several gold files, without the findings: it changes only when a score does.</summary>
    public static string Write(IReadOnlyList<GoldScore> scores, string extractorVersion) => Write(writer =>
    {
        writer.WriteString("extractor", extractorVersion);
        writer.WriteItems("scores", scores, Card);
    });

    private static string Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, CaseJson.OptionsFor(indented: true)))
        {
            writer.WriteStartObject();
            content(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Card(Utf8JsonWriter writer, GoldScore score)
    {
        writer.WriteString("gold", score.Gold);
        writer.WriteNumber("cases", score.Card.Cases);
        writer.WriteNumber("quietCases", score.Card.QuietCases);
        writer.WriteNumber("brokenSilences", score.Card.BrokenSilences);
        writer.WriteItems("kinds", score.Card.Kinds, Kind);
    }

    private static void Kind(Utf8JsonWriter writer, KindScore kind)
    {
        writer.WriteString("kind", kind.Kind);
        writer.WriteNumber("found", kind.Found);
        writer.WriteNumber("missed", kind.Missed);
        writer.WriteNumber("wrong", kind.Wrong);
        writer.WriteNumber("neutral", kind.Neutral);
        writer.WriteNumber("precision", Math.Round(kind.Precision, 4));
        writer.WriteNumber("recall", Math.Round(kind.Recall, 4));
        writer.WriteNumber("f1", Math.Round(kind.F1, 4));
        writer.WriteItems("fields", kind.Fields, (w, field) =>
        {
            w.WriteString("field", field.Field);
            w.WriteNumber("right", field.Right);
            w.WriteNumber("asked", field.Asked);
            w.WriteNumber("accuracy", Math.Round(field.Accuracy, 4));
            w.WriteNumber("statedRight", field.StatedRight);
            w.WriteNumber("stated", field.Stated);
        });
    }

    private static void Finding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteString("kind", finding.Kind switch
        {
            FindingKind.Missed => "missed",
            FindingKind.Wrong => "wrong",
            _ => "wrong-field",
        });
        writer.WriteText("case", finding.CaseId);
        writer.WriteString("item", finding.Item);
        writer.WriteTextIfAny("field", finding.Field);
        writer.WriteText("expected", finding.Expected);
        writer.WriteText("read", finding.Read);
    }
}
