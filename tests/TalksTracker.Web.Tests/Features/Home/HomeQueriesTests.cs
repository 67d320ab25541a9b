using TalksTracker.Time;
using TalksTracker.Web.Features.Articles;
using TalksTracker.Web.Features.Home;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Home;

public sealed class HomeQueriesTests(IstanbulArchive archive) : IClassFixture<IstanbulArchive>
{
    private readonly HomeQueries _queries = new(archive.Database, new ArticleQueries(archive.Database), new Clock());

    [Fact]
    public async Task StandAsync_CountsTheDaysSince()
    {
        var home = await _queries.StandAsync();

        home.Swap!.Event.Slug.ShouldBe("february");
        home.Swap.Ago.ShouldBe("at least 88 days ago");
        home.Round!.Event.Slug.ShouldBe("round");
        home.Round.Ago.ShouldBe("11 days ago");
    }

    [Fact]
    public async Task StandAsync_CountsOnlyWhoCameHome_WhatIsAgreedStandsApart()
    {
        var home = await _queries.StandAsync();

        home.Totals.Returned.Select(t => (t.To!.Id, t.Figure.ToString())).ShouldBe([("russia", "150"), ("ukraine", "150")]);
        home.Totals.NotYet.Select(t => (t.To!.Id, t.Figure.ToString())).ShouldBe([("russia", "1,000"), ("ukraine", "1,000")]);
        home.Ahead.ShouldHaveSingleItem().Slug.ShouldBe("thousand");
    }

    [Fact]
    public async Task StandAsync_HasTheOpenDemandsOfEachParty_TheAnsweredOnesNot()
    {
        var home = await _queries.StandAsync();

        home.Demands.Select(d => (d.Party.Id, d.Count)).ShouldBe([("russia", 1), ("united-states", 1)]);
        home.Disputed.ShouldHaveSingleItem().Slug.ShouldBe("february");
        home.Process!.Id.ShouldBe("russia-ukraine");
    }

    [Theory]
    [InlineData("2025-05-27", "today")]
    [InlineData("2025-05-26", "1 day ago")]
    [InlineData("2025-01-15~", "at least 127 days ago")]
    [InlineData("../2024-12-31", "at least 147 days ago")]
    [InlineData("2022-03-01", "1,183 days ago")]
    [InlineData("2025-05-28", null)]
    [InlineData("2025-05-01/..", null)]
    public void Since_SaysNoMoreThanIsKnown(string date, string? words) =>
        Since.Words(PartialDate.Parse(date), Clock.Today).ShouldBe(words);

    private sealed class Clock : TimeProvider
    {
        public static readonly DateOnly Today = new(2025, 5, 27);

        public override DateTimeOffset GetUtcNow() => new(Today, new TimeOnly(12, 0), TimeSpan.Zero);
    }
}
