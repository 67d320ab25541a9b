using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Extraction.Agreements;

public class AgreementReaderTests
{
    [Theory]
    [InlineData("Russia and Ukraine agreed to exchange 1,000 prisoners each.", "prisoners-hostages", "agreed to")]
    [InlineData("Israel and Hamas agreed on a ceasefire.", "ceasefire", "agreed on")]
    [InlineData("The two sides agreed to a truce in the war between Russia and Ukraine.", "ceasefire", "the two sides")]
    [InlineData("India and Pakistan signed a ceasefire agreement on Wednesday.", "ceasefire", "signed")]
    [InlineData("Armenia and Azerbaijan reached an agreement on the withdrawal of troops from the border.", "troop-withdrawal", "reached an agreement on")]
    [InlineData("Russia and Ukraine did not agree on a ceasefire.", "", "not")]
    [InlineData("Russia and Ukraine failed to reach an agreement on a ceasefire.", "", "failed to")]
    [InlineData("Zelensky agreed with the reporter that the war was long.", "", "an opinion shared")]
    [InlineData("Russia demands a ceasefire agreement from Ukraine.", "", "wanted, not reached")]
    public void Agreement_ByIssue(string text, string expected, string why) => ReadOut.Agreements(text, Texts.Published).ShouldBe(expected, why);
}
