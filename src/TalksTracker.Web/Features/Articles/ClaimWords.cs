using TalksTracker.Evidence;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Articles;

/// <summary>A claim as people read it: what it is about, and what it says.</summary>
public static class ClaimWords
{
    public static string Field(ClaimRow claim) => claim switch
    {
        CountClaimRow { PartOfAnother: true } => Texts.Of("Claim.OfThem"),
        CountClaimRow => Texts.Of("Claim.Returned"),
        TallyClaimRow => Texts.Of("Claim.Tally"),
        RoleClaimRow role => Texts.Of($"Role.{role.Role}"),
        _ => FieldWords.Of(claim.Field),
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
        TextClaimRow { Field: TextFields.Issue } issue => IssueWords.Of(issue.Value, issues.GetValueOrDefault(issue.Value, issue.Value)),
        TextClaimRow { Field: TextFields.DemandKind } kind => DemandWords.Kind(kind.Value),
        TextClaimRow { Field: TextFields.Response } response => DemandWords.Response(response.Value),
        TextClaimRow text => text.Value,
        _ => throw new NotSupportedException($"{claim.GetType().Name} has no words."),
    };

    private static string Count(CountClaimRow claim)
    {
        var figure = new Figure(claim.Count, claim.Upper, claim.Approximate);
        var (number, people) = (("figure", figure.ToString()), ("people", CategoryWords.Of(claim.Category, figure)));
        return claim.Scope switch
        {
            ReturnedScope.Party when claim.To is { } party => Texts.Of("Claim.To", number, people, ("party", party.Name)),
            ReturnedScope.Total => Texts.Of("Claim.InAll", number, people),
            _ => Texts.Of("Count.Of", number, people),
        };
    }

    private static string Tally(TallyClaimRow tally)
    {
        var (number, what) = (("figure", new Figure(tally.Count, null, tally.Approximate).ToString()), ("what", tally.Of));
        return tally.AsOf is { } day
            ? Texts.Of("Claim.TallyBy", number, what, ("day", PartialDateWords.Of(day)))
            : Texts.Of("Claim.TallyOf", number, what);
    }
}
