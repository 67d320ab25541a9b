using System.Globalization;

namespace TalksTracker.Web.Language;

/// <summary>A text with gaps, in the part of ICU's notation that translators need here: <c>{party}</c>, and
/// <c>{count, plural, =0 {no swap} one {# swap} other {# swaps}}</c>, where # is the number.</summary>
internal sealed class Message
{
    private readonly List<Part> _parts = [];

    private abstract record Part;

    private sealed record Literal(string Text) : Part;

    private sealed record Gap(string Name) : Part;

    private sealed record Count : Part;

    private sealed record Choice(string Name, IReadOnlyDictionary<string, Message> Forms) : Part
    {
        public Message Pick(int count, PluralRules rules) =>
            Forms.GetValueOrDefault($"={count.ToString(CultureInfo.InvariantCulture)}")
            ?? Forms.GetValueOrDefault(rules.Form(count))
            ?? Forms[PluralRules.Other];
    }

    public static Message Parse(string text)
    {
        var at = 0;
        var message = Read(text, ref at, inForm: false);
        return at == text.Length ? message : throw Broken(text, at);
    }

    /// <summary>The names of the gaps, those inside plural forms included.</summary>
    public IEnumerable<string> Names => _parts.SelectMany(part => part switch
    {
        Gap gap => [gap.Name],
        Choice choice => choice.Forms.Values.SelectMany(f => f.Names).Prepend(choice.Name),
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>The plural forms that the text gives, each choice by itself.</summary>
    public IEnumerable<IEnumerable<string>> Forms => _parts.OfType<Choice>().Select(c => c.Forms.Keys);

    public void Write(Func<string, object> value, PluralRules rules, CultureInfo culture, Action<object> write, int? number = null)
    {
        foreach (var part in _parts)
        {
            switch (part)
            {
                case Literal literal:
                    write(literal.Text);
                    break;
                case Count:
                    write(Shown(number ?? 0, culture));
                    break;
                case Gap gap:
                    write(Shown(value(gap.Name), culture));
                    break;
                case Choice choice:
                    var count = (int)value(choice.Name);
                    choice.Pick(count, rules).Write(value, rules, culture, write, count);
                    break;
            }
        }
    }

    private static object Shown(object value, CultureInfo culture) => value is int number ? number.ToString("N0", culture) : value;

    private static Message Read(string text, ref int at, bool inForm)
    {
        var message = new Message();
        var start = at;
        while (at < text.Length && text[at] != '}')
        {
            if (text[at] != '{' && !(inForm && text[at] == '#'))
            {
                at++;
                continue;
            }

            message.Add(text[start..at]);
            message._parts.Add(text[at] == '#' ? new Count() : ReadGap(text, ref at));
            start = ++at;
        }

        message.Add(text[start..at]);
        return message;
    }

    private void Add(string literal)
    {
        if (literal.Length > 0)
            _parts.Add(new Literal(literal));
    }

    // From "{" to "}", both of which stay with the caller.
    private static Part ReadGap(string text, ref int at)
    {
        var end = text.IndexOfAny([',', '}'], at);
        if (end < 0)
            throw Broken(text, at);
        var name = text[(at + 1)..end].Trim();
        at = end;
        if (text[end] == '}')
            return new Gap(name);
        var forms = text.IndexOf(',', end + 1);
        if (forms < 0 || text[(end + 1)..forms].Trim() != "plural")
            throw Broken(text, at);
        at = forms + 1;
        return new Choice(name, ReadForms(text, ref at));
    }

    private static Dictionary<string, Message> ReadForms(string text, ref int at)
    {
        var forms = new Dictionary<string, Message>();
        while (text.IndexOfAny(['{', '}'], at) is var brace and >= 0 && text[brace] == '{')
        {
            var form = text[at..brace].Trim();
            at = brace + 1;
            forms.Add(form, Read(text, ref at, inForm: true));
            if (at++ >= text.Length)
                throw Broken(text, at);
        }

        at = text.IndexOf('}', at);
        return at >= 0 && forms.ContainsKey(PluralRules.Other) ? forms : throw Broken(text, text.Length);
    }

    private static FormatException Broken(string text, int at) => new($"“{text}” breaks off or goes wrong at {at}.");
}
