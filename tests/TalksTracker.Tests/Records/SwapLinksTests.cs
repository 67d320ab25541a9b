using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Records;
using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Records;

public class SwapLinksTests
{
    private static List<SwapRecord> Assemble(params Report[] reports) => [.. new RecordAssembler(Texts.Lexicon).Assemble(reports).OfType<SwapRecord>()];

    private static SwapRecord Agreed(IEnumerable<SwapRecord> records) => records.Single(r => r.Modality is Modality.Agreed or Modality.Announced);

    public static TheoryData<string, string, string, Modality, string, string, bool, string> Completions { get; } = new()
    {
        { "russia-ukraine", "2025-05-17", "ukraine 1000; russia 1000", Modality.Agreed, "2025-05-23/2025-05-25", "ukraine 1000; russia 1000", true, "agreed in a round, carried out within days" },
        { "israel-hamas", "2025-10-09", "israel 20; hamas 1968", Modality.Agreed, "2025-10-13", "israel 20; hamas 1968", true, "hostages for prisoners" },
        { "yemen", "2023-03-20", "yemen-government 181; houthis 706", Modality.Announced, "2023-04-14/2023-04-16", "yemen-government 181; houthis 706", true, "announced in Geneva, flown in April" },
        { "armenia-azerbaijan", "2023-12-07", "armenia 32; azerbaijan 2", Modality.Agreed, "2023-12-13", "armenia 32; azerbaijan 2", true, "a joint statement and the handover" },
        { "russia-ukraine", "2025-05-17", "ukraine 1000; russia 1000", Modality.Agreed, "2025-05-10", "ukraine 1000; russia 1000", false, "it happened before it was agreed" },
        { "russia-ukraine", "2025-05-17", "ukraine 1000; russia 1000", Modality.Agreed, "2025-09-01", "ukraine 1000; russia 1000", false, "too long after" },
        { "russia-ukraine", "2025-05-17", "ukraine 1000; russia 1000", Modality.Agreed, "2025-05-24", "ukraine 307; russia 307", false, "another size, and nothing says it is a part" },
        { "yemen", "2023-03-20", "yemen-government 181; houthis 706", Modality.Refused, "2023-04-14", "yemen-government 181; houthis 706", false, "it was refused" },
        { "russia-ukraine", "2025-06-03", "ukraine 1000; russia 1000", Modality.Agreed, "2025-06-11", "ukraine 1000 bodies; russia 1000 bodies", false, "remains are no exchange of the living" },
    };

    [Theory]
    [MemberData(nameof(Completions))]
    public void AnAgreedSwap_IsCarriedOut_OrNot(string process, string published, string agreed, Modality modality, string date, string done, bool linked, string why)
    {
        var records = Assemble(Told.Swap(published, null, agreed, modality, process: process), Told.Swap("2026-01-01", date, done, process: process));

        records.Count.ShouldBe(2, "each is a record of its own");
        var happened = records.Single(r => r.Modality == Modality.Happened);
        (happened.Fulfils is not null).ShouldBe(linked, why);
        if (linked)
        {
            happened.Fulfils!.Slug.ShouldBe(records.Single(r => r != happened).Slug);
            happened.Fulfils.Reason.ShouldContain("same figures");
        }
    }

    [Fact]
    public void Two150For150_AMonthApart_StayApart_AndTheFirstTakesTheAgreement()
    {
        var records = Assemble(
            Told.Swap("2025-01-10", null, "ukraine 150; russia 150", Modality.Agreed),
            Told.Swap("2025-01-16", "2025-01-15", "ukraine 150; russia 150"),
            Told.Swap("2025-02-16", "2025-02-15", "ukraine 150; russia 150"));

        records.Count.ShouldBe(3);
        records.Where(r => r.Fulfils is not null).Select(r => r.Date!.Value.ToString()).ShouldBe(["2025-01-15"]);
        records.ShouldAllBe(r => r.StageOf == null);
    }

    [Fact]
    public void TwoAgreements_EachHaveTheirOwnCompletion()
    {
        var records = Assemble(
            Told.Swap("2025-01-10", null, "ukraine 150; russia 150", Modality.Agreed), Told.Swap("2025-01-16", "2025-01-15", "ukraine 150; russia 150"),
            Told.Swap("2025-03-10", null, "ukraine 150; russia 150", Modality.Agreed), Told.Swap("2025-03-16", "2025-03-15", "ukraine 150; russia 150"));

        var done = records.Where(r => r.Modality == Modality.Happened).OrderBy(r => r.Date!.Value).ToList();
        done.Select(r => records.Single(a => a.Slug == r.Fulfils!.Slug).FirstReported).ShouldBe([new DateOnly(2025, 1, 10), new DateOnly(2025, 3, 10)]);
    }

    [Fact]
    public void ADayThatWasAnnounced_WithoutFigures_IsCarriedOutOnThatDay()
    {
        var records = Assemble(Told.Swap("2024-06-20", "2024-06-25", "total ?", Modality.Announced), Told.Swap("2024-06-26", "2024-06-25", "ukraine 90; russia 90"));

        records.Single(r => r.Modality == Modality.Happened).Fulfils.ShouldNotBeNull().Reason.ShouldContain("25 June 2024");
    }

    [Theory]
    [InlineData("russia-ukraine", "ukraine 390; russia 390", "ukraine 307; russia 307", "ukraine 303; russia 303", "ukraine 1000; russia 1000")]
    [InlineData("yemen", "yemen-government 19; houthis 104", "yemen-government 16; houthis 120", "yemen-government 4; houthis 3", "yemen-government 39; houthis 227")]
    public void StagesThatAddUp_AreStagesOfWhatWasAgreed(string process, string first, string second, string third, string whole)
    {
        var records = Assemble(
            Told.Swap("2025-05-17", null, whole, Modality.Agreed, process: process),
            Told.Swap("2025-05-24", "2025-05-23", first, process: process),
            Told.Swap("2025-05-25", "2025-05-24", second, process: process),
            Told.Swap("2025-05-26", "2025-05-25", third, process: process));

        var agreed = Agreed(records);
        records.Count.ShouldBe(4);
        records.Where(r => r != agreed).ShouldAllBe(r => r.StageOf != null && r.StageOf.Slug == agreed.Slug && r.StageOf.Reason.Contains("together make what was agreed"));
        agreed.Notes.Count(n => n.EndsWith("which is the whole.", StringComparison.Ordinal)).ShouldBe(2, "the sum of each side");
        agreed.StageOf.ShouldBeNull();
    }

    [Fact]
    public void StagesThatDoNotAddUp_StayApart()
    {
        var records = Assemble(
            Told.Swap("2025-05-17", null, "ukraine 1000; russia 1000", Modality.Agreed),
            Told.Swap("2025-05-24", "2025-05-23", "ukraine 390; russia 390"), Told.Swap("2025-05-25", "2025-05-24", "ukraine 300; russia 300"));

        records.ShouldAllBe(r => r.StageOf == null);
    }

    [Fact]
    public void StagesWithinTheDaysOfTheWhole_AreLinked_AndTheirSumIsCompared()
    {
        var records = Assemble(
            Told.Swap("2025-05-17", null, "ukraine 1000; russia 1000", Modality.Agreed),
            Told.Swap("2025-05-26", "2025-05-23/2025-05-25", "ukraine 1000; russia 1000"),
            Told.Swap("2025-05-24", "2025-05-23", "ukraine 390; russia 390"), Told.Swap("2025-05-25", "2025-05-24", "ukraine 307; russia 307"));

        var whole = records.Single(r => r.Date?.Value.IsInterval == true);
        whole.Fulfils.ShouldNotBeNull().Slug.ShouldBe(Agreed(records).Slug);
        records.Where(r => r.StageOf is not null).Select(r => (r.Date!.Value.ToString(), r.StageOf!.Slug)).ShouldBe([("2025-05-23", whole.Slug), ("2025-05-24", whole.Slug)], ignoreOrder: true);
        whole.Notes.ShouldContain("Ukraine, by stages: 390 + 307 = 697; the whole is 1,000, 303 more.");
    }

    [Fact]
    public void AStageAndItsWhole_ToldInOneSentence_AreLinked()
    {
        var article = Told.ArticleOf("2025-10-14");
        var records = Assemble(
            Told.Swap(null, "2025-10-13", "israel 7", article: article, process: "israel-hamas"),
            Told.Swap(null, null, "israel 20", Modality.Agreed, article, "israel-hamas"));

        records.Single(r => r.Modality == Modality.Happened).StageOf.ShouldNotBeNull().Reason.ShouldContain("7 of 20");
    }

    [Fact]
    public void ALargerSwapOfOtherSides_IsNoWhole()
    {
        var records = Assemble(
            Told.Swap("2025-05-26", "2025-05-23/2025-05-25", "ukraine 1000; russia 1000"),
            Told.Swap("2025-05-24", "2025-05-24", "israel 4; hamas 200", process: "israel-hamas"));

        records.ShouldAllBe(r => r.StageOf == null && r.Fulfils == null);
    }

    [Fact]
    public void Remains_AreNoStageOfAnExchangeOfTheLiving()
    {
        var records = Assemble(
            Told.Swap("2025-06-20", "2025-06-09/2025-06-19", "ukraine 1200; russia 1200"), Told.Swap("2025-06-12", "2025-06-11", "ukraine 121 bodies; russia 27 bodies"));

        records.ShouldAllBe(r => r.StageOf == null);
    }

    [Theory]
    [InlineData("ukraine 150; russia 150; total 300", "Both sides: 150 + 150 = 300, which is the total given.")]
    [InlineData("ukraine 157; russia 150; total 314", "Both sides: 150 + 157 = 307; the total given is 314, 7 more.")]
    [InlineData("ukraine 157; russia 157; total 300", "Both sides: 157 + 157 = 314; the total given is 300, 14 fewer.")]
    public void ATotal_IsComparedWithItsParts(string counts, string note) =>
        Assemble(Told.Swap("2025-02-06", "2025-02-05", counts)).Single().Notes.ShouldContain(note);

    [Fact]
    public void TwoRecordsOfOneAddress_AreLinkedToTheRightOne()
    {
        var (first, second) = (Told.ArticleOf("2025-05-17"), Told.ArticleOf("2025-05-17"));
        Report RoundOf(Article article, string place) => Told.Of(RecordKind.Round, Modality.Happened, article,
            [.. Told.Round(null, "2025-05-16", place).Claims.Where(c => c is not PlaceClaim), new PlaceClaim(Told.Words(article, 2), "told", Texts.Lexicon.Place(place)!)]);
        var records = new RecordAssembler(Texts.Lexicon).Assemble(
            [RoundOf(first, "istanbul"), RoundOf(second, "abu-dhabi"), Told.Swap(null, null, "ukraine 1000; russia 1000", Modality.Agreed, second)]);

        var agreedIn = records.OfType<SwapRecord>().Single().AgreedInRound.ShouldNotBeNull();
        records.Single(r => r.Slug == agreedIn.Slug).ShouldBeOfType<RoundRecord>().Place!.Value.Id.ShouldBe("abu-dhabi");
    }
}
