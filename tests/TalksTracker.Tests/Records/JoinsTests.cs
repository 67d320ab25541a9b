using TalksTracker.Evidence;
using TalksTracker.Records;
using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Records;

public class JoinsTests
{
    public static TheoryData<string, string?, string, Modality, string, string?, string, Modality, bool, string> SwapPairs { get; } = new()
    {
        { "2025-02-06", "2025-02-05", "ukraine 150; russia 150", Modality.Happened, "2025-02-06", "2025-02-05", "ukraine 150; russia 150", Modality.Happened, true, "one day, one figure" },
        { "2025-01-16", "2025-01-15", "ukraine 150; russia 150", Modality.Happened, "2025-02-16", "2025-02-15", "ukraine 150; russia 150", Modality.Happened, false, "150 for 150 twice, a month apart" },
        { "2025-02-06", "2025-01-15~", "ukraine 25; russia 25", Modality.Happened, "2025-02-06", "2025-02-05", "ukraine 25; russia 25", Modality.Happened, false, "about mid-January is not February" },
        { "2025-01-20", "2025-01-15", "ukraine 25; russia 25", Modality.Happened, "2025-02-06", "2025-01-15~", "ukraine 25; russia 25", Modality.Happened, true, "a day and about that day" },
        { "2025-01-20", "2024-12-30", "ukraine 189", Modality.Happened, "2025-02-06", "../2024-12-31", "ukraine 189", Modality.Happened, true, "a day and before the new year" },
        { "2025-05-17", null, "ukraine 1000; russia 1000", Modality.Agreed, "2025-05-20", null, "ukraine 1000; russia 1000", Modality.Agreed, true, "an agreed swap, told twice within days" },
        { "2025-05-17", null, "ukraine 1000; russia 1000", Modality.Agreed, "2025-05-26", "2025-05-23/2025-05-25", "ukraine 1000; russia 1000", Modality.Happened, false, "agreed is not happened" },
        { "2025-05-17", "2025-05-23", "ukraine 390; russia 390", Modality.Announced, "2025-05-23", "2025-05-23", "ukraine 390; russia 390", Modality.Happened, false, "announced is not happened, even for the same day" },
        { "2025-05-17", null, "ukraine 1000; russia 1000", Modality.Agreed, "2025-09-20", null, "ukraine 1000; russia 1000", Modality.Agreed, false, "months apart, without a date" },
        { "2024-12-30", "2024-12-30", "ukraine 189 by ukraine", Modality.Happened, "2024-12-31", "2024-12-30", "ukraine 150 by russia", Modality.Happened, true, "two claimants on one day" },
        { "2024-12-30", "2024-12-30", "ukraine 189", Modality.Happened, "2024-12-31", "2024-12", "ukraine 25", Modality.Happened, false, "another figure, and no more than a month" },
        { "2025-06-12", "2025-06-11", "ukraine 1212 bodies", Modality.Happened, "2025-06-12", "2025-06-11", "ukraine 1212 wounded", Modality.Happened, false, "bodies are not the living" },
        { "2025-02-06", "2025-02-05", "ukraine 150", Modality.Happened, "2025-02-06", "2025-02-05", "russia 150", Modality.Happened, true, "each side's share of one day" },
        { "2024-01-24", "2024-01-24", "ukraine 192", Modality.Cancelled, "2024-01-24", "2024-01-24", "ukraine 192", Modality.Happened, false, "called off is not happened" },
    };

    [Theory]
    [MemberData(nameof(SwapPairs))]
    public void Swaps_JoinOrStayApart(
        string published1, string? date1, string counts1, Modality modality1, string published2, string? date2, string counts2, Modality modality2, bool join, string why)
    {
        var (a, b) = (Told.Swap(published1, date1, counts1, modality1), Told.Swap(published2, date2, counts2, modality2));

        (Joins.Why(a, b) is not null).ShouldBe(join, why);
        (Joins.Why(b, a) is not null).ShouldBe(join, why + ", the other way round");
        if (join)
            Joins.Why(a, b).ShouldNotBeNullOrWhiteSpace("a join says why");
    }

    [Fact]
    public void Swaps_OfOneArticle_AreTwo()
    {
        var article = Told.ArticleOf("2025-02-06");

        Joins.Why(Told.Swap(null, "2025-02-05", "ukraine 150", article: article), Told.Swap(null, "2025-02-05", "ukraine 150", article: article)).ShouldBeNull();
    }

    public static TheoryData<string?, string?, int?, string?, string?, int?, bool, string> RoundPairs { get; } = new()
    {
        { "2025-05-16", "istanbul", null, "2025-05-16", "istanbul", null, true, "one day, one city" },
        { "2025-05-16", "istanbul", null, "2025-05-16", null, null, true, "one day, no city" },
        { "2025-05-16", "istanbul", null, "2025-06-02", "istanbul", null, false, "two days" },
        { "2025-05-16", "istanbul", null, "2025-05-16", "abu-dhabi", null, false, "two cities on one day" },
        { "2025-05-16", "istanbul", null, "2025-05-16", "turkey", null, true, "a city and its country" },
        { null, "istanbul", 2, null, "istanbul", 3, false, "two ordinals" },
        { null, "istanbul", 2, null, "istanbul", 2, true, "one ordinal" },
        { null, null, null, null, null, null, false, "nothing to tell them by" },
        { "2026-01-23/2026-01-24", "abu-dhabi", null, "2026-01-24", "abu-dhabi", null, true, "two days and one of them" },
    };

    [Theory]
    [MemberData(nameof(RoundPairs))]
    public void Rounds_JoinOrStayApart(string? date1, string? place1, int? ordinal1, string? date2, string? place2, int? ordinal2, bool join, string why)
    {
        var (a, b) = (Told.Round("2025-05-17", date1, place1, ordinal: ordinal1), Told.Round("2025-05-18", date2, place2, ordinal: ordinal2));

        (Joins.Why(a, b) is not null).ShouldBe(join, why);
        (Joins.Why(b, a) is not null).ShouldBe(join, why + ", the other way round");
    }

    [Fact]
    public void Rounds_OfOtherPeople_OrOnlyPlanned_StayApart()
    {
        var held = Told.Round("2025-05-17", "2025-05-16", "istanbul");

        Joins.Why(held, Told.Round("2025-05-17", "2025-05-16", "istanbul", parties: ["russia", "united-states"])).ShouldBeNull("other delegations");
        Joins.Why(held, Told.Round("2025-05-15", "2025-05-16", "istanbul", Modality.Announced)).ShouldBeNull("planned is not held");
    }

    [Theory]
    [InlineData("russia", "sanctions", null, "russia", "sanctions", null, true, "one party, one issue")]
    [InlineData("russia", "sanctions", null, "ukraine", "sanctions", null, false, "two parties")]
    [InlineData("russia", "sanctions", null, "russia", "territory", null, false, "two issues")]
    [InlineData("russia", "sanctions", "ukraine", "russia", "sanctions", "united-states", false, "asked of two")]
    [InlineData("russia", "sanctions", "ukraine", "russia", "sanctions", null, true, "asked of one, and of nobody in particular")]
    public void Demands_JoinOrStayApart(string by1, string issue1, string? of1, string by2, string issue2, string? of2, bool join, string why) =>
        (Joins.Why(Told.Demand("2025-02-06", by1, issue1, of1), Told.Demand("2025-05-17", by2, issue2, of2)) is not null).ShouldBe(join, why);

    [Fact]
    public void Kinds_NeverJoin() =>
        Joins.Why(Told.Swap("2025-05-17", "2025-05-16", "ukraine 1000"), Told.Round("2025-05-17", "2025-05-16", "istanbul")).ShouldBeNull();
}
