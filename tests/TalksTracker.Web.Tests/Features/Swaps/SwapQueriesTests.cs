using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Swaps;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Swaps;

public sealed class SwapQueriesTests(SwapArchive archive) : IClassFixture<SwapArchive>
{
    [Theory]
    [InlineData("", "march february january before thousand", "")]
    [InlineData("mediator=united-arab-emirates", "february", "")]
    [InlineData("status=agreed", "thousand", "")]
    [InlineData("status=completed,refused", "march february january before", "")]
    [InlineData("from=2025-01-01&to=2025-12-31", "march february january", "thousand")]
    [InlineData("from=2025-01-20&to=2025-01-31", "january", "thousand")]
    [InlineData("to=2020-01-01", "before", "thousand")]
    [InlineData("from=2025-03-31", "march", "thousand")]
    [InlineData("mediator=united-arab-emirates&from=2025-01-01", "february", "")]
    [InlineData("party=ukraine&status=completed&order=oldest", "before january february", "")]
    [InlineData("mediator=atlantis", "march february january before thousand", "")]
    public async Task List_FindsWhatMatches_UndatedApartUnderARange(string query, string items, string undated)
    {
        var list = await ListAsync(query);

        list.Items.Select(s => s.Slug).ShouldBe(Words(items), ignoreOrder: !query.Contains("order", StringComparison.Ordinal));
        list.Undated.Select(s => s.Slug).ShouldBe(Words(undated));
        list.Of.ShouldBe(5);
    }

    [Fact]
    public async Task List_NewestFirst_WhatHasNoDateLast() =>
        (await ListAsync("")).Items.Select(s => s.Slug).ShouldBe(["march", "february", "january", "before", "thousand"]);

    [Fact]
    public async Task Item_HasItsValuesWithTheirWords()
    {
        var swap = (await ListAsync("mediator=united-arab-emirates")).Items.Single();

        swap.DateWords.Single().Text.ShouldBe("On 5 February");
        swap.DateWords.Single().After.ShouldStartWith(" 150 came home to Russia");
        swap.StatusWords.Single().Text.ShouldBe("On 5 February 150 came home to Russia");
        swap.Mediators.Single().Evidence.Single().Text.ShouldBe("The UAE mediated");
        swap.Returned[0].Figures.Select(f => f.Key.ToString()).ShouldBe(["150", "189"]);
        swap.Returned[0].Claims.Select(c => c.Claimant!.Name).ShouldBe(["Russia", "Ukraine"]);
        swap.Sides.Select(s => s.Name).ShouldBe(["Russia", "Ukraine"]);
    }

    [Fact]
    public async Task Totals_CountWhatHappened_AndNothingElse()
    {
        var totals = (await ListAsync("")).Totals;

        // 150 + 25 + about 50; the agreed 1,000 and the refused 70 are no part of it.
        totals.Returned.Select(t => $"{t.To!.Name} {t.Figure} undisclosed {t.Undisclosed} differing {t.Differing}").ShouldBe(
            ["Russia about 225 undisclosed 0 differing 1", "Ukraine 25 undisclosed 1 differing 0"]);
        totals.Bodies.Single().Figure.ToString().ShouldBe("10");
        totals.NotYet.Select(t => $"{t.To!.Name} {t.Figure}").ShouldBe(["Russia 1,000", "Ukraine 1,000"]);
        (totals.Completed, totals.Open).ShouldBe((3, 1));
    }

    [Fact]
    public async Task Totals_NothingHappened_AreEmpty() => (await ListAsync("status=agreed")).Totals.Returned.ShouldBeEmpty();

    [Fact]
    public async Task Facets_CountAmongWhatTheOtherFiltersLeave()
    {
        var facets = (await ListAsync("status=completed&mediator=united-arab-emirates")).Facets;

        facets.Select(f => f.Name).ShouldBe(["mediator", "party", "side", "category", "size", "status", "process"]);
        facets[0].Options.Single().ShouldBe(new("united-arab-emirates", "United Arab Emirates", 1, true, "/swaps?status=completed"));
        // Not narrowed by its own choice: what else could be chosen stays in sight.
        facets.Single(f => f.Name == "status").Options.Select(o => (o.Value, o.Count, o.Selected)).ShouldBe([("completed", 1, true)]);
        facets[1].Options.Select(o => o.Value).ShouldBe(["russia", "ukraine", "united-arab-emirates"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("size=under-10,500-and-more")]
    [InlineData("size=100-to-499")]
    [InlineData("category=bodies")]
    [InlineData("side=ukraine")]
    public async Task Facets_CountWhatTheirChoiceFinds(string query)
    {
        var chosen = await ListAsync(query);
        var all = await ListAsync("");
        var (field, values) = (query.Split('=')[0], query.Split('=')[1].Split(','));

        // Nothing counts twice: a swap has one size; of several sides or categories only one is asked for here.
        chosen.Listed.Count.ShouldBe(all.Facets.Single(f => f.Name == field).Options.Where(o => values.Contains(o.Value)).Sum(o => o.Count));
    }

    [Fact]
    public async Task LargestFirst_IsByPeopleOnBothSides() =>
        (await ListAsync("order=largest")).Listed.Select(s => s.Size).ShouldBeInOrder(SortDirection.Descending);

    [Fact]
    public async Task Facets_UnderARange_CountWhatLiesInIt() =>
        (await ListAsync("from=2025-01-01")).Facets.Single(f => f.Name == "status").Options.Select(o => (o.Label, o.Count)).ShouldBe([("completed", 2), ("refused", 1)]);

    [Fact]
    public async Task Filter_IsSaidInWords()
    {
        var filter = (await ListAsync("mediator=united-arab-emirates&party=russia,ukraine&status=completed&from=2025-01-01&to=2025-12-31")).Filter;

        filter.Sentence.ShouldBe(
            "Prisoner swaps mediated by United Arab Emirates, involving Russia or Ukraine, completed, from 1 January 2025 to 31 December 2025");
        filter.Active.Select(a => a.Without).ShouldContain("/swaps?from=2025-01-01&to=2025-12-31&party=russia,ukraine&status=completed");
    }

    [Fact]
    public async Task Filter_UnknownName_IsLeftOutWithAWord()
    {
        var filter = (await ListAsync("mediator=atlantis,united-arab-emirates")).Filter;

        filter.Filter.Query.ShouldBe("mediator=united-arab-emirates");
        filter.Filter.LeftOut.ShouldBe(["Mediator: nothing here is called “atlantis”."]);
    }

    private Task<SwapList> ListAsync(string query) => new SwapQueries(archive.Database, new FoundLists()).ListAsync(SwapFilter.Read(query));

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
