namespace TalksTracker.Records;

/// <summary>Which exchange carried out which agreement. An agreement is carried out once: the first exchange that fits takes it, so
/// that a second one of the same size, a month later, stands by itself.</summary>
internal static class SwapCompletion
{
    /// <summary>How much later than planned an exchange may come and still be the planned one.</summary>
    private const int DelayedBy = 14;

    public static Dictionary<SwapFacts, LinkedTo> Find(List<SwapFacts> swaps)
    {
        var links = new Dictionary<SwapFacts, LinkedTo>();
        var open = swaps.Where(s => s.Ahead && s.Agreed is not null).OrderByDescending(s => s.Agreed).ToList();
        foreach (var done in swaps.Where(s => s.CarriedOut && s.From is not null).OrderBy(s => s.From))
        {
            // The latest agreement before it.
            if (open.Select(agreed => (agreed, Why: Why(agreed, done))).FirstOrDefault(a => a.Why is not null) is { Why: { } why } found)
            {
                links.Add(done, new LinkedTo(found.agreed.Swap.Slug, why));
                open.Remove(found.agreed);
            }
        }

        return links;
    }

    private static string? Why(SwapFacts agreed, SwapFacts done)
    {
        var told = agreed.Agreed!.Value;
        if (done.To is not { } end || end < told || done.From!.Value.DayNumber - told.DayNumber > SwapLinks.WithinDays)
        {
            return null;
        }

        return agreed.SameFigures(done) && InTime(agreed, done)
            ? $"The same figures ({agreed.Words(agreed.SidesWith(done))}) were agreed or announced before (reported {SwapFacts.Words(told)}), and no earlier exchange of that size followed."
            : OnThePlannedDay(agreed, done) ? $"It was announced for this day ({SwapFacts.Words(agreed.Swap.Date!.Value)}), and no figure contradicts."
            : null;
    }

    private static bool InTime(SwapFacts agreed, SwapFacts done) =>
        agreed.From is not { } from || done.To >= from && (agreed.To is not { } to || done.From!.Value.DayNumber <= to.DayNumber + DelayedBy);

    private static bool OnThePlannedDay(SwapFacts agreed, SwapFacts done) =>
        agreed.Swap.Date?.Value.ExactDay is { } day && done.Swap.Date!.Value.ExactDay == day && !agreed.SidesWith(done).Any();
}
