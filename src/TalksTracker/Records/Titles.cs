using System.Globalization;
using TalksTracker.Evidence;
using TalksTracker.Vocabulary;

namespace TalksTracker.Records;

/// <summary>Headings made of a record's own values.</summary>
internal static class Titles
{
    public static string Swap(IReadOnlyList<Returned> returned, IReadOnlyList<Party> parties)
    {
        var sides = parties.Select(p => (Party: p, Returned: Main(returned, p))).Where(s => s.Returned is not null).ToList();
        return sides.Count switch
        {
            >= 2 => $"{Figure(sides[0].Returned!)} for {Figure(sides[1].Returned!)}: {sides[0].Party.Name} and {sides[1].Party.Name}",
            1 => $"{Figure(sides[0].Returned!)}{Noun(sides[0].Returned!)} returned to {sides[0].Party.Name}",
            _ => returned is [var open, ..] ? $"{Figure(open)}{Noun(open)} exchanged: {Both(parties)}" : $"Exchange without figures: {Both(parties)}",
        };
    }

    private static Returned? Main(IReadOnlyList<Returned> returned, Party party) =>
        returned.Where(r => r.To == party).OrderBy(r => r.Category == PeopleCategory.Bodies).ThenByDescending(r => r.Count.Value.Count).FirstOrDefault();

    private static string Figure(Returned r) => r.Count.Value switch
    {
        { Count: null } => "unknown number",
        { Upper: { } upper, Count: { } low } => string.Create(CultureInfo.InvariantCulture, $"{low:N0} to {upper:N0}"),
        { Count: { } n, Approximate: var about } => string.Create(CultureInfo.InvariantCulture, $"{(about ? "about " : "")}{n:N0}"),
    };

    private static string Noun(Returned r) => r.Category switch
    {
        PeopleCategory.Bodies => " bodies", PeopleCategory.Hostages => " hostages", PeopleCategory.Civilian => " civilians", PeopleCategory.Children => " children", _ => "",
    };

    public static string Round(IReadOnlyList<Party> parties, Place? place) => $"Talks{(place is null ? "" : " in " + place.Name)}: {Both(parties)}";

    public static string Demand(Party party, Issue issue) => $"{party.Name} on {Lower(issue.Name)}";

    public static string Agreement(Issue? issue) => issue is null or { Id: "other" } ? "Agreement" : $"Agreement on {Lower(issue.Name)}";

    public static string Statement(RoleClaim? speaker, Modality modality)
    {
        var who = speaker?.Person?.Name ?? speaker?.Party.Name ?? "Unknown speaker";
        return modality switch
        {
            Modality.Threatened => who + ": threat", Modality.Proposed => who + ": offer", Modality.Refused => who + ": refusal", _ => who + ": statement",
        };
    }

    private static string Lower(string name) => name.StartsWith("NATO", StringComparison.Ordinal) ? name : char.ToLowerInvariant(name[0]) + name[1..];

    private static string Both(IReadOnlyList<Party> parties) => parties.Count == 0 ? "parties unknown" : string.Join(" and ", parties.Select(p => p.Name));
}
