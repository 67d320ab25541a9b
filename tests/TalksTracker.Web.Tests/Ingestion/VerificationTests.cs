using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Ingestion;

public sealed class VerificationTests : IAsyncLifetime
{
    private Desk _desk = null!;

    public async Task InitializeAsync()
    {
        _desk = await Desk.CreateAsync();
        await _desk.ImportAsync("swap 2025-02-05: russia 150, ukraine 189");
    }

    public Task DisposeAsync()
    {
        _desk.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Verify_AsStored_IsWhole() =>
        (await new Verification(_desk.Database).VerifyAsync()).ShouldBe(new VerificationResult(1, 4, null));

    [Theory]
    [InlineData("UPDATE Quotes SET Text = 'ukraine 198' WHERE Text = 'ukraine 189'", "“ukraine 198”", "other words")]
    [InlineData("UPDATE Quotes SET Start = Start + 1 WHERE Text = 'ukraine 189'", "“ukraine 189”", "another place, over the end")]
    [InlineData("UPDATE Quotes SET Start = Start - 1 WHERE Text = 'ukraine 189'", "“ukraine 189”", "another place")]
    [InlineData("UPDATE Quotes SET Length = 3 WHERE Text = 'ukraine 189'", "“ukraine 189”", "another length")]
    [InlineData("UPDATE Articles SET Text = replace(Text, '189', '198')", "SHA-256", "another text")]
    public async Task Verify_Tampered_NamesIt(string sql, string named, string why)
    {
        await _desk.Database.SqlAsync(sql);

        var result = await new Verification(_desk.Database).VerifyAsync();

        result.Broken.ShouldNotBeNull(why);
        result.Broken.ShouldContain(named);
    }
}
