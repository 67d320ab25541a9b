using System.Globalization;

namespace TalksTracker.Web.Tests.Support;

/// <summary>Speaks a language until disposed.</summary>
public sealed class Speaking : IDisposable
{
    private readonly (CultureInfo Culture, CultureInfo Words) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    public Speaking(string tag) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(tag);

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;
}
