using TalksTracker.Evaluation;
using static TalksTracker.Tests.Evaluation.Scoring;

namespace TalksTracker.Tests.Evaluation;

public class SwapScoringTests
{
    [Theory]
    [InlineData("Russia 150,Ukraine 150", "Russia 150,Ukraine 150", true, "the same")]
    [InlineData("Russia 150,Ukraine 150", "Ukraine 150,Russia 150", true, "in another order")]
    [InlineData("Russia 150,Ukraine 150", "Russia 150", false, "one side is missing")]
    [InlineData("Russia 150", "Russia 150,Ukraine 150", false, "one side is invented")]
    [InlineData("Russia 150,Ukraine 189", "Russia 189,Ukraine 150", false, "the sides are mixed up")]
    [InlineData("total 314", "total 314", true, "all sides together")]
    [InlineData("Russia 157,Ukraine 157", "total 314", false, "gold writes each side out")]
    [InlineData("total 314", "Russia 157,Ukraine 157", false, "the text doesn't part the total")]
    [InlineData("unspecified 115", "total 115", false, "left open is not all together")]
    [InlineData("unspecified 115", "Russia 115,Ukraine 115", false, "left open is not each")]
    [InlineData("Ukraine 205,Russia 56", "Ukraine 200,Ukraine 5,Russia 56", true, "parts that add up")]
    [InlineData("Ukraine 205", "Ukraine 200,Russia 5", false, "parts of another side don't")]
    [InlineData("Ukraine 103", "Ukraine 103,Ukraine 82", false, "a subset is no figure")]
    [InlineData("Taliban 5000,Taliban 1500,Taliban 3500", "Taliban 1500,Taliban 3500", true, "the whole is the sum of its batches")]
    [InlineData("Syria ?", "Syria ?", true, "stated, without a figure")]
    [InlineData("Syria ?,Russia 2", "Syria 5,Russia 2", false, "a figure that isn't stated")]
    [InlineData("total hostages (army) 12,Israel 10", "Israel 12,Israel 10", true, "a labelled total may stand with its side")]
    [InlineData("total hostages (army) 12,Israel 10", "unspecified 12,Israel 10", true, "or be left open")]
    [InlineData("total hostages (army) 12,Israel 10", "Qatar 12,Israel 10", false, "but not with a party that has no part in it")]
    public void Counts_AreRight_OnlyIfAllAgree(string gold, string read, bool right, string why)
    {
        var card = Score(Swaps(Swap(Figures(gold.Split(',')))), Swaps(Swap(Figures(read.Split(',')))));

        card.Kind("swaps").Found.ShouldBe(1, why);
        card.WrongFields().Contains("counts").ShouldBe(!right, why);
    }

    [Theory]
    [InlineData("2025-02-05", "2025-02-05", "", true, "the same day")]
    [InlineData("2025-02-05", "2025-02", "", false, "a month is not the day")]
    [InlineData("2025-02-05", "2025-02-06", "", false, "another day")]
    [InlineData("2025-02-05", "null", "", false, "not read")]
    [InlineData("null", "null", "", true, "none, and none read")]
    [InlineData("null", "2025-02-05", "", false, "none, and one read")]
    [InlineData("null", "2025-02-05", """, "dateAccept": ["2025-02", "2025-02-05"]""", true, "let pass")]
    [InlineData("null", "null", """, "dateAccept": ["2025-02"]""", true, "let pass, and not missed")]
    [InlineData("2025-02-05", "2025-02-04", """, "dateAccept": "2025-02-04" """, true, "one value let pass, without a list")]
    [InlineData("2025-02-05", "2025-02-03", """, "dateAccept": ["2025-02-04"]""", false, "not what is let pass")]
    public void Date_IsEqualOrLetPass(string gold, string read, string accept, bool right, string why)
    {
        var card = Score(Swaps(Swap(Figures("Russia 150"), gold, accept)), Swaps(Swap(Figures("Russia 150"), read)));

        card.Kind("swaps").Found.ShouldBe(1, why);
        card.WrongFields().Contains("date").ShouldBe(!right, why);
    }

    [Theory]
    [InlineData("Russia 150", "2025-02-05", "Russia 150", "2025-02-05", true, "the same")]
    [InlineData("Russia 150", "2025-02-05", "Ukraine 150", "2025-02-05", true, "the same number on the wrong side: a wrong field")]
    [InlineData("Russia 150", "2025-02-05", "Russia 151", "2025-02-05", true, "the same day and people with a wrong number")]
    [InlineData("Russia 150", "2025-02-05", "Russia 25", "null", false, "neither the figure nor the day")]
    [InlineData("Russia 150", "2025-02-05", "Ukraine 150", "2024-12-31", false, "another day and another side")]
    [InlineData("Russia 150,Ukraine 150", "2025-02-05", "Russia 150", "2025-01", false, "days that exclude each other need all figures")]
    [InlineData("Russia ?", "null", "Ukraine ?", "null", false, "nothing in common but the absence of figures")]
    public void Swap_IsTheSame_ByFiguresOrDay(string gold, string goldDate, string read, string readDate, bool same, string why)
    {
        var card = Score(Swaps(Swap(Figures(gold.Split(',')), goldDate)), Swaps(Swap(Figures(read.Split(',')), readDate)));

        card.Kind("swaps").Counts().ShouldBe(same ? "1 0 0 0" : "0 1 1 0", why);
    }

    [Fact]
    public void Swaps_OfTheSameSize_AreTakenApartByDate()
    {
        var gold = Swaps(Swap(Figures("Russia 150"), "2024-12-30"), Swap(Figures("Russia 150")));

        var card = Score(gold, Swaps(Swap(Figures("Russia 150")), Swap(Figures("Russia 150"), "2024-12-30")));

        card.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Swap_ReadTwice_IsWrongOnce()
    {
        var swap = Swap(Figures("Russia 150", "Ukraine 150"));

        Score(Swaps(swap), Swaps(swap, swap)).Kind("swaps").Counts().ShouldBe("1 0 1 0");
    }

    [Fact]
    public void Swap_ReadAsItsTwoSides_IsWrongOnce()
    {
        var read = Swaps(Swap(Figures("Russia 150")), Swap(Figures("Ukraine 150")));

        Score(Swaps(Swap(Figures("Russia 150", "Ukraine 150"))), read).Kind("swaps").Counts().ShouldBe("1 0 1 0");
    }

    [Fact]
    public void Swap_ToldWithBatches_MayBeReadAsSeveral()
    {
        var gold = Swaps(Swap(Figures("Taliban 5000", "Taliban 1500", "Taliban 3500")));

        var card = Score(gold, Swaps(Swap(Figures("Taliban 1500")), Swap(Figures("Taliban 3500"))));

        card.Kind("swaps").Counts().ShouldBe("1 0 0 0");
        card.Kind("swaps").Field("counts")!.Right.ShouldBe(1);
    }

    [Fact]
    public void Swap_ToldWithBatches_RepeatedIsWrong()
    {
        var gold = Swaps(Swap(Figures("Taliban 5000", "Taliban 1500")));

        Score(gold, Swaps(Swap(Figures("Taliban 5000", "Taliban 1500")), Swap(Figures("Taliban 5000"))))
            .Kind("swaps").Counts().ShouldBe("1 0 1 0");
    }

    [Theory]
    [InlineData("\"mediators\": [\"Qatar\"]", "\"mediators\": [\"Qatar\"]", "", "the same")]
    [InlineData("\"mediators\": [\"Qatar\"]", "\"mediators\": []", "mediators", "missing")]
    [InlineData("\"mediators\": []", "\"mediators\": [\"Qatar\"]", "mediators", "invented")]
    [InlineData("\"mediators\": [], \"mediatorsOptional\": [\"Qatar\"]", "\"mediators\": [\"Qatar\"]", "", "optional and given")]
    [InlineData("\"mediators\": [], \"mediatorsOptional\": [\"Qatar\"]", "\"mediators\": []", "", "optional and not given")]
    [InlineData("\"mediators\": [\"Egypt\"], \"mediatorsOptional\": [\"Qatar\"]", "\"mediators\": [\"Qatar\"]", "mediators", "optional, not instead")]
    [InlineData("\"place\": \"Doha\"", "\"place\": null", "place", "missing")]
    [InlineData("\"place\": null", "\"place\": \"Doha\"", "place", "invented")]
    [InlineData("\"place\": \"Doha\", \"placeAccept\": [true]", "\"place\": null", "", "whatever is given passes")]
    [InlineData("\"place\": \"Wagah-Attari border\"", "\"place\": \"Attari-Wagah\"", "", "the same words")]
    [InlineData("\"status\": \"announced\"", "\"status\": \"completed\"", "status", "another status")]
    [InlineData("\"status\": \"announced\", \"statusAccept\": [\"completed\"]", "\"status\": \"completed\"", "", "let pass")]
    [InlineData("\"categories\": [\"pow\", \"wounded\"]", "\"categories\": [\"pow\"]", "categories", "one category is missing")]
    [InlineData("\"categories\": [\"pow\"]", "\"categories\": [\"pow\", \"civilian\"]", "categories", "one category too many")]
    public void Field_IsComparedStrictly(string gold, string read, string wrong, string why)
    {
        const string Rest = "\"returned\": [{ \"to\": \"Israel\", \"count\": 10, \"approximate\": false }]";
        static string Whole(string field) =>
            $$"""{ {{(field.Contains("status", StringComparison.Ordinal) ? "" : "\"status\": \"completed\", ")}}{{Rest}}, {{field}} }""";

        string.Join(",", Score(Swaps(Whole(gold)), Swaps(Whole(read))).WrongFields()).ShouldBe(wrong, why);
    }

    [Theory]
    [InlineData("Russia ~303", "Russia ~303", 1, 1)]
    [InlineData("Russia ~303", "Russia 303", 0, 1)]
    [InlineData("Russia 303", "Russia 303", 1, 1)]
    public void Approximate_IsScoredApartFromTheNumber(string gold, string read, int right, int asked)
    {
        var swaps = Score(Swaps(Swap(Figures(gold))), Swaps(Swap(Figures(read)))).Kind("swaps");

        swaps.Field("counts")!.Accuracy.ShouldBe(1);
        swaps.Field("approximate").ShouldNotBeNull().Right.ShouldBe(right);
        swaps.Field("approximate")!.Asked.ShouldBe(asked);
    }

    [Fact]
    public void ForeignNationals_AgreeByCategory()
    {
        const string Read = """{ "to": "unspecified", "count": 10, "approximate": false, "category": "foreign-national" }""";

        Score(Swaps(Swap(Figures("foreign nationals 10"))), Swaps(Swap(Read))).Findings.ShouldBeEmpty();
    }

    private static string Swaps(params string[] swaps) => $"\"swaps\": [{string.Join(", ", swaps)}]";
}
