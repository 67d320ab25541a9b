using TalksTracker.Web.Features.About;
using TalksTracker.Web.Features.Articles;
using TalksTracker.Web.Features.Changes;
using TalksTracker.Web.Features.Demands;
using TalksTracker.Web.Features.Home;
using TalksTracker.Web.Features.Parties;
using TalksTracker.Web.Features.Processes;
using TalksTracker.Web.Features.Rounds;
using TalksTracker.Web.Features.Search;
using TalksTracker.Web.Features.Sitemap;
using TalksTracker.Web.Features.Swaps;
using TalksTracker.Web.Features.Timeline;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Features;

/// <summary>What the features ask of the application: their query classes, and their addresses besides pages.</summary>
public static class FeatureServices
{
    // Query classes hold nothing but the factory: each opens and disposes a context per operation.
    public static void AddFeatures(this IServiceCollection services)
    {
        services.AddSingleton<AboutQueries>();
        services.AddSingleton<QuoteCheck>();
        services.AddSingleton(site => new ScoreCardFile(
            IngestionServices.ScoreCard(site.GetRequiredService<IConfiguration>()), site.GetRequiredService<ILogger<ScoreCardFile>>()));
        services.AddSingleton<ArticleQueries>();
        services.AddSingleton<DemandQueries>();
        services.AddSingleton<ProcessQueries>();
        services.AddSingleton<RoundQueries>();
        services.AddSingleton<HomeQueries>();
        services.AddSingleton<NameBook>();
        services.AddSingleton<PartyQueries>();
        services.AddSingleton<SearchQueries>();
        services.AddSingleton<RetiredAddresses>();
        services.AddSingleton<SwapQueries>();
        services.AddSingleton<SwapPageQueries>();
        services.AddSingleton<TimelineQueries>();
    }

    public static void MapFeatures(this IEndpointRouteBuilder routes)
    {
        routes.MapSearch();
        routes.MapChanges();
        routes.MapSitemap();
        routes.MapSwaps();
        routes.MapTimeline();
    }
}
