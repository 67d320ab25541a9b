using System.Globalization;
using TalksTracker.Evidence;

namespace TalksTracker.Records;

/// <summary>What <see cref="Joins"/> asks of a report, so that not every two reports have to be compared: it says of which pairs the
/// answer is no without asking, and of which it is the same.</summary>
/// <remarks>It has to follow the rules: a test compares with asking for every pair.</remarks>
/// <param name="Key">Reports of different keys are never joined.</param>
/// <param name="Same">Two reports of which this is the same are answered the same, but for being of one article.</param>
/// <param name="Marks">Two reports are joined only if one carries a mark that the other looks for.</param>
/// <param name="LooksFor">The marks of those that it may be joined with.</param>
internal sealed record JoinFacts(string Key, string Same, IReadOnlyList<string> Marks, IReadOnlyList<string> LooksFor)
{
    private const int MostMonths = 24;

    // Every two days that are no further apart than any rule allows lie in one such stretch or in two that touch.
    private const int Stretch = Joins.SameFigureDays;

    /// <summary>Two reports of one article never tell of one swap or round: they would be one report.</summary>
    public static bool OncePerArticle(RecordKind kind) => kind is RecordKind.Swap or RecordKind.Round;

    public static JoinFacts Of(Report r)
    {
        var day = r.EventDate?.Value;
        return r.Kind switch
        {
            RecordKind.Swap => Marked(r, "", $"{r.Modality}|{day}|{Published(r)}|{Counts(r)}", [.. Days(r), .. Figures(r)]),
            RecordKind.Round => Marked(r, "", $"{r.Modality}|{day}|{Published(r)}|{Meeting(r)}", [.. Days(r), .. Near(r)]),
            RecordKind.Demand => Marked(r, $"{Actor(r, Role.Demander)}|{Issue(r)}", $"{Actor(r, Role.Addressee)}", [("", "")]),
            RecordKind.Agreement => Marked(r, $"{Issue(r)}", $"{day}|{Published(r)}", [.. Near(r)]),
            _ => Marked(r, $"{Actor(r, Role.Speaker)}|{Issue(r)}", $"{r.Modality}|{Published(r)}", [.. Near(r)]),
        };
    }

    private static JoinFacts Marked(Report r, string key, string same, (string? Mark, string? LooksFor)[] marks) => new(
        $"{r.Kind}|{r.Process?.Id}|{key}", same, [.. marks.Select(m => m.Mark).OfType<string>()], [.. marks.Select(m => m.LooksFor).OfType<string>()]);

    /// <summary>The months in which the event can have been. A date that is open, or of many months, is looked for by every dated
    /// report, and looks for all of them.</summary>
    private static IEnumerable<(string?, string?)> Days(Report r)
    {
        if (r.EventDate?.Value is not { } date)
        {
            yield break;
        }

        yield return ("dated", null);
        if (date is { Earliest: { } from, Latest: { } to } && Month(to) - Month(from) < MostMonths)
        {
            yield return (null, "whenever");
            for (var month = Month(from); month <= Month(to); month++)
            {
                yield return Both($"month {month}");
            }
        }
        else
        {
            yield return ("whenever", "dated");
        }
    }

    private static int Month(DateOnly day) => (day.Year * 12) + day.Month;

    private static IEnumerable<(string?, string?)> Figures(Report r) =>
        r.Counts.Where(c => c.Count is > 0).Select(c => Both(string.Create(CultureInfo.InvariantCulture, $"figure {c.Count}")));

    /// <summary>When it was reported.</summary>
    private static IEnumerable<(string?, string?)> Near(Report r)
    {
        if (r.Published is { } day)
        {
            var stretch = day.DayNumber / Stretch;
            yield return Both($"stretch {stretch}");
            yield return Both($"stretch {stretch + 1}");
        }
    }

    private static (string?, string?) Both(string mark) => (mark, mark);

    private static string? Actor(Report r, Role role) => r.InRole(role).FirstOrDefault()?.Party.Id;

    private static string? Issue(Report r) => r.Texts(TextFields.Issue).FirstOrDefault()?.Value;

    private static int? Published(Report r) => r.Published?.DayNumber;

    private static string Counts(Report r) => string.Join(';', r.Counts.Select(c => $"{c.To?.Id}:{c.Category}:{c.Count}:{c.Claimant is null}"));

    private static string Meeting(Report r) => $"{r.Places.FirstOrDefault()?.Place.Id}|{r.Texts(TextFields.Ordinal).FirstOrDefault()?.Value}|"
        + string.Join(';', r.InRole(Role.Participant).Select(c => c.Party.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
