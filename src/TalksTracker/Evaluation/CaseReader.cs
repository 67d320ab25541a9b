using System.Globalization;
using System.Text.Json;
using TalksTracker.Time;

namespace TalksTracker.Evaluation;

/// <summary>Reads cases from JSON. What isn't as expected is a <see cref="FormatException"/> that says where.</summary>
internal static class CaseReader
{
    public static IEnumerable<TextCase> Cases(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("cases", out var cases)
            || cases.ValueKind != JsonValueKind.Array)
            throw new FormatException("“cases” is missing: a gold file is { \"cases\": [...] }.");
        return cases.EnumerateArray().Select((e, i) =>
            Located(string.Create(CultureInfo.InvariantCulture, $"case {i}"), () => OneCase(e)));
    }

    private static TextCase OneCase(JsonElement json)
    {
        var id = json.Text("id") ?? throw new FormatException("“id” is missing.");
        return Located("id " + id, () => new TextCase
        {
            Id = id,
            Text = json.Text("text"),
            File = json.Text("file"),
            Published = json.Text("published") is { } day ? Day(day) : null,
            PublishedInferred = json.Flag("publishedInferred"),
            Swaps = Items(json, "swaps", Swap),
            Rounds = Items(json, "rounds", Round),
            Demands = Items(json, "demands", Demand),
            Agreements = Items(json, "agreements", Agreement),
            Statements = Items(json, "statements", Statement),
        });
    }

    private static SwapItem Swap(JsonElement json) => Common(json, new SwapItem
    {
        Date = Date(json),
        Status = json.Text("status") ?? throw new FormatException("“status” is missing."),
        Returned = Items(json, "returned", Returned),
        Mediators = json.Texts("mediators"),
        Place = json.Text("place"),
        Categories = json.Texts("categories"),
    });

    private static ReturnedItem Returned(JsonElement json) =>
        new(json.Text("to") ?? throw new FormatException("“to” is missing."), json.Number("count"), json.Flag("approximate"))
        {
            Upper = json.Number("upper"),
            Category = json.Text("category"),
            Claimant = json.Text("claimant"),
            Part = json.Flag("part"),
            Optional = json.Flag("optional"),
            Allowed = json.Allowed(),
        };

    private static RoundItem Round(JsonElement json) => Common(json, new RoundItem
    {
        Date = Date(json),
        Status = json.Text("status") ?? throw new FormatException("“status” is missing."),
        Place = json.Text("place"),
        Parties = json.Texts("parties"),
        Heads = json.TryGetProperty("heads", out var heads) && heads.ValueKind == JsonValueKind.Object
            ? heads.EnumerateObject().Where(h => h.Value.ValueKind == JsonValueKind.String)
                .ToDictionary(h => h.Name, h => h.Value.GetVerbatim(), StringComparer.Ordinal)
            : [],
        Hosts = json.Texts("hosts"),
        Mediators = json.Texts("mediators"),
        Outcome = json.Text("outcome"),
        Ordinal = json.Number("ordinal"),
        Format = json.Text("format"),
        Level = json.Text("level"),
    });

    private static DemandItem Demand(JsonElement json) => Common(json, new DemandItem
    {
        Party = json.Text("party") ?? throw new FormatException("“party” is missing."),
        Of = json.Text("of"),
        SaysOf = json.TryGetProperty("of", out _),
        Issue = json.Text("issue"),
        Paraphrase = json.Text("paraphrase"),
        Conditions = json.Texts("conditions"),
        Kind = json.Text("kind"),
        Responses = Items(json, "responses", r => new ResponseItem(r.Text("party"), r.Text("response") ?? "")),
    });

    private static AgreementItem Agreement(JsonElement json) => Common(json, new AgreementItem
    {
        Date = Date(json),
        SaysDate = json.TryGetProperty("date", out _),
        Issue = json.Text("issue"),
        Summary = json.Text("summary"),
        Parties = json.Texts("parties"),
    });

    private static StatementItem Statement(JsonElement json) => Common(json, new StatementItem
    {
        Date = Date(json),
        Party = json.Text("party"),
        Speaker = json.Text("speaker"),
        Issue = json.Text("issue"),
        Statement = json.Text("statement"),
    });

    private static T Common<T>(JsonElement json, T item) where T : CaseItem => item with
    {
        Role = json.Text("role") ?? CaseItem.Main,
        Modality = json.Text("modality"),
        Optional = json.Flag("optional"),
        Allowed = json.Allowed(),
        Evidence = Items(json, "evidence", e =>
            new EvidenceItem(e.Number("start") ?? 0, e.Number("end") ?? 0, e.Text("quote") ?? "")),
    };

    private static IReadOnlyList<T> Items<T>(JsonElement json, string key, Func<JsonElement, T> read)
    {
        if (!json.TryGetProperty(key, out var items) || items.ValueKind == JsonValueKind.Null)
            return [];
        if (items.ValueKind != JsonValueKind.Array)
            throw new FormatException($"“{key}” is no list.");
        return [.. items.EnumerateArray().Select((e, i) =>
            Located(string.Create(CultureInfo.InvariantCulture, $"{key}[{i}]"), () => read(e.Object())))];
    }

    private static string? Date(JsonElement json)
    {
        var date = json.Text("date");
        return date is null || PartialDate.TryParse(date, out _) ? date : throw new FormatException($"“{date}” is no EDTF date.");
    }

    private static DateOnly Day(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new FormatException($"“{day}” is no day such as 2025-02-05.");

    private static T Located<T>(string where, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException e)
        {
            throw new FormatException($"{where}: {e.Message}", e);
        }
    }
}
