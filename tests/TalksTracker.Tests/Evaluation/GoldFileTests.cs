using System.Text;
using TalksTracker.Evaluation;

namespace TalksTracker.Tests.Evaluation;

public class GoldFileTests
{
    [Fact]
    public void Load_Seeds_TakesTheTextsFromTheArticles()
    {
        var cases = GoldFile.Load(Path.Combine(DataFolder.Gold, "seeds.json"), DataFolder.Articles).Value;

        cases.Count.ShouldBe(5);
        cases.ShouldAllBe(c => c.Text!.Length > 500 && c.PublishedInferred);
    }

    [Fact]
    public void Load_Dev_HasTheTextsInside()
    {
        var cases = GoldFile.Load(Path.Combine(DataFolder.Gold, "dev.json"), DataFolder.Articles).Value;

        cases.Count.ShouldBe(18);
        cases.Count(c => c.StatesNothing).ShouldBe(2);
    }

    [Theory]
    [InlineData("{", "not JSON", "cut off")]
    [InlineData("[]", "“cases” is missing", "another shape")]
    [InlineData("""{ "cases": [{}] }""", "case 0: “id” is missing", "no id")]
    [InlineData("""{ "cases": [7] }""", "case 0", "no object")]
    [InlineData("""{ "cases": [{ "id": "a", "published": "2025-02-30" }] }""", "2025-02-30", "an impossible day")]
    [InlineData("""{ "cases": [{ "id": "a", "swaps": [{ "status": "completed", "date": "soon" }] }] }""", "id a: swaps[0]: “soon”", "no EDTF date")]
    [InlineData("""{ "cases": [{ "id": "a", "swaps": [{ "returned": [] }] }] }""", "swaps[0]: “status” is missing", "no status")]
    [InlineData("""{ "cases": [{ "id": "a", "swaps": {} }] }""", "“swaps” is no list", "no list")]
    [InlineData("""{ "cases": [{ "id": "a", "rounds": [{ "status": "held", "parties": [1] }] }] }""", "rounds[0]: “parties”", "a number for a name")]
    public void Parse_WhatIsNoGold_SaysWhere(string json, string problem, string why) =>
        GoldFile.Parse(Encoding.UTF8.GetBytes(json)).Problem.ShouldNotBeNull(why).ShouldContain(problem);

    [Fact]
    public void Load_AMissingFile_SaysWhich() =>
        GoldFile.Load("nowhere/gold.json", DataFolder.Articles).Problem.ShouldNotBeNull().ShouldContain("nowhere/gold.json");

    [Fact]
    public void Load_AMissingText_SaysWhich() =>
        GoldFile.Load(Path.Combine(DataFolder.Gold, "seeds.json"), "nowhere").Problem.ShouldNotBeNull().ShouldContain("case 000");
}
