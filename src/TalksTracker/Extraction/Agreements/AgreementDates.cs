using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;

namespace TalksTracker.Extraction.Agreements;

/// <summary>Reads when something was agreed: the date nearest to the word that says so, otherwise the day of the talks it came of;
/// never the day of a statement about it, nor a day to come.</summary>
internal sealed class AgreementDates(Reading r, IEnumerable<Report> rounds)
{
    private const string Rule = "agreement-date";

    private const int Old = 21;

    private static readonly Comparer<(int Start, Report Round)> ByStart = Comparer<(int Start, Report Round)>.Create((a, b) => a.Start.CompareTo(b.Start));

    /// <summary>The passages of the rounds held, in the order of the text.</summary>
    private readonly List<(int Start, Report Round)> _talks =
        [.. rounds.Where(o => o is { Modality: Modality.Happened, Background: false }).SelectMany(o => o.Passages, (o, p) => (p.Span.Start, o)).OrderBy(p => p.Start)];

    public IEnumerable<Claim> Of(AgreementDraft d)
    {
        var s = r.Sentences[d.Sentence];
        DateMention? best = null;
        foreach (var date in r.DatesOf(d.Sentence))
        {
            if (Fits(s, date) && !(date.First >= d.First && date.End <= d.End && InTerms(s, date)) && (best is not { } b || Distance(date, d.Cue) < Distance(b, d.Cue)))
            {
                best = date;
            }
        }

        return best is { Value: { } value } found ? [new DateClaim(r.Quote(found.First, found.End), Rule, DateKind.Event, value)] : OfTalks(d, s);
    }

    public bool LongAgo(List<Claim> claims) =>
        claims.OfType<DateClaim>().FirstOrDefault()?.Value.Latest is { } day && r.Published is { } published && published.DayNumber - day.DayNumber > Old;

    private bool Fits(Sentence s, DateMention date) =>
        date is { Forward: false, Value: { Latest: { } latest, Start.Month: not null } value } && !(value.IsInterval && value.ExactDay is null && value.Earliest is null)
        && (r.Published is not { } day || latest <= day || value.ExactDay is null && value.Earliest <= day) && !StatementDay.Is(r, s, date) && !(value.ExactDay is not null && Opening(s, date));

    /// <summary>"Talks that opened on Oct. 25": not yet the deal.</summary>
    private bool Opening(Sentence s, DateMention date)
    {
        for (var i = date.First - 1; i >= s.First && i > date.First - 5; i--)
        {
            if (r.Norm(i) is "opened" or "began" or "started" or "begun" or "begins" or "starts" or "since" or "from")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Within three months of", "until 5 May", "from Monday": a term of the deal.</summary>
    private bool InTerms(Sentence s, DateMention date)
    {
        for (var i = date.First - 1; i >= s.First && i > date.First - 4; i--)
        {
            if (r.Norm(i) is "until" or "by" or "from" or "starting" or "within" or "before" or "at" or "effective")
            {
                return true;
            }
        }

        return false;
    }

    private static int Distance(DateMention date, int cue) => date.First > cue ? date.First - cue : cue - date.End;

    /// <summary>"The delegations agreed": on the day of the round told just before ("It came of talks held on" after).</summary>
    private IEnumerable<Claim> OfTalks(AgreementDraft d, Sentence s)
    {
        var (first, last) = (Math.Max(0, d.Sentence - 3), Math.Min(r.Sentences.Count - 1, r.Norm(s.End) is "it" or "this" ? d.Sentence + 1 : d.Sentence));
        var (start, end) = (r.Sentences[first].Span.Start, r.Sentences[last].Span.End);
        var at = _talks.BinarySearch((start, null!), ByStart);
        at = at < 0 ? ~at : at;
        var round = at < _talks.Count && _talks[at].Start < end ? _talks[at].Round : null;
        return round?.EventDate is { Value: { } day } date ? [date with { Rule = Rule + "-talks", Value = day.ExactDay is null && day is { IsInterval: true, Latest: { } closing } ? PartialDate.Of(closing) : day }] : [];
    }
}
