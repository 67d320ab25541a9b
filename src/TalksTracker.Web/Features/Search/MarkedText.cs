namespace TalksTracker.Web.Features.Search;

/// <summary>A piece of found text; what was looked for is marked.</summary>
public sealed record TextPart(string Text, bool Marked);

/// <summary>Text in which the index has marked what it found.</summary>
public sealed record MarkedText(IReadOnlyList<TextPart> Parts)
{
    // Control characters, which no reader ever sees: what the text itself holds can't be taken for them for long.
    internal const char Begin = '\u0002';
    internal const char End = '\u0003';

    public static readonly MarkedText None = new([]);

    public string Plain => string.Concat(Parts.Select(p => p.Text));

    public bool HasMarks => Parts.Any(p => p.Marked);

    public static MarkedText Read(string? text)
    {
        var parts = new List<TextPart>();
        var marked = false;
        var start = 0;
        text ??= "";
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not (Begin or End))
                continue;
            if (i > start)
                parts.Add(new TextPart(text[start..i], marked));
            marked = i < text.Length && text[i] == Begin;
            start = i + 1;
        }

        return new MarkedText(parts);
    }

    /// <summary>The first marked words with a few after them, for a link that scrolls to them; null where nothing is marked.</summary>
    public string? FirstWords()
    {
        const int Few = 5;
        var from = Parts.SkipWhile(p => !p.Marked).ToList();
        if (from.Count == 0)
            return null;
        var line = string.Concat(from.Select(p => p.Text)).Split('\n', '\r', '…')[0];
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // The last one may be cut.
        return string.Join(' ', words.Take(Math.Max(1, Math.Min(Few, words.Length - 1))));
    }
}
