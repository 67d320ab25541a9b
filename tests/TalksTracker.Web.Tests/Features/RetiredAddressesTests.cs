using TalksTracker.Web.Features.Filtering;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features;
using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Features.Rounds;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features;

public sealed class RetiredAddressesTests : BunitContext, IClassFixture<IstanbulArchive>, IAsyncLifetime
{
    private readonly IstanbulArchive _archive;

    public RetiredAddressesTests(IstanbulArchive archive)
    {
        _archive = archive;
        Services.AddSingleton<IDbContextFactory<TalksDb>>(archive.Database);
        Services.AddSingleton<RetiredAddresses>();
        Services.AddSingleton<FoundLists>();
        Services.AddSingleton<RoundQueries>();
        Services.AddSingleton<DemandQueries>();
        this.RendersStatically();
    }

    public async Task InitializeAsync()
    {
        await using var db = _archive.Database.CreateDbContext();
        if (await db.RetiredSlugs.AnyAsync())
            return;
        foreach (var (old, successor) in new[] { ("old-round", "round"), ("old-demand", "ukraine-ceasefire"), ("gone", null) })
            db.RetiredSlugs.Add(new RetiredSlugRow { Slug = old, Title = old, SuccessorSlug = successor, RetiredAt = DateTime.UnixEpoch });
        await db.SaveChangesAsync();
    }

    public new Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void ARoundThatWasJoined_LeadsOn()
    {
        Render<RoundPage>(p => p.Add(r => r.Slug, "old-round"));

        Where().ShouldBe("http://localhost/rounds/round");
    }

    [Fact]
    public void ADemandThatWasJoined_LeadsOn()
    {
        Render<DemandPage>(p => p.Add(d => d.Slug, "old-demand"));

        Where().ShouldBe("http://localhost/demands/ukraine-ceasefire");
    }

    [Fact]
    public async Task ARecordThatIsGone_LeadsNowhere_ButWasKnown()
    {
        Render<DemandPage>(p => p.Add(d => d.Slug, "gone")).Markup.ShouldContain("gone");

        Where().ShouldBe("http://localhost/");
        (await Services.GetRequiredService<RetiredAddresses>().FindAsync("gone")).ShouldBe(new RetiredAddress("gone", null));
        (await Services.GetRequiredService<RetiredAddresses>().FindAsync("never")).ShouldBeNull();
    }

    private string Where() => Services.GetRequiredService<NavigationManager>().Uri;
}
