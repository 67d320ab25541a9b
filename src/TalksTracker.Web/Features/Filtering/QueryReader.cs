using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Filtering;

/// <summary>Reads what can be used of any query string, and says in words what could not be.</summary>
public sealed class QueryReader
{
    public const int LongestText = 200;
    private const int MostValues = 40;
    private const int MostComplaints = 6;
    private const int LongestEcho = 40;

    private readonly Dictionary<string, StringValues> _query;
    private readonly HashSet<string> _asked = [];
    private readonly List<string> _leftOut = [];

    public QueryReader(string? query) => _query = QueryHelpers.ParseQuery(query);

    public IReadOnlyList<string> LeftOut => _leftOut;

    public DateRange Dates()
    {
        var (from, to) = (Day("from", last: false), Day("to", last: true));
        if (from <= to || from is null || to is null)
            return new DateRange(from, to);
        Complain(Texts.Of("Filter.LeftOut.Dates"));
        return new DateRange(to, from);
    }

    /// <summary>Values separated by commas, or the name given several times, as a form sends it.</summary>
    public IReadOnlyList<string> Values(string name)
    {
        var given = Raw(name).SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(v => v.ToLowerInvariant()).Distinct().ToList();
        foreach (var odd in given.Where(v => !IsSlug(v)))
            Complain(Texts.Of("Filter.LeftOut.Slug", ("field", name), ("value", Echo(odd))));
        var usable = given.Where(IsSlug).ToList();
        if (usable.Count > MostValues)
            Complain(Texts.Of("Filter.LeftOut.Many", ("field", name), ("most", MostValues), ("all", usable.Count)));
        return [.. usable.Take(MostValues)];
    }

    /// <summary>The number of a page; the first where none is given.</summary>
    public int Page(string name)
    {
        var given = Raw(name).FirstOrDefault();
        if (given is null)
            return 1;
        if (int.TryParse(given.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0)
            return page;
        Complain(Texts.Of("Query.NoPage", ("name", name), ("value", Echo(given))));
        return 1;
    }

    public string? Text(string name)
    {
        var text = string.Join(' ', string.Join(' ', Raw(name)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length > LongestText)
            Complain(Texts.Of("Filter.LeftOut.Long", ("field", name), ("most", LongestText)));
        return text.Length == 0 ? null : text[..Math.Min(LongestText, text.Length)];
    }

    /// <summary>Call last: what nobody asked for is no filter here.</summary>
    public void ComplainOfTheRest()
    {
        foreach (var name in _query.Keys.Where(k => !_asked.Contains(k)))
            Complain(Texts.Of("Filter.LeftOut.Unknown", ("field", Echo(name))));
    }

    public void Complain(string problem)
    {
        if (_leftOut.Count < MostComplaints)
            _leftOut.Add(problem);
        else if (_leftOut.Count == MostComplaints)
            _leftOut.Add(Texts.Of("Filter.LeftOut.More"));
    }

    public static string Echo(string text) => text.Length <= LongestEcho ? text : $"{text[..LongestEcho]}…";

    private DateOnly? Day(string name, bool last)
    {
        var given = Raw(name).FirstOrDefault();
        var day = given is null ? null : DateRange.Read(given.Trim(), last);
        if (given is not null && day is null)
            Complain(Texts.Of("Filter.LeftOut.Date", ("field", name), ("value", Echo(given))));
        return day;
    }

    private IEnumerable<string> Raw(string name)
    {
        _asked.Add(name);
        return _query.TryGetValue(name, out var values) ? values.OfType<string>().Where(v => !string.IsNullOrWhiteSpace(v)) : [];
    }

    private static bool IsSlug(string value) => value.Length <= 100 && value.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
