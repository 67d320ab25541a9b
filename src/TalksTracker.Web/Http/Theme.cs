namespace TalksTracker.Web.Http;

/// <summary>Light or dark: as the system wishes, unless a visitor chose. The server writes the choice into the page, so that it
/// is right from the first paint.</summary>
public static class Theme
{
    public const string Cookie = "theme";
    public const string Light = "light";
    public const string Dark = "dark";

    /// <summary>Takes a choice back.</summary>
    public const string System = "system";

    public static IReadOnlyList<string> Choices { get; } = [System, Light, Dark];

    /// <returns>Null where the system decides.</returns>
    public static string? Of(HttpContext? context) => context?.Request.Cookies[Cookie] is (Light or Dark) and var chosen ? chosen : null;

    public static void MapTheme(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.ThemeChoice, Choose);

    private static IResult Choose(HttpContext context, string? to, string? back)
    {
        if (to is Light or Dark)
            KeptChoice.Keep(context, Cookie, to);
        else if (to == System)
            context.Response.Cookies.Delete(Cookie);
        return TypedResults.LocalRedirect(KeptChoice.WayBack(back));
    }
}
