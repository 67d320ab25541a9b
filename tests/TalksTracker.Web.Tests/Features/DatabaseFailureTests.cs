using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TalksTracker.Web.Data;
using TalksTracker.Web.Features.About;
using TalksTracker.Web.Features.Parties;
using TalksTracker.Web.Features.Search;
using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Features;

/// <summary>A database that does not answer is a state of a page, with a way to try again.</summary>
public sealed class DatabaseFailureTests : BunitContext
{
    private readonly TalksDatabase _database = new();

    public DatabaseFailureTests()
    {
        var engines = new EngineSource(() => Result.Of(HandMadeEngine.Create()));
        var records = new RecordStore(_database, engines, new RecordsChanged(), TimeProvider.System, NullLogger<RecordStore>.Instance);
        Services.AddSingleton<IDbContextFactory<TalksDb>>(_database);
        Services.AddSingleton(engines);
        Services.AddSingleton<NameBook>();
        Services.AddSingleton<SearchQueries>();
        Services.AddSingleton<PartyQueries>();
        Services.AddSingleton(new QuoteCheck(new Verification(_database), records, TimeProvider.System));
        Services.AddSingleton(new ScoreCardFile("none", NullLogger<ScoreCardFile>.Instance));
        Services.AddSingleton<AboutQueries>();
        this.RendersStatically();
    }

    [Fact]
    public void Search_SaysSo() => Fails<SearchPage>("/search?q=ceasefire");

    [Fact]
    public void Parties_SaySo() => Fails<PartiesPage>("/parties");

    [Fact]
    public void Party_SaysSo() => Fails<PartyPage>("/parties/russia");

    [Fact]
    public void Person_SaysSo() => Fails<PersonPage>("/people/vladimir-medinsky");

    [Fact]
    public void About_SaysSo() => Fails<AboutPage>("/about");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _database.Dispose();
    }

    private void Fails<TPage>(string address) where TPage : IComponent
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);

        Render<TPage>().WaitForElement("[role=alert] a.button").GetAttribute("href").ShouldBe(address);
    }
}
