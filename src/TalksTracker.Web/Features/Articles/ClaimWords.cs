using TalksTracker.Evidence;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Features.Articles;

/// <summary>A claim as people read it: what it is about, and what it says.</summary>
public static class ClaimWords
{
    public static string Field(ClaimRow claim) => claim switch
    {
        DateClaimRow { Kind: DateKind.Event } => "Date",
        DateClaimRow { Kind: DateKind.Agreed } => "Agreed on",
        DateClaimRow => "Said on",
        PlaceClaimRow => "Place",
        CountClaimRow { PartOfAnother: true } => "Of them",
        CountClaimRow => "Returned",
        TallyClaimRow => "Running total",
        RoleClaimRow { Role: Role.HeadOfDelegation } => "Head of delegation",
        RoleClaimRow role => role.Role.ToString(),
        TextClaimRow { Field: TextFields.DemandKind } => "Kind",
        _ => Capital(claim.Field),
    };

    /// <param name="issues">The names of the issues by id.</param>
    public static string Value(ClaimRow claim, IReadOnlyDictionary<string, string> issues) => claim switch
    {
        DateClaimRow date => PartialDateWords.Of(date.Value),
        PlaceClaimRow place => place.Place.Name,
        CountClaimRow count => Count(count),
        TallyClaimRow tally => Tally(tally),
        RoleClaimRow { Person: { } person } role => $"{person.Name} ({role.Party.Name})",
        RoleClaimRow role => role.Party.Name,
        TextClaimRow { Field: TextFields.Issue } issue => issues.GetValueOrDefault(issue.Value, issue.Value),
        TextClaimRow text => text.Value,
        _ => throw new NotSupportedException($"{claim.GetType().Name} has no words."),
    };

    private static string Count(CountClaimRow claim)
    {
        var to = claim.Scope switch
        {
            ReturnedScope.Party when claim.To is { } party => $" to {party.Name}",
            ReturnedScope.Total => ", all sides together",
            _ => "",
        };
        var figure = new Figure(claim.Count, claim.Upper, claim.Approximate);
        return $"{figure} {CategoryWords.Of(claim.Category, figure)}{to}";
    }

    private static string Tally(TallyClaimRow tally)
    {
        var asOf = tally.AsOf is { } day ? $" by {PartialDateWords.Of(day)}" : "";
        return $"{new Figure(tally.Count, null, tally.Approximate)} {tally.Of}{asOf}";
    }

    private static string Capital(string field) => field.Length == 0 ? field : char.ToUpperInvariant(field[0]) + field[1..];
}
