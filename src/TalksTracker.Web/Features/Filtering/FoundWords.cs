using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Filtering;

/// <summary>How much a filter found: "3 of 5 swaps, and 2 without a date".</summary>
public static class FoundWords
{
    /// <param name="key">Of a number of such records: "{count} swaps"; with ".Of" behind it, of some of them: "{shown} of {count} swaps".</param>
    public static string Of(string key, int shown, int all, int undated)
    {
        var found = shown == all ? Texts.Of(key, ("count", all)) : Texts.Of($"{key}.Of", ("shown", shown), ("count", all));
        return undated == 0 ? found : Texts.Of("Filter.FoundApart", ("found", found), ("count", undated));
    }
}
