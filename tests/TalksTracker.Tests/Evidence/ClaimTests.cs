using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Tests.Support;
using TalksTracker.Time;

namespace TalksTracker.Tests.Evidence;

public class ClaimTests
{
    private static readonly Article Source = Article.Of("Kyiv and Moscow swapped 150 each.").Value;

    private static CountClaim Claim(int start = 24, int length = 3, int? count = 150, string to = "ukraine", bool approximate = false, string rule = "each", int? upper = null) =>
        new(Quote.Of(Source, new TextSpan(start, length)), rule, ReturnedScope.Party, Told.Party(to), PeopleCategory.Military, count, upper, approximate);

    [Fact]
    public void Id_SameContent_SameId()
    {
        var again = Claim() with { Quote = Quote.Of(Article.Of(Source.Text, new ArticleOrigin(Title: "Again")).Value, new TextSpan(24, 3)) };

        Claim().Id.ShouldMatch("^[0-9a-f]{32}$");
        Claim().Id.ShouldBe(Claim().Id);
        again.Id.ShouldBe(Claim().Id, "the text is the article's identity, not its title");
    }

    public static TheoryData<string, string> Others { get; } = new()
    {
        { Claim(start: 23, length: 4).Id, "another position" },
        { Claim(length: 4).Id, "another length" },
        { Claim(count: 151).Id, "another figure" },
        { Claim(count: null).Id, "no figure" },
        { Claim(upper: 160).Id, "a range" },
        { Claim(approximate: true).Id, "about" },
        { Claim(to: "russia").Id, "another side" },
        { (Claim() with { Category = PeopleCategory.Civilian }).Id, "another sort of people" },
        { (Claim() with { Claimant = Told.Party("russia") }).Id, "another claimant" },
        { (Claim() with { Quote = Quote.Of(Article.Of(Source.Text + " ").Value, new TextSpan(24, 3)) }).Id, "another text" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Id_OtherContent_OtherId(string other, string why) => other.ShouldNotBe(Claim().Id, why);

    [Fact]
    public void Id_NeitherRuleNorReviewer_ChangesIt()
    {
        Claim(rule: "another").Id.ShouldBe(Claim().Id, "a renamed rule finds the same claim");
        (Claim() with { Origin = ClaimOrigin.Reviewer }).Id.ShouldBe(Claim().Id);
    }

    [Fact]
    public void Id_KindOfDate_IsPartOfIt()
    {
        var quote = Quote.Of(Source, new TextSpan(0, 4));
        var day = PartialDate.Parse("2025-02-05");

        new[] { DateKind.Event, DateKind.Agreed, DateKind.Stated }.Select(k => new DateClaim(quote, "d", k, day).Id).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void Field_OfEveryClaim_IsItsOwn()
    {
        var quote = Quote.Of(Source, new TextSpan(0, 4));
        TalksTracker.Evidence.Claim[] claims =
        [
            Claim(), new DateClaim(quote, "r", DateKind.Event, PartialDate.Year(2025)), new TallyClaim(quote, "r", "exchanges", 63, false, null),
            new RoleClaim(quote, "r", Role.Mediator, Told.Party("qatar")), new PlaceClaim(quote, "r", Texts.Lexicon.Places[0]),
            new TextClaim(quote, "r", TextFields.Issue, "sanctions"),
        ];

        claims.Select(c => c.Field).ShouldBe(["returned", "date", "tally-exchanges", "role-Mediator", "place", "issue"]);
        claims.Select(c => c.Id).Distinct().Count().ShouldBe(claims.Length);
    }
}
