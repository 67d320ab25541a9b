using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace TalksTracker.Web.Language;

/// <summary>What the interface says, in the language of the request. English stands in Resources/Texts.resx, a further language
/// in Texts.{tag}.resx beside it; a key that it lacks falls back to English.</summary>
public static class Texts
{
    private static readonly ResourceManager Resources = new("TalksTracker.Web.Resources.Texts", typeof(Texts).Assembly);
    private static readonly ConcurrentDictionary<string, Message> Messages = [];
    private static readonly ConcurrentDictionary<string, PluralRules> Plurals = [];

    /// <summary>The language that is spoken now, as HTML names it. One that has no texts speaks English.</summary>
    public static string Tag => Of("Language.Tag");

    /// <summary>For months and for marks in numbers, in the language that is spoken now.</summary>
    public static CultureInfo Culture => CultureInfo.GetCultureInfo(Tag);

    /// <param name="values">For the gaps: <c>{party}</c>, or <c>{count, plural, one {# swap} other {# swaps}}</c>.</param>
    public static string Of(string key, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var text = Required(key);
        if (values.IsEmpty && !text.Contains('{', StringComparison.Ordinal))
            return text;
        var words = new StringBuilder();
        Write(text, values.ToArray(), part => words.Append(part));
        return words.ToString();
    }

    /// <summary>Words for data that may know more than the interface does, such as an issue that was added to the vocabulary.</summary>
    public static string Or(string key, string otherwise) => Spoken(key) ?? otherwise;

    /// <summary>A text with markup in its gaps.</summary>
    public static RenderFragment Html(string key, params (string Name, object Value)[] values) => builder => Write(Required(key), values, part =>
    {
        if (part is RenderFragment fragment)
            builder.AddContent(0, fragment);
        else
            builder.AddContent(1, part);
    });

    /// <summary>A part of a text with gaps: for arguments of <see cref="Html"/>, whose type C# can't guess.</summary>
    public static (string Name, object Value) Part(string name, RenderFragment content) => (name, content);

    public static string Number(int number) => number.ToString("N0", Culture);

    /// <summary>In the language asked for rather than the one spoken now; null where it has no such key itself.</summary>
    internal static string? Find(string key, CultureInfo culture) =>
        Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)?.GetString(key);

    private static string? Spoken(string key) => Resources.GetString(key, CultureInfo.CurrentUICulture);

    private static string Required(string key) => Spoken(key) ?? throw new KeyNotFoundException($"Texts.resx has nothing under “{key}”.");

    private static void Write(string text, (string Name, object Value)[] values, Action<object> write)
    {
        var rules = Plurals.GetOrAdd(Spoken("Language.Plurals")!, PluralRules.Parse);
        var message = Messages.GetOrAdd(text, Message.Parse);
        message.Write(name => Array.Find(values, v => v.Name == name).Value
            ?? throw new FormatException($"No value for {{{name}}} in “{text}”."), rules, Culture, write);
    }
}
