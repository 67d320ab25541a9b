namespace TalksTracker.Web.Features.Filtering;

/// <summary>A page of a list: which one of how many, and what stands on it.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Size">Most that stand on a page.</param>
public sealed record Paging(int Page, int Size, int Total)
{
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>The position of the first on this page, from 0.</summary>
    public int First => (Page - 1) * Size;

    /// <summary>One past the last on this page.</summary>
    public int End => Math.Min(Total, First + Size);

    /// <summary>The page that a position in the list stands on.</summary>
    public int PageOf(int position) => (position / Size) + 1;

    /// <summary>Everything on one page.</summary>
    public static Paging Whole(int total) => new(1, Math.Max(1, total), total);

    /// <param name="page">The page asked for; one past the last is the last.</param>
    public static Paging At(int page, int size, int total) => new(Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size)), size, total);
}
