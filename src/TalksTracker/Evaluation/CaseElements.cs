using System.Text.Json;

namespace TalksTracker.Evaluation;

/// <summary>Values of a case's JSON by key. A key that is absent or null has no value.</summary>
internal static class CaseElements
{
    public static JsonElement Object(this JsonElement json) =>
        json.ValueKind == JsonValueKind.Object ? json : throw new FormatException("an object is expected here.");

    public static string? Text(this JsonElement json, string key) => json.Get(key, JsonValueKind.String)?.GetVerbatim();

    public static int? Number(this JsonElement json, string key) =>
        json.Get(key, JsonValueKind.Number) is not { } number ? null
        : number.TryGetInt32(out var value) ? value : throw new FormatException($"“{key}” is no whole number.");

    public static bool Flag(this JsonElement json, string key) =>
        json.TryGetProperty(key, out var flag) && flag.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False or JsonValueKind.Null => false,
            _ => throw new FormatException($"“{key}” is neither true nor false."),
        };

    public static IReadOnlyList<string> Texts(this JsonElement json, string key) =>
        json.Get(key, JsonValueKind.Array) is { } list
            ? [.. list.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.String
                ? e.GetVerbatim()
                : throw new FormatException($"“{key}” holds something that is no text."))]
            : [];

    /// <summary>The keys that end in Accept, Alt or Optional, whatever the field before that.</summary>
    public static Allowances Allowed(this JsonElement json)
    {
        var allowed = new Allowances();
        var found = false;
        foreach (var property in json.EnumerateObject())
        {
            var ending = Endings.FirstOrDefault(e => property.Name.EndsWith(e, StringComparison.Ordinal));
            if (ending is null)
                continue;
            found = true;
            Add(allowed, property.Name[..^ending.Length], property.Value, replacing: ending != Optional);
        }

        return found ? allowed : Allowances.None;
    }

    private const string Optional = "Optional";
    private static readonly string[] Endings = ["Accept", "Alt", Optional];

    private static void Add(Allowances allowed, string field, JsonElement value, bool replacing)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var element in value.EnumerateArray())
                    Add(allowed, field, element, replacing);
                break;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                    Add(allowed, field, property.Value, replacing);
                break;
            case JsonValueKind.True:
                allowed.AddAnything(field);
                break;
            case JsonValueKind.False:
                break;
            case JsonValueKind.Number:
                allowed.Add(field, [value.GetRawText()], replacing);
                break;
            default:
                allowed.Add(field, [value.ValueKind == JsonValueKind.Null ? null : value.GetVerbatim()], replacing);
                break;
        }
    }

    private static JsonElement? Get(this JsonElement json, string key, JsonValueKind kind)
    {
        if (!json.Object().TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == kind ? value : throw new FormatException($"“{key}” is not what it should be ({kind} is expected).");
    }
}
