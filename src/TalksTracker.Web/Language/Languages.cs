using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace TalksTracker.Web.Language;

/// <summary>The languages that the interface speaks: English, and each whose texts were built beside the application.</summary>
public static class Languages
{
    /// <summary>Keeps a visitor's choice.</summary>
    public const string Cookie = "language";

    public const string Default = "en";

    public static IReadOnlyList<CultureInfo> All { get; } = Find(AppContext.BaseDirectory);

    /// <summary>What a language calls itself.</summary>
    public static string NameOf(CultureInfo language) => Texts.Find("Language.Name", language) ?? language.NativeName;

    /// <summary>The visitor's choice, else what the browser prefers, else English.</summary>
    public static void UseLanguages(this WebApplication app)
    {
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(Default),
            SupportedCultures = [.. All],
            SupportedUICultures = [.. All],
            ApplyCurrentCultureToResponseHeaders = true,
            RequestCultureProviders =
            [
                new CookieRequestCultureProvider { CookieName = Cookie },
                new AcceptLanguageHeaderRequestCultureProvider(),
            ],
        });
        app.Use((context, next) =>
        {
            context.Response.Headers.Append("Vary", "Accept-Language, Cookie");
            return next(context);
        });
    }

    // The build puts the texts of a language, and nothing else of this name, into a folder called by its tag.
    internal static IReadOnlyList<CultureInfo> Find(string folder) =>
    [
        CultureInfo.GetCultureInfo(Default),
        .. Directory.EnumerateDirectories(folder)
            .Where(language => File.Exists(Path.Combine(language, $"{typeof(Languages).Assembly.GetName().Name}.resources.dll")))
            .Select(language => Path.GetFileName(language))
            .Order(StringComparer.Ordinal)
            .Select(CultureInfo.GetCultureInfo),
    ];
}
