using TalksTracker.Evidence;

namespace TalksTracker.Evaluation;

/// <summary>The words that the case format uses for the model's values.</summary>
internal static class CaseWords
{
    public const string Total = "total";
    public const string Unspecified = "unspecified";

    public static string ReturnedTo(ReturnedScope scope, string? party) => scope switch
    {
        ReturnedScope.Total => Total,
        ReturnedScope.Unspecified => Unspecified,
        _ => party ?? Unspecified,
    };

    public static string Category(PeopleCategory category) => category switch
    {
        PeopleCategory.Military => "pow",
        PeopleCategory.Civilian => "civilian",
        PeopleCategory.Wounded => "wounded",
        PeopleCategory.Children => "child",
        PeopleCategory.Bodies => "body",
        PeopleCategory.Hostages => "hostage",
        PeopleCategory.PoliticalPrisoners => "political-prisoner",
        PeopleCategory.Prisoners => "prisoner",
        PeopleCategory.Detainees => "detainee",
        PeopleCategory.ForeignNationals => "foreign-national",
        PeopleCategory.Migrants => "migrant",
        _ => Unspecified,
    };

    /// <summary>The categories of a swap: "unspecified" only where nothing better is known.</summary>
    public static List<string> Categories(IEnumerable<PeopleCategory> categories)
    {
        var words = categories.Select(Category).Distinct(StringComparer.Ordinal).ToList();
        return words.Count > 1 ? [.. words.Where(w => w != Unspecified)] : words;
    }

    public static string SwapStatus(Modality modality) => modality switch
    {
        Evidence.Modality.Happened or Evidence.Modality.Ongoing or Evidence.Modality.Background => "completed",
        Evidence.Modality.Threatened => "proposed",
        _ => Modality(modality),
    };

    public static string RoundStatus(Modality modality) => modality switch
    {
        Evidence.Modality.Happened or Evidence.Modality.Background => "held",
        Evidence.Modality.Agreed or Evidence.Modality.Announced => "planned",
        Evidence.Modality.Threatened => "proposed",
        _ => Modality(modality),
    };

    public static string Modality(Modality modality) => modality.ToString().ToLowerInvariant();
}
