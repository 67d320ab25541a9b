using TalksTracker.Evidence;

namespace TalksTracker.Records;

/// <summary>Groups of reports on one event. Each report joins the first group in which every known fact lets it stand, and says why.
/// What is asked of the groups grows with those that could match, not with all there are.</summary>
internal sealed class Clusters
{
    private readonly List<Cluster> _all = [];
    private readonly Dictionary<(string Key, string Mark), List<int>> _byMark = [];

    /// <summary>How often two reports were compared so far: it must not grow with the square of their number.</summary>
    public long Comparisons { get; private set; }

    public IEnumerable<List<Membership>> All => _all.Select(c => c.Members);

    public void Add(Report report)
    {
        var facts = JoinFacts.Of(report);
        foreach (var index in Candidates(facts))
        {
            Comparisons += _all[index].Different;
            if (_all[index].WhyJoin(report) is { } why)
            {
                Put(index, report, facts, why);
                return;
            }
        }

        _all.Add(new Cluster());
        Put(_all.Count - 1, report, facts, "The first report of it.");
    }

    /// <summary>In the order in which the groups were begun.</summary>
    private SortedSet<int> Candidates(JoinFacts facts)
    {
        var found = new SortedSet<int>();
        foreach (var mark in facts.LooksFor)
        {
            found.UnionWith(_byMark.GetValueOrDefault((facts.Key, mark)) ?? []);
        }

        return found;
    }

    private void Put(int index, Report report, JoinFacts facts, string why)
    {
        _all[index].Add(report, facts, why);
        foreach (var mark in facts.Marks)
        {
            if (!_byMark.TryGetValue((facts.Key, mark), out var marked))
            {
                _byMark.Add((facts.Key, mark), marked = []);
            }

            if (marked.Count == 0 || marked[^1] != index)
            {
                marked.Add(index);
            }
        }
    }

    private sealed class Cluster
    {
        private readonly HashSet<string> _facts = new(StringComparer.Ordinal);
        private readonly List<Report> _different = [];
        private readonly HashSet<string> _articles = new(StringComparer.Ordinal);

        public List<Membership> Members { get; } = [];

        /// <summary>How many members there are that a report can be answered differently by.</summary>
        public int Different => _different.Count;

        /// <summary>Why it may stand with every member; null where it may not with one.</summary>
        public string? WhyJoin(Report report)
        {
            if (JoinFacts.OncePerArticle(report.Kind) && _articles.Contains(report.Article.Sha256))
            {
                return null;
            }

            string? first = null;
            return _different.TrueForAll(member => Joins.Why(member, report) is { } why && (first ??= why) is not null) ? first : null;
        }

        public void Add(Report report, JoinFacts facts, string why)
        {
            Members.Add(new Membership(report, why));
            _articles.Add(report.Article.Sha256);
            if (_facts.Add(facts.Same))
            {
                _different.Add(report);
            }
        }
    }
}
