using TalksTracker.Evidence;
using TalksTracker.Records;
using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Records;

public class RecordAssemblerTests
{
    private static IReadOnlyList<Assembled> Assemble(params Report[] reports) => new RecordAssembler(Texts.Lexicon).Assemble(reports);

    [Fact]
    public void TwoSwapsOfOneSize_AMonthApart_StayTwo()
    {
        var records = Assemble(Told.Swap("2025-01-16", "2025-01-15", "ukraine 150; russia 150"), Told.Swap("2025-02-16", "2025-02-15", "ukraine 150; russia 150"));

        records.Select(r => r.Slug).ShouldBe(["2025-01-15-russia-ukraine-150-150", "2025-02-15-russia-ukraine-150-150"]);
    }

    [Fact]
    public void AThousandForAThousand_InFiveArticles_IsOne()
    {
        var reports = Enumerable.Range(17, 5).Select(d => Told.Swap($"2025-05-{d}", null, "ukraine 1000; russia 1000", Modality.Agreed)).ToArray();

        var swap = Assemble(reports).ShouldHaveSingleItem().ShouldBeOfType<SwapRecord>();

        swap.Reports.Count.ShouldBe(5);
        swap.Reports.ShouldAllBe(m => m.Reason.Length > 10);
        swap.Modality.ShouldBe(Modality.Agreed);
        swap.Returned.Select(r => (r.To!.Id, r.Count.Value.Count)).ShouldBe([("russia", 1000), ("ukraine", 1000)]);
        (swap.FirstReported, swap.LastReported).ShouldBe((new DateOnly(2025, 5, 17), new DateOnly(2025, 5, 21)));
    }

    [Fact]
    public void Agreed_NeverBecomesHappened()
    {
        var records = Assemble(
            Told.Swap("2025-05-17", null, "ukraine 1000; russia 1000", Modality.Agreed),
            Told.Swap("2025-05-26", "2025-05-23/2025-05-25", "ukraine 1000; russia 1000"));

        records.Select(r => r.Modality).ShouldBe([Modality.Agreed, Modality.Happened]);
    }

    [Fact]
    public void FiguresThatDiffer_StandSideBySide()
    {
        var swap = Assemble(
            Told.Swap("2024-12-30", "2024-12-30", "ukraine 189 by ukraine"),
            Told.Swap("2024-12-31", "2024-12-30", "ukraine 150 by russia")).ShouldHaveSingleItem().ShouldBeOfType<SwapRecord>();

        var count = swap.Returned.ShouldHaveSingleItem().Count;
        count.Value.Count.ShouldBe(189, "a side's own count of its own people");
        count.Others.OfType<CountClaim>().Select(c => c.Count).ShouldBe([150]);
        count.Reason.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void FiguresThatDiffer_AreNeverAveraged()
    {
        var swap = Assemble(
            Told.Swap("2022-09-22", "2022-09-21", "russia 55 by turkey"), Told.Swap("2022-09-22", "2022-09-21", "russia 56 by qatar")).OfType<SwapRecord>().Single();

        swap.Returned.Sum(r => r.Count.Value.Count).ShouldBeOneOf(55, 56);
    }

    [Fact]
    public void Corroboration_CountsClaimants_NotArticles()
    {
        var repeated = Enumerable.Range(1, 5).Select(_ => Told.Swap("2024-12-31", "2024-12-30", "ukraine 150 by russia"));
        var independent = new[] { "united-arab-emirates", "icrc" }.Select(by => Told.Swap("2024-12-31", "2024-12-30", $"ukraine 189 by {by}"));

        var swap = Assemble([.. repeated, .. independent]).ShouldHaveSingleItem().ShouldBeOfType<SwapRecord>();

        swap.Returned.ShouldHaveSingleItem().Count.Value.Count.ShouldBe(189, "two who say it weigh more than one who is quoted five times");
    }

    [Fact]
    public void AReviewersClaim_OutweighsAll()
    {
        var article = Told.ArticleOf("2025-02-06");
        var machine = Told.Swap(null, "2025-02-05", "ukraine 150", article: article);
        var corrected = Told.Of(RecordKind.Swap, Modality.Happened, Told.ArticleOf("2025-02-06"),
            [.. Told.Swap("2025-02-06", "2025-02-05", "ukraine 157 by russia").Claims.Select(c => c with { Origin = ClaimOrigin.Reviewer })]);

        Assemble(machine, corrected).OfType<SwapRecord>().Single().Returned.Single().Count.Value.Count.ShouldBe(157);
    }

    [Fact]
    public void TheDay_IsTheMostPreciseStated()
    {
        var swap = Assemble(Told.Swap("2025-02-06", "2025-01-15~", "ukraine 25"), Told.Swap("2025-01-16", "2025-01-15", "ukraine 25")).ShouldHaveSingleItem();

        swap.Date.ShouldNotBeNull().Value.ToString().ShouldBe("2025-01-15");
        swap.Date.Claims.Count.ShouldBe(2, "about that day agrees with it");
        swap.Date.Others.ShouldBeEmpty();
    }

    [Fact]
    public void Bodies_AreNeverAddedToTheLiving()
    {
        var swap = Assemble(Told.Swap("2024-06-01", "2024-05-31", "ukraine 75; russia 75; ukraine 212 bodies; russia 45 bodies")).ShouldHaveSingleItem().ShouldBeOfType<SwapRecord>();

        swap.Returned.Where(r => r.To!.Id == "ukraine").Select(r => (r.Category == PeopleCategory.Bodies, r.Count.Value.Count)).Order().ShouldBe([(false, 75), (true, 212)]);
        swap.Slug.ShouldBe("2024-05-31-russia-ukraine-75-75");
        swap.Title.ShouldBe("75 for 75: Russia and Ukraine");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Order_OfReports_ChangesNothing(int seed)
    {
        Report[] reports =
        [
            Told.Swap("2025-01-16", "2025-01-15", "ukraine 25; russia 25"), Told.Swap("2025-02-06", "2025-01-15~", "ukraine 25; russia 25"),
            Told.Swap("2025-02-06", "2025-02-05", "ukraine 150; russia 150"), Told.Swap("2025-02-07", "2025-02-05", "ukraine 150; russia 150"),
            Told.Swap("2025-05-17", null, "ukraine 1000; russia 1000", Modality.Agreed), Told.Swap("2025-05-20", null, "ukraine 1000; russia 1000", Modality.Agreed),
            Told.Round("2025-05-17", "2025-05-16", "istanbul"), Told.Round("2025-05-18", "2025-05-16", null),
            Told.Demand("2025-02-06", "russia", "sanctions"), Told.Demand("2025-05-17", "russia", "sanctions", "united-states"),
        ];
        var shuffled = reports.ToArray();
        new Random(seed).Shuffle(shuffled);

        Shape(Assemble(shuffled)).ShouldBe(Shape(Assemble(reports)));
        Assemble(reports).Count.ShouldBe(5);
    }

    [Fact]
    public void Slugs_AreUniqueAndStable()
    {
        var article = Told.ArticleOf("2025-02-06");
        Report[] reports =
        [
            Told.Swap(null, "2025-02-05", "ukraine 150; russia 150", article: article), Told.Swap(null, "2025-02-05", "ukraine 150; russia 150", article: article),
            Told.Swap("2025-02-06", null, "total ?"), Told.Round("2025-02-06", "2025-02-05", "abu-dhabi"), Told.Demand("2025-02-06", "ukraine", "territory", "russia"),
        ];
        var slugs = Assemble(reports).Select(r => r.Slug).ToList();

        slugs.ShouldBe(Assemble(reports).Select(r => r.Slug));
        slugs.Distinct().Count().ShouldBe(slugs.Count);
        slugs.ShouldAllBe(s => System.Text.RegularExpressions.Regex.IsMatch(s, "^[a-z0-9]+(-[a-z0-9]+)*$"));
        slugs.ShouldContain("2025-02-05-russia-ukraine-150-150-2");
        slugs.ShouldContain("ukraine-territory-of-russia");
        slugs.ShouldContain("reported-2025-02-russia-ukraine-undisclosed");
    }

    [Fact]
    public void AnAgreedSwap_PointsToTheRoundOfItsArticle()
    {
        var article = Told.ArticleOf("2025-05-17");
        var round = Told.Of(RecordKind.Round, Modality.Happened, article, Told.Round("2025-05-17", "2025-05-16", "istanbul").Claims);
        var records = Assemble(Told.Swap(null, null, "ukraine 1000; russia 1000", Modality.Agreed, article), round);

        var agreedIn = records.OfType<SwapRecord>().Single().AgreedInRound.ShouldNotBeNull();
        agreedIn.Slug.ShouldBe(records.OfType<RoundRecord>().Single().Slug);
        agreedIn.Reason.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Nothing_GivesNothing() => Assemble().ShouldBeEmpty();

    private static List<string> Shape(IEnumerable<Assembled> records) =>
        [.. records.Select(r => $"{r.Slug} | {r.Title} | {r.Date?.Value} | {string.Join(", ", r.Reports.Select(m => m.Report.Article.Sha256[..8] + m.Reason))}")];
}
