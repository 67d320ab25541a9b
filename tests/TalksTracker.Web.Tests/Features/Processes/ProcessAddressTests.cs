using TalksTracker.Web.Features.Processes;

namespace TalksTracker.Web.Tests.Features.Processes;

public class ProcessAddressTests
{
    [Theory]
    [InlineData("/swaps?process=yemen&status=completed", "yemen")]
    [InlineData("/swaps", null)]
    [InlineData("/swaps?process=", null)]
    [InlineData("/swaps?process=yemen&process=syria", null)]
    [InlineData("/swaps?process=yemen,syria", null)]
    [InlineData("/swaps?process=<b>", null)]
    public void Chosen_IsTheOneInTheAddress(string address, string? process) => ProcessAddress.Chosen(address).ShouldBe(process);

    [Theory]
    [InlineData("/", "yemen", "/?process=yemen")]
    [InlineData("/swaps?process=syria&from=2025-01-01", "yemen", "/swaps?process=yemen&from=2025-01-01")]
    [InlineData("/demands?process=syria", null, "/demands")]
    [InlineData("/swaps/some-swap?x=1", "yemen", "/timeline?process=yemen")]
    [InlineData("/articles", null, "/timeline")]
    public void With_KeepsTheRest_OnPagesThatHaveIt(string address, string? process, string expected) =>
        ProcessAddress.With(address, process).ShouldBe(expected);

    [Fact]
    public void Question_ReadsOneProcess_AndSaysWhatItCouldNotUse()
    {
        ProcessLink[] known = [new("yemen", "Yemen talks", 3)];

        new ProcessQuestion("?process=yemen").LeftOut(known).ShouldBeEmpty();
        new ProcessQuestion("?process=mars&colour=red").LeftOut(known).ShouldBe(
            ["“colour” is no filter of this page.", "Process: nothing here is called “mars”."]);
    }
}
