using System.Globalization;
using TalksTracker.Evidence;
using TalksTracker.Records;
using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Records;

public class ClustersTests
{
    private static readonly string?[] Days =
        [null, "2025-02-05", "2025-02-06", "2025-02-05/2025-02-07", "2025-02", "2025-01-31~", "2025-03-01", "2025", "../2025-02-01", "2025-02-20/..", "2020/2025", "2024-11-30"];

    private static readonly string[] Counts =
        ["ukraine 150; russia 150", "ukraine 150", "russia 150", "ukraine 189 by ukraine", "ukraine 150 by russia", "ukraine 25 wounded", "ukraine 1212 bodies", "ukraine ?", "total 300", ""];

    private static readonly Modality[] Modalities = [Modality.Happened, Modality.Ongoing, Modality.Agreed, Modality.Announced, Modality.Cancelled];

    public static TheoryData<int> Seeds { get; } = [1, 2, 3, 4, 5, 6];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Clusters_OfAnyReports_AreThoseOfComparingEveryTwo(int seed)
    {
        var random = new Random(seed);
        var articles = Enumerable.Range(0, 40).Select(_ => Told.ArticleOf(Published(random))).ToList();
        var reports = Enumerable.Range(0, 400).Select(_ => Any(random, articles)).ToList();

        var clusters = ClustersOf(reports);

        clusters.All.Select(Shown).ShouldBe(ByComparingEveryTwo(reports).Select(Shown));
        clusters.All.Count(c => c.Count > 1).ShouldBeGreaterThan(10, "the reports have to be ones that join");
    }

    [Fact]
    public void Clusters_OfManyDays_CompareOnlyWhatCouldMatch()
    {
        var reports = Enumerable.Range(0, 3000).Select(i => new DateOnly(2010, 1, 1).AddDays(i * 2).ToString("O", CultureInfo.InvariantCulture))
            .Select((day, i) => Told.Swap(day, day, $"ukraine {i + 50}")).ToList();

        ClustersOf(reports).Comparisons.ShouldBeLessThan(reports.Count * 40);
    }

    [Fact]
    public void Clusters_OfOneDemandAgainAndAgain_CompareItOnce()
    {
        var reports = Enumerable.Range(0, 3000).Select(_ => Told.Demand("2025-02-06", "ukraine", "ceasefire", "russia")).ToList();

        var clusters = ClustersOf(reports);

        clusters.All.ShouldHaveSingleItem().Count.ShouldBe(3000);
        clusters.Comparisons.ShouldBeLessThan(reports.Count * 2);
    }

    private static Clusters ClustersOf(IEnumerable<Report> reports)
    {
        var clusters = new Clusters();
        foreach (var report in reports)
            clusters.Add(report);
        return clusters;
    }

    private static Report Any(Random random, List<TalksTracker.Articles.Article> articles) => random.Next(4) switch
    {
        0 => Told.Round(Published(random), Pick(random, Days), Pick<string?>(random, [null, "istanbul", "turkey", "abu-dhabi"]), Pick(random, Modalities),
            Pick<int?>(random, [null, null, 2, 3]), Pick<string[]>(random, [["russia", "ukraine"], ["ukraine", "russia"], ["russia", "united-states"]])),
        1 => Told.Demand(Published(random), Pick(random, ["russia", "ukraine"]), Pick(random, ["ceasefire", "sanctions"]), Pick<string?>(random, [null, "russia", "united-states"])),
        2 => Told.Swap(null, Pick(random, Days), Pick(random, Counts), Pick(random, Modalities), articles[random.Next(articles.Count)]),
        _ => Claimed(random),
    };

    private static Report Claimed(Random random)
    {
        var article = Told.ArticleOf(Published(random));
        var kind = Pick(random, [RecordKind.Agreement, RecordKind.Statement]);
        List<Claim> claims = [new RoleClaim(Told.Words(article, 0), "told", Role.Speaker, Told.Party(Pick(random, ["russia", "ukraine"])))];
        if (Pick<string?>(random, [null, "ceasefire", "sanctions"]) is { } issue)
            claims.Add(new TextClaim(Told.Words(article, 1), "told", TextFields.Issue, issue));
        if (Pick(random, Days) is { } day)
            claims.Add(new DateClaim(Told.Words(article, 2), "told", DateKind.Event, TalksTracker.Time.PartialDate.Parse(day)));
        return Told.Of(kind, Pick(random, Modalities), article, claims);
    }

    private static string? Published(Random random) =>
        random.Next(12) == 0 ? null : new DateOnly(2025, 1, 1).AddDays(random.Next(80)).ToString("O", CultureInfo.InvariantCulture);

    private static T Pick<T>(Random random, T[] among) => among[random.Next(among.Length)];

    private static List<List<Membership>> ByComparingEveryTwo(IEnumerable<Report> reports)
    {
        var clusters = new List<List<Membership>>();
        foreach (var report in reports)
        {
            var home = clusters.Find(c => c.TrueForAll(m => Joins.Why(m.Report, report) is not null));
            var why = home is null ? "The first report of it." : Joins.Why(home[0].Report, report)!;
            if (home is null)
                clusters.Add(home = []);
            home.Add(new Membership(report, why));
        }

        return clusters;
    }

    private static string Shown(List<Membership> cluster) =>
        string.Join('\n', cluster.Select(m => $"{m.Report.Kind} {string.Join(' ', m.Report.Claims.Select(c => c.Id))}: {m.Reason}"));
}
