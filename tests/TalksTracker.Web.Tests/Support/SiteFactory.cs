using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace TalksTracker.Web.Tests.Support;

/// <summary>The whole site in memory, on a database and a log of its own. Take it as an <c>IClassFixture</c>.</summary>
public class SiteFactory : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();

    public string DatabaseFile => _folder.File("talks.db");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // The site as visitors get it: in Development an exception would show the developer's page.
        builder.UseEnvironment("Production");
        // Only settings with a section reach the site: the command line takes others for misspelt options.
        builder.UseSetting("ConnectionStrings:Talks", $"Data Source={DatabaseFile}");
        builder.UseSetting("Serilog:WriteTo:File:Args:path", _folder.File("talks-.log"));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _folder.Dispose();
    }
}
