using System.Globalization;
using TalksTracker.Evidence;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Components.Shared;

/// <summary>A number of people as far as a text gives it.</summary>
/// <param name="Min">The figure, or the lower end of a range; null where none was disclosed.</param>
/// <param name="Max">The upper end; the same as <paramref name="Min"/>, or null, where it is one figure.</param>
public sealed record Figure(int? Min, int? Max, bool Approximate)
{
    public const string NotDisclosed = "number not disclosed";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public override string ToString()
    {
        if (Min is not { } min)
            return NotDisclosed;
        var number = Max is { } max && max != min ? $"{Words(min)}–{Words(max)}" : Words(min);
        return Approximate ? $"about {number}" : number;
    }

    public static string Words(int number) => number.ToString("N0", English);
}

/// <summary>One figure as one article states it.</summary>
/// <param name="Claimant">Whom the article names as the source; null where it says it itself.</param>
public sealed record CountClaimView(Figure Figure, PartyView? Claimant, EvidenceView Evidence);

/// <summary>How many of one category came home to one party: every claim on it, the one to show first.</summary>
/// <param name="To">Null where the figure covers all sides or the text leaves it open.</param>
/// <param name="PartOfAnother">A part of another count of the same swap.</param>
/// <param name="Reason">Why the first claim is the one that is shown.</param>
public sealed record CountView(
    ReturnedScope Scope,
    PartyView? To,
    PeopleCategory Category,
    bool PartOfAnother,
    string Reason,
    IReadOnlyList<CountClaimView> Claims)
{
    public CountClaimView Shown => Claims[0];

    /// <summary>The claims by figure, the shown figure first.</summary>
    public IEnumerable<IGrouping<Figure, CountClaimView>> Figures => Claims.GroupBy(c => c.Figure);

    public bool Differing => Claims.Any(c => c.Figure != Shown.Figure);
}

/// <summary>What sorts of people are called.</summary>
public static class CategoryWords
{
    public static string Of(PeopleCategory category) => category switch
    {
        PeopleCategory.Military => "prisoners of war",
        PeopleCategory.Civilian => "civilians",
        PeopleCategory.Wounded => "wounded",
        PeopleCategory.Children => "children",
        PeopleCategory.Bodies => "bodies",
        PeopleCategory.Hostages => "hostages",
        PeopleCategory.PoliticalPrisoners => "political prisoners",
        PeopleCategory.Prisoners => "prisoners",
        PeopleCategory.Detainees => "detainees",
        PeopleCategory.ForeignNationals => "foreign nationals",
        PeopleCategory.Migrants => "migrants",
        _ => "people",
    };
}
