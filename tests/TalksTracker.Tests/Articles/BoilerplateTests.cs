using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Articles;

public class BoilerplateTests
{
    [Theory]
    [InlineData("Home » World » Europe", "breadcrumbs")]
    [InlineData("Home | News | Video", "a menu")]
    [InlineData("Skip to content", "a jump mark")]
    [InlineData("Advertisement", "an advert's label")]
    [InlineData("Share this article on Facebook", "a share bar")]
    [InlineData("Follow us on Telegram", "a share bar")]
    [InlineData("Subscribe to our newsletter", "a plea")]
    [InlineData("Sign up for our free newsletter", "a plea")]
    [InlineData("We use cookies to improve your experience.", "a cookie line")]
    [InlineData("Read our privacy policy and terms of use.", "small print")]
    [InlineData("Please consider making a donation today.", "a donation plea")]
    [InlineData("Your email address will not be published. Required fields are marked *", "a comment form")]
    [InlineData("Leave a reply", "a comment form")]
    [InlineData("You may also like", "teasers")]
    [InlineData("Read more: Envoys return to Doha", "a teaser")]
    [InlineData("READ ALSO: Envoys return to Doha", "a teaser in capitals")]
    [InlineData("Photo credit: Ministry of Defence", "a credit")]
    [InlineData("Download our app", "an advert")]
    public void Line_AroundTheArticle_IsSkipped(string line, string why)
    {
        var sentences = Texts.Reading(line).Sentences;

        sentences.ShouldNotBeEmpty();
        sentences.ShouldAllBe(s => s.Skipped, why);
    }

    [Theory]
    [InlineData("Russia and Ukraine exchanged 150 prisoners each.", "plain news")]
    [InlineData("The countries share a border of 2,000 kilometres.", "share")]
    [InlineData("The minister read a statement to reporters.", "read")]
    [InlineData("Both sides follow the ceasefire, the observers said.", "follow the")]
    [InlineData("Diplomats follow the talks in Doha closely.", "follow the, in the middle")]
    [InlineData("Donations for the freed prisoners came from abroad.", "donations")]
    [InlineData("A search for the missing soldiers goes on.", "search")]
    [InlineData("The source close to the talks asked not to be named.", "source")]
    [InlineData("They came home.", "home")]
    [InlineData("The two leaders may also like a summit in Geneva, an aide joked.", "may also like, but not you")]
    [InlineData("“Leave a way open for talks,” he said.", "leave a")]
    public void Sentence_OfNews_IsKept(string sentence, string why) => Texts.Reading(sentence).Sentences.ShouldAllBe(s => !s.Skipped, why);

    [Fact]
    public void Skipped_KeepsOffsetsOfWhatFollows()
    {
        const string Text = "Home » World » Asia\n\nSubscribe to our newsletter\n\nTalks ended.";
        var sentences = Texts.Reading(Text).Sentences;

        sentences.Select(s => s.Skipped).ShouldBe([true, true, false]);
        sentences[2].Span.In(Text).ShouldBe("Talks ended.");
    }
}
