using TalksTracker.Evidence;

namespace TalksTracker.Web.Data.Rows;

/// <summary>The fields under which a record's shown values are kept. Lists (returns, conditions) have several of one name.</summary>
public static class ChosenFields
{
    public const string Date = "date";
    public const string Place = "place";
    public const string Returned = "returned";
    public const string Party = "party";
    public const string Addressee = "addressee";
    public const string Speaker = "speaker";
    public const string Issue = TextFields.Issue;
    public const string Statement = TextFields.Statement;
    public const string Summary = TextFields.Summary;
    public const string DemandKind = TextFields.DemandKind;
    public const string Ordinal = TextFields.Ordinal;
    public const string Format = TextFields.Format;
    public const string Level = TextFields.Level;
}
