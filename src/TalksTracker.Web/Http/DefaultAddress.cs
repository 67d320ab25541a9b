namespace TalksTracker.Web.Http;

public static class DefaultAddress
{
    public const string Url = "http://localhost:5080";

    private static readonly string[] Choices = ["urls", "http_ports", "https_ports"];

    /// <summary>
    /// Listens at <see cref="Url"/> unless something else was asked for. (In appsettings.json the address would win over
    /// ASPNETCORE_URLS and over the port that a container image sets.)
    /// </summary>
    public static void AddDefaultAddress(this WebApplicationBuilder builder)
    {
        var chosen = Choices.Any(key => !string.IsNullOrEmpty(builder.Configuration[key]))
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!chosen)
            builder.WebHost.UseUrls(Url);
    }
}
