namespace TalksTracker.Web.Data;

/// <summary>Bounds of columns that hold a word of ours; what articles say is unbounded.</summary>
public static class ColumnLength
{
    public const int Slug = 200;

    public const int Field = 40;

    /// <summary>SHA-256 in hexadecimal.</summary>
    public const int Hash = 64;
}
