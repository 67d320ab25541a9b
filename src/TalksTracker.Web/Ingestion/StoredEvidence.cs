using TalksTracker.Evidence;

namespace TalksTracker.Web.Ingestion;

/// <summary>Stored reports as the domain knows them, with the keys under which they and their claims are stored.</summary>
internal sealed class StoredEvidence
{
    private readonly Dictionary<Report, int> _reportIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Claim, int> _claimIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Report, string), int> _claimIdsByKey = [];
    private readonly List<Report> _reports = [];

    /// <summary>In the order of articles and of the text.</summary>
    public IReadOnlyList<Report> Reports => _reports;

    /// <summary>Reports that were left out because their words are no longer those of the article.</summary>
    public List<string> Problems { get; } = [];

    public void Add(Report report, int id, IReadOnlyList<(Claim Claim, int Id, string Key)> claims)
    {
        _reports.Add(report);
        _reportIds.Add(report, id);
        foreach (var claim in claims)
        {
            _claimIds.Add(claim.Claim, claim.Id);
            _claimIdsByKey.Add((report, claim.Key), claim.Id);
        }
    }

    public int IdOf(Report report) => _reportIds[report];

    /// <param name="within">The reports of the record: a claim that was copied on the way is found again by what it says.</param>
    public int IdOf(Claim claim, IEnumerable<Report> within)
    {
        if (_claimIds.TryGetValue(claim, out var id))
            return id;
        var key = claim.Id;
        foreach (var report in within)
        {
            if (_claimIdsByKey.TryGetValue((report, key), out id))
                return id;
        }

        throw new InvalidOperationException(
            $"A record shows a claim that none of its reports makes: {claim.Field} {claim.CanonicalValue}.");
    }
}
