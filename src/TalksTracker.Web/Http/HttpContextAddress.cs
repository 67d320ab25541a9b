using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace TalksTracker.Web.Http;

public static class HttpContextAddress
{
    /// <summary>The address a visitor asked for, also while the not-found or error page stands in for it.</summary>
    public static string AskedAddress(this HttpContext context)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is { } missing)
            return missing.OriginalPath + missing.OriginalQueryString;
        var path = context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? context.Request.Path;
        return path + context.Request.QueryString;
    }

    /// <summary>The same where a component has no request, because a circuit renders it.</summary>
    public static string AskedAddress(this NavigationManager navigation, HttpContext? context) =>
        context?.AskedAddress() ?? new Uri(navigation.Uri).PathAndQuery;
}
