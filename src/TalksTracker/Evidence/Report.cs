using TalksTracker.Articles;
using TalksTracker.Vocabulary;

namespace TalksTracker.Evidence;

/// <summary>The kinds of thing that a report is about and a record is of.</summary>
public enum RecordKind
{
    Round,
    Swap,
    Demand,
    Agreement,
    Statement,
}

/// <summary>What kind of fact it is. Only what <see cref="Happened"/> counts in totals.</summary>
public enum Modality
{
    Happened,
    Ongoing,
    Agreed,
    Announced,
    Proposed,
    Threatened,
    Refused,
    Cancelled,
    Denied,
    Background,
}

/// <summary>One article's account of one event: the claims that belong together. It has a passage, or it does not exist.</summary>
public sealed class Report
{
    public Report(RecordKind kind, Modality modality, Quote modalityQuote, IReadOnlyList<Quote> passages, IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(modalityQuote);
        if (passages.Count == 0)
        {
            throw new ArgumentException("A report without a passage would be a statement without its words.", nameof(passages));
        }

        (Kind, Modality, ModalityQuote, Passages, Claims) = (kind, modality, modalityQuote, passages, claims);
    }

    public RecordKind Kind { get; }

    public Modality Modality { get; }

    /// <summary>The words that show the modality.</summary>
    public Quote ModalityQuote { get; }

    /// <summary>The sentences that carry the account, in the order of the text.</summary>
    public IReadOnlyList<Quote> Passages { get; }

    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Told in passing, about an event that is not the article's own.</summary>
    public bool Background { get; init; }

    /// <summary>The process this belongs to, as far as its parties tell.</summary>
    public Process? Process { get; init; }

    /// <summary>What the arithmetic says of the counts: parts against totals. For people to read.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public Article Article => Passages[0].Article;

    /// <summary>The day the article appeared, stated or inferred.</summary>
    public DateOnly? Published => Article.Origin.Published;

    public IEnumerable<CountClaim> Counts => Claims.OfType<CountClaim>();

    public IEnumerable<DateClaim> Dates => Claims.OfType<DateClaim>();

    public IEnumerable<PlaceClaim> Places => Claims.OfType<PlaceClaim>();

    public IEnumerable<RoleClaim> InRole(Role role) => Claims.OfType<RoleClaim>().Where(c => c.Role == role);

    public IEnumerable<TextClaim> Texts(string field) => Claims.OfType<TextClaim>().Where(c => c.Name == field);

    /// <summary>The day of the event itself; null where the text gives none.</summary>
    public DateClaim? EventDate => Dates.FirstOrDefault(d => d.Kind == DateKind.Event);
}
