using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TalksTracker.Evaluation;

/// <summary>Writes a case in the format of the gold files, with modality and evidence on every item.</summary>
/// <remarks>Fixed key order, no culture, no clock: the same case is the same bytes. Text that isn't ASCII stays readable.</remarks>
public static class CaseJson
{
    public static string Write(TextCase source, bool indented = true)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, OptionsFor(indented)))
            WriteTo(writer, source);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static JsonWriterOptions OptionsFor(bool indented) =>
        new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteTo(Utf8JsonWriter writer, TextCase source)
    {
        writer.WriteStartObject();
        writer.WriteText("id", source.Id);
        writer.WriteText("published", source.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteBoolean("publishedInferred", source.PublishedInferred);
        writer.WriteItems("swaps", source.Swaps, Swap);
        writer.WriteItems("rounds", source.Rounds, Round);
        writer.WriteItems("demands", source.Demands, Demand);
        writer.WriteItems("agreements", source.Agreements, Agreement);
        writer.WriteItems("statements", source.Statements, Statement);
        writer.WriteEndObject();
    }

    private static void Swap(Utf8JsonWriter writer, SwapItem swap)
    {
        writer.WriteText("date", swap.Date);
        writer.WriteText("status", swap.Status);
        writer.WriteItems("returned", swap.Returned, Returned);
        writer.WriteTexts("mediators", swap.Mediators);
        writer.WriteText("place", swap.Place);
        writer.WriteTexts("categories", swap.Categories);
        Provenance(writer, swap);
    }

    private static void Returned(Utf8JsonWriter writer, ReturnedItem returned)
    {
        writer.WriteText("to", returned.To);
        writer.WriteNumberOrNull("count", returned.Count);
        if (returned.Upper is { } upper)
            writer.WriteNumber("upper", upper);
        writer.WriteBoolean("approximate", returned.Approximate);
        writer.WriteTextIfAny("claimant", returned.Claimant);
        writer.WriteTextIfAny("category", returned.Category);
        if (returned.Part)
            writer.WriteBoolean("part", true);
    }

    private static void Round(Utf8JsonWriter writer, RoundItem round)
    {
        writer.WriteText("date", round.Date);
        writer.WriteText("status", round.Status);
        writer.WriteText("place", round.Place);
        writer.WriteTexts("parties", round.Parties);
        writer.WriteStartObject("heads");
        foreach (var (party, person) in round.Heads)
            writer.WriteText(party, person);
        writer.WriteEndObject();
        writer.WriteTexts("hosts", round.Hosts);
        if (round.Mediators.Count > 0)
            writer.WriteTexts("mediators", round.Mediators);
        writer.WriteTextIfAny("outcome", round.Outcome);
        if (round.Ordinal is { } ordinal)
            writer.WriteNumber("ordinal", ordinal);
        writer.WriteTextIfAny("format", round.Format);
        writer.WriteTextIfAny("level", round.Level);
        Provenance(writer, round);
    }

    private static void Demand(Utf8JsonWriter writer, DemandItem demand)
    {
        writer.WriteText("party", demand.Party);
        writer.WriteText("of", demand.Of);
        writer.WriteText("issue", demand.Issue);
        writer.WriteText("paraphrase", demand.Paraphrase);
        if (demand.Conditions.Count > 0)
            writer.WriteTexts("conditions", demand.Conditions);
        writer.WriteTextIfAny("kind", demand.Kind);
        writer.WriteItems("responses", demand.Responses, (w, response) =>
        {
            w.WriteText("party", response.Party);
            w.WriteText("response", response.Response);
        });
        Provenance(writer, demand);
    }

    private static void Agreement(Utf8JsonWriter writer, AgreementItem agreement)
    {
        writer.WriteText("date", agreement.Date);
        writer.WriteText("issue", agreement.Issue);
        writer.WriteText("summary", agreement.Summary);
        writer.WriteTexts("parties", agreement.Parties);
        Provenance(writer, agreement);
    }

    private static void Statement(Utf8JsonWriter writer, StatementItem statement)
    {
        writer.WriteText("date", statement.Date);
        writer.WriteText("party", statement.Party);
        writer.WriteText("speaker", statement.Speaker);
        writer.WriteText("issue", statement.Issue);
        writer.WriteText("statement", statement.Statement);
        Provenance(writer, statement);
    }

    private static void Provenance(Utf8JsonWriter writer, CaseItem item)
    {
        writer.WriteText("role", item.Role);
        writer.WriteText("modality", item.Modality);
        writer.WriteItems("evidence", item.Evidence, (w, evidence) =>
        {
            w.WriteNumber("start", evidence.Start);
            w.WriteNumber("end", evidence.End);
            w.WriteText("quote", evidence.Quote);
        });
    }
}
