using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace TalksTracker.Web.Features.Processes;

/// <summary>The process in an address: what the switch in the header reads and writes.</summary>
public static class ProcessAddress
{
    /// <summary>As every filter that has the field calls it.</summary>
    public const string Parameter = "process";

    // The pages that can show one process alone.
    private static readonly string[] Pages = [Urls.Home, Urls.Timeline, Urls.Demands, Urls.Swaps, Urls.Rounds];

    /// <returns>Null where none was chosen, or several were.</returns>
    public static string? Chosen(string address)
    {
        var (_, query) = Parts(address);
        return query.TryGetValue(Parameter, out var values) && values is [{ Length: > 0 and <= 100 } one] && one.All(IsOfASlug) ? one : null;
    }

    /// <summary>The same page for this process alone, the rest of what was asked kept; from a page that can't, the timeline.</summary>
    /// <param name="process">Null for all processes.</param>
    public static string With(string address, string? process)
    {
        var (path, query) = Parts(address);
        if (!Pages.Contains(path))
            (path, query) = (Urls.Timeline, []);
        query.Remove(Parameter);
        if (process is not null)
            query.Add(Parameter, process);
        return QueryHelpers.AddQueryString(path, query);
    }

    private static (string Path, Dictionary<string, StringValues> Query) Parts(string address)
    {
        var at = address.IndexOf('?', StringComparison.Ordinal);
        return at < 0 ? (address, []) : (address[..at], QueryHelpers.ParseQuery(address[at..]));
    }

    private static bool IsOfASlug(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
}
