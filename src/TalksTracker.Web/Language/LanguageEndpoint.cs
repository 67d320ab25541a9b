using Microsoft.AspNetCore.Localization;
using TalksTracker.Web.Http;

namespace TalksTracker.Web.Language;

/// <summary>Keeps the choice of a language, and leads back to where it was made. A plain link, so that it needs no script.</summary>
public static class LanguageEndpoint
{
    public static void MapLanguage(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.LanguageChoice, Choose);

    private static IResult Choose(HttpContext context, string? to, string? back)
    {
        if (Languages.All.FirstOrDefault(l => l.Name == to) is { } language)
        {
            var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language));
            KeptChoice.Keep(context, Languages.Cookie, value);
        }

        return TypedResults.LocalRedirect(KeptChoice.WayBack(back));
    }
}
