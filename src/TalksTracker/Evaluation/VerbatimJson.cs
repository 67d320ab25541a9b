using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TalksTracker.Evaluation;

/// <summary>Strings in and out of JSON to the last code unit. An article may hold half a surrogate pair, which JSON can carry
/// as an escape but .NET's reader refuses and its writer replaces; a quote has to stay verbatim all the same.</summary>
public static class VerbatimJson
{
    /// <summary>A JSON string's value, with unpaired surrogates as they are.</summary>
    public static string GetVerbatim(this JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException) when (element.ValueKind == JsonValueKind.String)
        {
            return Unescape(element.GetRawText().AsSpan()[1..^1]);
        }
    }

    internal static void WriteText(this Utf8JsonWriter writer, string key, string? value)
    {
        writer.WritePropertyName(key);
        writer.WriteVerbatim(value);
    }

    internal static void WriteTextIfAny(this Utf8JsonWriter writer, string key, string? value)
    {
        if (value is not null)
            writer.WriteText(key, value);
    }

    internal static void WriteTexts(this Utf8JsonWriter writer, string key, IEnumerable<string> values)
    {
        writer.WriteStartArray(key);
        foreach (var value in values)
            writer.WriteVerbatim(value);
        writer.WriteEndArray();
    }

    internal static void WriteNumberOrNull(this Utf8JsonWriter writer, string key, int? value)
    {
        if (value is { } number)
            writer.WriteNumber(key, number);
        else
            writer.WriteNull(key);
    }

    internal static void WriteItems<T>(this Utf8JsonWriter writer, string key, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(key);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteVerbatim(this Utf8JsonWriter writer, string? value)
    {
        if (value is null || IsWellFormed(value))
            writer.WriteStringValue(value);
        else
            writer.WriteRawValue(Escape(value), skipInputValidation: true);
    }

    private static bool IsWellFormed(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value, i))
                i++;
            else if (char.IsSurrogate(value[i]))
                return false;
        }

        return true;
    }

    /// <summary>Every character as an escape: rare, and never wrong.</summary>
    private static string Escape(string value)
    {
        var json = new StringBuilder(value.Length * 6 + 2).Append('"');
        foreach (var c in value)
            json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        return json.Append('"').ToString();
    }

    private static string Unescape(ReadOnlySpan<char> json)
    {
        var value = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\')
            {
                value.Append(json[i]);
                continue;
            }

            i++;
            value.Append(json[i] switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                'u' => (char)int.Parse(json.Slice(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                var other => other,
            });
            i += json[i] == 'u' ? 4 : 0;
        }

        return value.ToString();
    }
}
