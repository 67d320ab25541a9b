namespace TalksTracker.Web.Http;

/// <summary>Nothing on a page comes from, or goes to, another host.</summary>
public static class SecurityHeaders
{
    // Radzen's components place themselves with style attributes; style elements and inline scripts stay forbidden.
    // 'self' in connect-src covers the circuit's web socket.
    private const string ContentPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
        + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        return next(context);
    });
}
