using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Web.Data;
using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features.Changes;

public sealed class ChangesEndpointTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Page_HearsTheVersionAtOnce_AndAgainWhenRecordsChanged()
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(Urls.Changes, HttpCompletionOption.ResponseHeadersRead);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        var first = await VersionAsync(lines);

        await using (var db = await site.Services.GetRequiredService<IDbContextFactory<TalksDb>>().CreateDbContextAsync())
            await db.DataState.ExecuteUpdateAsync(s => s.SetProperty(x => x.RecordsVersion, x => x.RecordsVersion + 1));
        site.Services.GetRequiredService<RecordsChanged>().Announce(long.MaxValue);

        (await VersionAsync(lines)).ShouldBe(first + 1);
    }

    private static async Task<long> VersionAsync(StreamReader lines)
    {
        (await lines.ReadLineAsync()).ShouldBe("event: version");
        var data = await lines.ReadLineAsync();
        await lines.ReadLineAsync();
        return long.Parse(data!["data: ".Length..], System.Globalization.CultureInfo.InvariantCulture);
    }
}
