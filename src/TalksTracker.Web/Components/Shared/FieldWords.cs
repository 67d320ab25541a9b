using TalksTracker.Web.Language;

namespace TalksTracker.Web.Components.Shared;

/// <summary>What the fields of reports and records are called.</summary>
public static class FieldWords
{
    /// <remarks>A field without words of its own is called as the rules call it.</remarks>
    public static string Of(string field) => field.Length == 0
        ? field
        : Texts.Or($"Field.{field}", char.ToUpperInvariant(field[0]) + field[1..].Replace('-', ' '));
}
