using System.Text.RegularExpressions;
using TalksTracker.Articles;

namespace TalksTracker.Web.Features.Articles;

/// <summary>Divides a text for reading: at its empty lines or, where it has none, at every line. Line ends stay with the
/// paragraph before them, so the paragraphs in order are the text.</summary>
public static partial class Paragraphs
{
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var ends = EmptyLines().Matches(text);
        if (ends.Count == 0)
            ends = LineEnds().Matches(text);
        var cuts = ends.Select(m => m.Index + m.Length).Prepend(0).Append(text.Length).Distinct().ToList();
        return [.. cuts.Zip(cuts.Skip(1), TextSpan.Between)];
    }

    [GeneratedRegex(@"(\r?\n[ \t]*){2,}")]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"\r?\n")]
    private static partial Regex LineEnds();
}
