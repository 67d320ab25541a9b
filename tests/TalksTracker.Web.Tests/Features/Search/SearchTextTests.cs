using TalksTracker.Vocabulary;
using TalksTracker.Web.Features.Search;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Search;

public class SearchTextTests
{
    private static readonly Spellings Spellings = new(HandMadeEngine.Lexicon);

    [Theory]
    [InlineData("ceasefire prisoners", "ceasefire|prisoners", "words")]
    [InlineData("\"prisoner swap\" now", "\"prisoner swap\"|now", "a phrase")]
    [InlineData("„prisoner swap“", "\"prisoner swap\"", "a phrase in other marks")]
    [InlineData("negot* talks", "negot*|talks", "a beginning")]
    [InlineData("talks -Istanbul", "talks|-Istanbul", "left out by a minus")]
    [InlineData("talks NOT Istanbul", "talks|-Istanbul", "left out by a word")]
    [InlineData("talks AND \"a truce\"", "talks|\"a truce\"", "all is what is meant anyway")]
    [InlineData("title:truce", "title|truce", "a field of another search")]
    [InlineData("cease-fire U.S. 1,000 don’t", "cease-fire|U.S|1,000|don't", "joined words")]
    [InlineData("a,b;c(d)", "a|b|c|d", "punctuation parts words")]
    [InlineData("Перемир'я зараз", "Перемир'я|зараз", "any alphabet")]
    public void Read_FindsTheTerms(string written, string terms, string why)
    {
        var text = SearchText.Read(written);

        string.Join('|', text.Terms).ShouldBe(terms, why);
        text.LeftOut.ShouldBeEmpty(why);
    }

    [Theory]
    [InlineData("peace \"talks", "peace|talks", "A quotation mark stood alone")]
    [InlineData("<script>alert(1)</script>", "alert|1", "Markup was passed over.")]
    [InlineData("-Istanbul", "-Istanbul", "Words can be left out only of something")]
    [InlineData("talks OR", "talks", "OR and NOT need a word")]
    [InlineData("***", "", "There is no letter")]
    [InlineData("\"\"", "", "There is no letter")]
    public void Read_WhatCannotBeUsed_IsSaid(string written, string terms, string note)
    {
        var text = SearchText.Read(written);

        string.Join('|', text.Terms).ShouldBe(terms);
        text.LeftOut.ShouldHaveSingleItem().ShouldStartWith(note);
    }

    [Fact]
    public void Read_ManyWords_TakesTheFirst()
    {
        var text = SearchText.Read(string.Join(' ', Enumerable.Range(0, 50).Select(i => $"word{i}")));

        text.Terms.Count.ShouldBe(SearchText.MostTerms);
        text.LeftOut.ShouldHaveSingleItem().ShouldBe("Only the first 16 of 50 words are looked for.");
    }

    [Theory]
    [InlineData("war", "(\"war\")", "a short word begins too many others")]
    [InlineData("talks", "(\"talks\" OR \"talks\"*)", "a longer word is a beginning, too")]
    [InlineData("\"talks\"", "(\"talks\")", "in quotes as it stands")]
    [InlineData("truce OR lull", "(\"truce\" OR \"truce\"* OR \"lull\" OR \"lull\"*)", "either")]
    [InlineData("war -\"the end\"", "((\"war\")) NOT (\"the end\")", "without")]
    [InlineData("1000", "(\"1000\" OR \"1,000\")", "a number as others write it")]
    [InlineData("cease-fire", "(\"cease-fire\" OR \"ceasefire\" OR \"cease-fire\"*)", "joined or not")]
    [InlineData("NEAR", "(\"NEAR\" OR \"NEAR\"*)", "no operator")]
    public void Expression_IsWhatTheIndexTakes(string written, string match, string why) =>
        SearchExpression.Of(SearchText.Read(written), Spellings.Find).Match.ShouldBe(match, why);

    [Fact]
    public void Expression_Name_TakesAllSpellings_AndSaysWhich()
    {
        var expression = SearchExpression.Of(SearchText.Read("Volodymyr Zelensky in Kiev"), Spellings.Find);

        expression.Match.ShouldNotBeNull().ShouldContain("\"zelenskyy\"");
        expression.Match.ShouldContain("\"kyiv\"");
        expression.AlsoSpelled.Select(a => a.Written).ShouldBe(["Volodymyr Zelensky", "Kiev"]);
    }

    [Fact]
    public void Expression_NothingWanted_IsNone() =>
        SearchExpression.Of(SearchText.Read("-this"), Spellings.Find).Match.ShouldBeNull();

    [Fact]
    public void Filter_ItsAddress_IsItselfAgain()
    {
        var filter = SearchFilter.Read("?q=prisoner+%22swap&kind=quote,swap,nonsense&page=3&x=y");

        filter.Address.ShouldBe("/search?q=prisoner%20%22swap&kind=quote,swap&page=3");
        filter.LeftOut.Count.ShouldBe(3);
        SearchFilter.Read(new Uri($"http://here{filter.Address}").Query).Address.ShouldBe(filter.Address);
        filter.Toggled(SearchKind.Quote).Address.ShouldBe("/search?q=prisoner%20%22swap&kind=swap");
    }

    [Theory]
    [InlineData("a \u0002big\u0003 word", "a |[big]| word")]
    [InlineData("\u0002all\u0003", "[all]")]
    [InlineData("none", "none")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void MarkedText_Read_PartsAtTheMarks(string? text, string parts) =>
        string.Join('|', MarkedText.Read(text).Parts.Select(p => p.Marked ? $"[{p.Text}]" : p.Text)).ShouldBe(parts);

    [Fact]
    public void MarkedText_FirstWords_BeginAtTheMark_AndStayInTheLine() =>
        MarkedText.Read("…before the \u0002prisoner\u0003 swap of May went\non").FirstWords().ShouldBe("prisoner swap of May");
}
