using System.Globalization;
using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Records;

/// <summary>What the rules that link swaps ask of one: how many came home to each side, and when.</summary>
internal sealed class SwapFacts
{
    public SwapFacts(SwapRecord swap)
    {
        Swap = swap;
        OnlyBodies = Counted(swap).Any() && Counted(swap).All(r => r.Category == PeopleCategory.Bodies);
        Figures = Counted(swap).Where(r => OnlyBodies || r.Category != PeopleCategory.Bodies)
            .Where(r => r.Scope == ReturnedScope.Party && r.To is not null)
            .GroupBy(r => r.To!).ToDictionary(g => g.Key, g => Whole([.. g.Select(r => r.Count.Value.Count!.Value)]));
        Agreed = swap.Reports.SelectMany(m => m.Report.Dates).Where(d => d.Kind == DateKind.Agreed).Min(d => d.Value.Earliest) ?? swap.FirstReported;
    }

    public SwapRecord Swap { get; }

    /// <summary>Remains are never a part of an exchange of the living.</summary>
    public bool OnlyBodies { get; }

    public IReadOnlyDictionary<Party, int> Figures { get; }

    public bool CarriedOut => Swap.Modality is Modality.Happened or Modality.Ongoing;

    /// <summary>Agreed, announced or proposed: it can still be carried out.</summary>
    public bool Ahead => Swap.Modality is Modality.Agreed or Modality.Announced or Modality.Proposed;

    public DateOnly? From => Swap.Date?.Value.Earliest;

    public DateOnly? To => Swap.Date?.Value.Latest;

    /// <summary>When it was agreed, as far as a text says; otherwise when that was first reported.</summary>
    public DateOnly? Agreed { get; }

    /// <summary>The sides of which both know how many.</summary>
    public IEnumerable<Party> SidesWith(SwapFacts other) => Figures.Keys.Where(other.Figures.ContainsKey).OrderBy(p => p.Id, StringComparer.Ordinal);

    public bool SameFigures(SwapFacts other) => SidesWith(other).Any() && SidesWith(other).All(p => Figures[p] == other.Figures[p]);

    public bool LargerThan(SwapFacts other) => SidesWith(other).Any() && SidesWith(other).All(p => Figures[p] > other.Figures[p]);

    /// <summary>The figures of those sides, as people say them: "390 for 390".</summary>
    public string Words(IEnumerable<Party> sides) => string.Join(" for ", sides.Select(p => Number(Figures[p])));

    public static string Number(int figure) => figure.ToString("N0", CultureInfo.InvariantCulture);

    public static string Words(PartialDate? date) => date switch
    {
        null => "a day that is not known",
        { ExactDay: { } day } => Words(day),
        { Earliest: { } from, Latest: { } to } => $"{Words(from)} to {Words(to)}",
        _ => date.ToString(),
    };

    public static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static IEnumerable<Returned> Counted(SwapRecord swap) => swap.Returned.Where(r => r.Count.Value is { Count: > 0, PartOfAnother: false });

    // Sorts of people add up, unless one figure is that of all the others.
    private static int Whole(List<int> figures) => figures.Count > 1 && figures.Max() * 2 == figures.Sum() ? figures.Max() : figures.Sum();
}
