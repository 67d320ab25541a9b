using Radzen;
using TalksTracker.Web.Components;
using TalksTracker.Web.Data;
using TalksTracker.Web.Features;
using TalksTracker.Web.Http;
using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Language;

namespace TalksTracker.Web;

/// <summary>Puts the application together: to serve, or for a command that needs its services.</summary>
public static class TalksSite
{
    /// <param name="settings">Arguments of the form <c>--Section:Key=value</c>; they win over every other source.</param>
    public static WebApplicationBuilder CreateBuilder(string[] settings)
    {
        // The application's own folder, not the folder it is called from, holds its settings, articles and database.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            ContentRootPath = AppContext.BaseDirectory,
        });
        // Only known to a build that was not published; there it finds wwwroot and the packages' files.
        builder.WebHost.UseStaticWebAssets();
        // Else a build that was not published looks for changed files at each request, and sends them as large as they are.
        if (!builder.Environment.IsDevelopment())
            builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        // A page answers a long question with what it could use of it; the server's own refusal would say nothing.
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestLineSize = 64 * 1024);
        builder.AddTalksLogging();
        builder.AddTalksDb();
        builder.AddIngestion();
        return builder;
    }

    public static WebApplication Build(string[] settings)
    {
        var builder = CreateBuilder(settings);
        builder.AddDefaultAddress();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddRadzenComponents();
        builder.Services.AddFeatures();
        builder.Services.AddResponseCompression();
        builder.Services.AddHealthChecks().AddCheck<DatabaseCheck>("database");

        var app = builder.Build();
        app.UseRequestLog();
        app.UseSecurityHeaders();
        // Before the handlers below, so that their pages, too, speak the visitor's language.
        app.UseLanguages();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseResponseCompression();
        app.UseAntiforgery();

        app.MapStaticAssets();
        app.MapHealthChecks("/healthz");
        app.MapLanguage();
        app.MapTheme();
        app.MapFeatures();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(
            // SecurityHeaders says it for every answer.
            options => options.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }
}
