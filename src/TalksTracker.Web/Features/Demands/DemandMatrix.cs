using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Quotes;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Demands;

/// <summary>What one party says on one issue.</summary>
/// <param name="Current">The latest; null where it has not spoken.</param>
public sealed record MatrixCell(PartyView Party, Stance? Current, IReadOnlyList<Stance> Further);

/// <summary>How the compared parties stand to each other on an issue.</summary>
public enum MatrixRelation
{
    /// <summary>Some of them have not spoken, or there is nobody to compare.</summary>
    Unknown,

    /// <summary>They have spoken, and no article says more.</summary>
    Open,

    /// <summary>A demand was accepted, or several have spoken and there is an agreement on the issue.</summary>
    Meet,

    /// <summary>A demand was refused, or one rules out what the issue is about while another asks for it.</summary>
    Conflict,
}

/// <param name="Spoken">Who has spoken, in words; null where there is nobody to compare.</param>
public sealed record MatrixRow(IssueView Issue, string? Spoken, MatrixRelation Relation, IReadOnlyList<MatrixCell> Cells);

/// <summary>The comparison: issues as rows, parties as columns.</summary>
/// <param name="NotShown">Parties that demand something and found no place.</param>
public sealed record DemandMatrix(
    IReadOnlyList<PartyView> Columns, IReadOnlyList<MatrixRow> Rows, IReadOnlyList<PartyView> NotShown)
{
    /// <summary>As many as can be read side by side.</summary>
    public const int MostColumns = 5;

    /// <param name="stances">The latest first.</param>
    /// <param name="compared">The parties to compare: those chosen or, where none is, the sides of the main process.</param>
    /// <param name="agreed">The issues on which there is an agreement, by process.</param>
    /// <param name="only">True where nobody else is to be shown.</param>
    public static DemandMatrix Of(
        IReadOnlyList<Stance> stances, IReadOnlyList<PartyView> compared, IReadOnlySet<(string? Process, string Issue)> agreed, bool only)
    {
        var others = stances
            .Where(s => compared.All(c => c.Id != s.SideId))
            .GroupBy(s => s.SideId)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.First().Party with { Id = g.Key })
            .ToList();
        var room = only ? 0 : Math.Max(0, MostColumns - compared.Count);
        IReadOnlyList<PartyView> columns = [.. compared, .. others.Take(room)];
        var rows = stances
            .GroupBy(s => s.Issue)
            .OrderBy(g => g.Key.Position)
            .Select(g => Row(g.Key, [.. g], columns, compared, agreed))
            .Where(r => r.Cells.Any(c => c.Current is not null));
        return new DemandMatrix(columns, [.. rows], only ? [] : [.. others.Skip(room)]);
    }

    private static MatrixRow Row(
        IssueView issue, IReadOnlyList<Stance> stances, IReadOnlyList<PartyView> columns, IReadOnlyList<PartyView> compared,
        IReadOnlySet<(string? Process, string Issue)> agreed)
    {
        var bySide = stances.ToLookup(s => s.SideId);
        var cells = columns.Select(p => new MatrixCell(p, bySide[p.Id].FirstOrDefault(), [.. bySide[p.Id].Skip(1)])).ToList();
        var spoken = compared.Where(p => bySide[p.Id].Any()).ToList();
        var own = spoken.SelectMany(p => bySide[p.Id]).ToList();
        return new MatrixRow(issue, Spoken(compared, spoken), Relation(own, spoken.Count, agreed), cells);
    }

    private static MatrixRelation Relation(List<Stance> stances, int parties, IReadOnlySet<(string? Process, string Issue)> agreed)
    {
        if (stances.Exists(s => s.Status == DemandStatus.Accepted || (parties > 1 && agreed.Contains((s.ProcessId, s.Issue.Id)))))
            return MatrixRelation.Meet;
        if (stances.Exists(s => s.Status == DemandStatus.Refused) || (parties > 1 && stances.Exists(s => s.Kind is "refusal" or "red-line")))
            return MatrixRelation.Conflict;
        return parties > 1 ? MatrixRelation.Open : MatrixRelation.Unknown;
    }

    private static string? Spoken(IReadOnlyList<PartyView> compared, IReadOnlyList<PartyView> spoken) => (compared.Count, spoken.Count) switch
    {
        ( < 2, _) => null,
        (2, 2) => Texts.Of("Demands.BothSpoke"),
        (2, 0) => Texts.Of("Demands.NeitherSpoke"),
        (_, 0) => Texts.Of("Demands.NoneSpoke"),
        (_, 1) => Texts.Of("Demands.OnlySpoke", ("party", spoken[0].Name)),
        var (all, some) when all == some => Texts.Of("Demands.AllSpoke"),
        _ => Texts.Of("Demands.SomeSpoke", ("parties", Lists.And([.. spoken.Select(p => p.Name)]))),
    };
}
