using System.Globalization;
using System.Text.RegularExpressions;
using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Records;
using TalksTracker.Time;
using TalksTracker.Vocabulary;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Tests.Support;

/// <summary>Reads lines such as "swap 2025-02-05: russia 150, ukraine 189, via united-arab-emirates" as one swap each, and
/// makes one record a day of them: storage is tested without the real rules, which change.</summary>
public static partial class HandMadeEngine
{
    public static readonly Lexicon Lexicon = LexiconFile.Load(Path.Combine(AppContext.BaseDirectory, "data", "vocabulary")).Value;

    public static Engine Create(
        string version = "hand-made 1", string basis = "hand-made", Func<IReadOnlyList<Report>, IReadOnlyList<Assembled>>? assemble = null) => new()
    {
        Lexicon = Lexicon,
        ExtractorVersion = version,
        Basis = basis,
        Extract = Extract,
        Assemble = assemble ?? Assemble,
    };

    public static Article ArticleOf(string text, ArticleOrigin? origin = null) => Article.Of(text, origin).Value;

    private static Extraction.Extraction Extract(Article article)
    {
        var reports = SwapLine().Matches(article.Text).Select(m => ReportOf(article, m)).ToList();
        return new Extraction.Extraction(article, reports, null, false, null,
            new Extraction.RunSummary(1, 0, new Dictionary<RecordKind, int>(), new Dictionary<string, int>()));
    }

    private static Report ReportOf(Article article, Match line)
    {
        var passage = QuoteOf(article, line);
        var claims = new List<Claim>
        {
            new DateClaim(QuoteOf(article, line.Groups["day"]), "hand-made", DateKind.Event, PartialDate.Parse(line.Groups["day"].Value)),
        };
        foreach (Match part in Side().Matches(line.Value))
        {
            var quote = Quote.Of(article, new TextSpan(line.Index + part.Index, part.Length));
            var party = PartyOf(part.Groups["party"].Value);
            claims.Add(part.Groups["count"] is { Success: true } count
                ? new CountClaim(quote, "hand-made", ReturnedScope.Party, party, PeopleCategory.Military,
                    int.Parse(count.Value, CultureInfo.InvariantCulture), null, false) { Claimant = party, ClaimantQuote = quote }
                : new RoleClaim(quote, "hand-made", Role.Mediator, party));
        }

        return new Report(RecordKind.Swap, Modality.Happened, passage, [passage], claims) { Notes = ["157 + 157 = 314"] };
    }

    private static Party PartyOf(string id) => Lexicon.Party(id) ?? new Party(id, id, PartyKind.ArmedGroup, Proposed: true);

    private static Quote QuoteOf(Article article, Capture words) => Quote.Of(article, new TextSpan(words.Index, words.Length));

    private static List<Assembled> Assemble(IReadOnlyList<Report> reports) => reports
        .GroupBy(r => r.EventDate!.Value)
        .OrderBy(g => g.Key)
        .Select(Assembled (g) => SwapOf(g.Key, [.. g.OrderBy(r => r.Article.Sha256, StringComparer.Ordinal)]))
        .ToList();

    public static SwapRecord SwapOf(PartialDate day, IReadOnlyList<Report> reports) => new()
    {
        Slug = $"swap-{day}",
        Title = $"Swap of {day}",
        Process = null,
        Modality = Modality.Happened,
        Date = new Chosen<PartialDate>(day, [.. reports.Select(r => r.EventDate!)], [], "the only day"),
        Reports = [.. reports.Select(r => new Membership(r, "the same day"))],
        Returned = [.. reports.SelectMany(r => r.Counts).GroupBy(c => c.To!).OrderBy(g => g.Key.Id, StringComparer.Ordinal).Select(ReturnedOf)],
        Roles = [.. reports.SelectMany(r => r.InRole(Role.Mediator)).GroupBy(c => c.Party)
            .Select(g => new PartyInRole(Role.Mediator, g.Key, null, [.. g]))],
        Place = null,
        Notes = [],
    };

    private static Returned ReturnedOf(IGrouping<Party, CountClaim> claims)
    {
        var shown = claims.First();
        var same = claims.Where(c => c.Count == shown.Count).ToList();
        return new Returned(ReturnedScope.Party, claims.Key, PeopleCategory.Military,
            new Chosen<CountClaim>(shown, same, [.. claims.Except(same)], "its own people"));
    }

    [GeneratedRegex(@"swap (?<day>[\d-]+):[^\n]*", RegexOptions.ExplicitCapture)]
    private static partial Regex SwapLine();

    [GeneratedRegex(@"(?<=[:,] )(?<party>[a-z-]+) (?<count>\d+)|(?<=, via )(?<party>[a-z-]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Side();
}
