using System.Globalization;
using System.Text;
using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Records;

/// <summary>Addresses of records, made of what they say, so that the same reports give the same address.</summary>
internal static class Slugs
{
    public static string Swap(PartialDate? date, List<Report> reports, IReadOnlyList<Party> parties, IReadOnlyList<Returned> returned) => Join(
        [When(date, reports), .. parties.Select(p => p.Id), .. returned.Where(r => r.Category != PeopleCategory.Bodies || returned.All(o => o.Category == PeopleCategory.Bodies))
            .Select(r => r.Count.Value.Count?.ToString(CultureInfo.InvariantCulture) ?? "undisclosed").Take(3)]);

    public static string Round(PartialDate? date, List<Report> reports, IReadOnlyList<Party> parties, Place? place) =>
        Join([When(date, reports), .. place is null ? [] : new[] { place.Id }, .. parties.Take(3).Select(p => p.Id)]);

    public static string Demand(Party party, Issue issue, Party? addressee) => Join([party.Id, issue.Id, .. addressee is null ? [] : new[] { "of", addressee.Id }]);

    public static string Agreement(PartialDate? date, List<Report> reports, Issue? issue) => Join([When(date, reports), "agreement", issue?.Id ?? "other"]);

    public static string Statement(List<Report> reports, RoleClaim? speaker, Issue? issue) =>
        Join([When(null, reports), speaker?.Person?.Id ?? speaker?.Party.Id ?? "unknown", reports[0].Modality.ToString(), .. issue is null ? [] : new[] { issue.Id }]);

    /// <summary>The event's own date; otherwise the month of the first report, marked as that.</summary>
    private static string When(PartialDate? date, List<Report> reports)
    {
        if (date is null)
        {
            return reports.Min(r => r.Published) is { } published ? string.Create(CultureInfo.InvariantCulture, $"reported-{published:yyyy-MM}") : "undated";
        }

        return (date.Start, date.End) switch
        {
            (null, { } end) => "until-" + end.ToString(),
            ({ } start, null) => "since-" + start.ToString(),
            ({ Approximate: true, Day: not null } start, _) => start.ToString()[..7],
            ({ } start, _) => start.ToString(),
            _ => "undated",
        };
    }

    private static string Join(IEnumerable<string> parts)
    {
        var slug = new StringBuilder();
        foreach (var c in Folding.Fold(string.Join('-', parts)))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }

    /// <summary>Two records of one address get a number, in the order of their reports.</summary>
    public static void MakeUnique(List<Assembled> records)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < records.Count; i++)
        {
            var n = seen[records[i].Slug] = seen.GetValueOrDefault(records[i].Slug) + 1;
            if (n > 1)
            {
                records[i] = records[i] with { Slug = string.Create(CultureInfo.InvariantCulture, $"{records[i].Slug}-{n}") };
            }
        }
    }
}
