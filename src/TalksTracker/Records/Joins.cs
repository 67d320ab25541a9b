using System.Globalization;
using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Records;

/// <summary>The written rules by which two reports are taken to tell of one event. Each answer is the reason in plain words; null
/// means that they stay apart.</summary>
internal static class Joins
{
    private const int NearDays = 10;
    internal const int SameFigureDays = 45;

    public static string? Why(Report a, Report b) => a.Kind != b.Kind || a.Process != b.Process ? null : a.Kind switch
    {
        RecordKind.Swap => Swaps(a, b),
        RecordKind.Round => Rounds(a, b),
        RecordKind.Demand => Demands(a, b),
        RecordKind.Agreement => Agreements(a, b),
        _ => Statements(a, b),
    };

    private static string? Swaps(Report a, Report b)
    {
        if (Bodies(a) != Bodies(b) || !SameWorld(a.Modality, b.Modality) || a.Article.Sha256 == b.Article.Sha256)
        {
            return null;
        }

        var (dayA, dayB) = (a.EventDate?.Value, b.EventDate?.Value);
        var shared = SharedFigure(a, b);
        if (dayA is not null && dayB is not null)
        {
            return !dayA.Overlaps(dayB) ? null
                : shared is not null ? $"Same sides, dates that can be one ({dayA}, {dayB}), and the same figure ({shared:N0})."
                : !Contradict(a, b) ? $"Same sides and dates that can be one ({dayA}, {dayB}); no figure contradicts."
                : dayA.ExactDay is not null && dayA == dayB && Claimants(a, b) ? $"Same sides on the same day ({dayA}); the figures differ by who gives them."
                : null;
        }

        return shared is not null && !Contradict(a, b) && Near(a, b, SameFigureDays) && ReportedAfter(a, b)
            ? $"Same sides and the same figure ({Figure(shared)}), reported within {SameFigureDays} days; no date contradicts."
            : null;
    }

    private static string Figure(int? figure) => figure?.ToString("N0", CultureInfo.InvariantCulture) ?? "";

    private static bool Bodies(Report r) => r.Counts.Any() && r.Counts.All(c => c.Category == PeopleCategory.Bodies);

    /// <summary>What happened and what was agreed stay two records, so that an agreement never counts as done.</summary>
    private static bool SameWorld(Modality a, Modality b) => World(a) == World(b);

    private static int World(Modality m) => m switch
    {
        Modality.Happened or Modality.Ongoing => 0,
        Modality.Agreed or Modality.Announced or Modality.Proposed or Modality.Threatened => 1,
        _ => 2,
    };

    private static int? SharedFigure(Report a, Report b) =>
        a.Counts.Where(c => c.Count is > 0).Select(c => b.Counts.FirstOrDefault(o => o.Count == c.Count && (o.To == c.To || o.To is null || c.To is null))?.Count).FirstOrDefault(n => n is not null);

    private static bool Contradict(Report a, Report b) => a.Counts.Any(c => c.Count is not null && c.To is not null
        && b.Counts.Any(o => o.To == c.To && o.Category == c.Category && o.Count is not null && o.Count != c.Count)
        && !b.Counts.Any(o => o.To == c.To && o.Count == c.Count));

    private static bool Claimants(Report a, Report b) => a.Counts.Any(c => c.Claimant is not null) || b.Counts.Any(c => c.Claimant is not null);

    private static bool Near(Report a, Report b, int days) =>
        a.Published is { } x && b.Published is { } y && Math.Abs(x.DayNumber - y.DayNumber) <= days;

    /// <summary>A report without a date can't tell of a day after it appeared.</summary>
    private static bool ReportedAfter(Report a, Report b) =>
        (a.EventDate ?? b.EventDate)?.Value.Earliest is not { } day || a.Modality is not Modality.Happened
        || (a.Published is not { } x || x >= day) && (b.Published is not { } y || y >= day);

    private static string? Rounds(Report a, Report b)
    {
        if (a.Article.Sha256 == b.Article.Sha256 || !SameWorld(a.Modality, b.Modality) || !PlacesFit(a, b) || !OrdinalsFit(a, b) || !SamePeopleMeet(a, b))
        {
            return null;
        }

        var (dayA, dayB) = (a.EventDate?.Value, b.EventDate?.Value);
        if (dayA is not null && dayB is not null)
        {
            return dayA.Overlaps(dayB) ? $"Same sides, and dates that can be one ({dayA}, {dayB})." : null;
        }

        return Near(a, b, NearDays) && (a.Places.Any() || b.Places.Any() || Ordinal(a) is not null)
            ? $"Same sides and no other place or date, reported within {NearDays} days."
            : null;
    }

    private static bool SamePeopleMeet(Report a, Report b) =>
        a.InRole(Role.Participant).Select(c => c.Party).ToHashSet().SetEquals(b.InRole(Role.Participant).Select(c => c.Party));

    private static bool PlacesFit(Report a, Report b) => a.Places.FirstOrDefault()?.Place is not { } x || b.Places.FirstOrDefault()?.Place is not { } y
        || x == y || (x.Party is not null && x.Party == y.Party && (x.Kind is "country" or "building" || y.Kind is "country" or "building"));

    private static string? Ordinal(Report r) => r.Texts(TextFields.Ordinal).FirstOrDefault()?.Value;

    private static bool OrdinalsFit(Report a, Report b) => Ordinal(a) is not { } x || Ordinal(b) is not { } y || x == y;

    private static string? Demands(Report a, Report b) =>
        Actor(a, Role.Demander) == Actor(b, Role.Demander) && IssueOf(a) == IssueOf(b) && IssueOf(a) is { } issue
            && (Actor(a, Role.Addressee) is not { } x || Actor(b, Role.Addressee) is not { } y || x == y)
            ? $"The same party on the same issue ({issue})."
            : null;

    private static Party? Actor(Report r, Role role) => r.InRole(role).FirstOrDefault()?.Party;

    private static string? IssueOf(Report r) => r.Texts(TextFields.Issue).FirstOrDefault()?.Value;

    private static string? Agreements(Report a, Report b) =>
        IssueOf(a) == IssueOf(b) && (a.EventDate?.Value, b.EventDate?.Value) is var (x, y) && (x is null || y is null || x.Overlaps(y)) && Near(a, b, NearDays)
            ? $"The same sides agree on the same issue ({IssueOf(a)}), reported within {NearDays} days."
            : null;

    private static string? Statements(Report a, Report b) =>
        Actor(a, Role.Speaker) == Actor(b, Role.Speaker) && a.Modality == b.Modality && IssueOf(a) is { } issue && issue == IssueOf(b) && Near(a, b, 3)
            ? $"The same speaker's side on the same issue ({issue}), reported within 3 days."
            : null;
}
