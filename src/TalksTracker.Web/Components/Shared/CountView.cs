using TalksTracker.Evidence;
using TalksTracker.Web.Features.Quotes;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Components.Shared;

/// <summary>A number of people as far as a text gives it.</summary>
/// <param name="Min">The figure, or the lower end of a range; null where none was disclosed.</param>
/// <param name="Max">The upper end; the same as <paramref name="Min"/>, or null, where it is one figure.</param>
public sealed record Figure(int? Min, int? Max, bool Approximate)
{
    public static string NotDisclosed => Texts.Of("Count.NotDisclosed");

    public override string ToString()
    {
        if (Min is not { } min)
            return NotDisclosed;
        var number = Max is { } max && max != min ? $"{Texts.Number(min)}–{Texts.Number(max)}" : Texts.Number(min);
        return Approximate ? Texts.Of("Count.About", ("number", number)) : number;
    }
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
    /// <summary>As they are called after a figure.</summary>
    public static string Of(PeopleCategory category, Figure figure) =>
        Texts.Of($"Category.{category}", ("count", figure.Max ?? figure.Min ?? 0));
}
