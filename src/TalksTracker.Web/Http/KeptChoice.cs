namespace TalksTracker.Web.Http;

/// <summary>A visitor's choice of how pages look, in a cookie: the server writes the next page accordingly, without a flash.</summary>
public static class KeptChoice
{
    public static void Keep(HttpContext context, string cookie, string value) => context.Response.Cookies.Append(cookie, value, new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(365),
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        IsEssential = true,
    });

    /// <summary>The address where the choice was made, if it is one of ours.</summary>
    public static string WayBack(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal)
            && !address.Any(char.IsControl)
            ? address
            : Urls.Home;
}
