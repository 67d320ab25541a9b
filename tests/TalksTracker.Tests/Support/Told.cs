using System.Globalization;
using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Tests.Support;

/// <summary>Reports made by hand in short notation, each from an article of its own unless one is given.</summary>
internal static class Told
{
    private static int _articles;

    public static Party Party(string id) => Texts.Lexicon.Party(id) ?? throw new ArgumentException($"No party {id}.", nameof(id));

    public static Article ArticleOf(string? published, string? text = null) => Article.Of(
        text ?? string.Create(CultureInfo.InvariantCulture, $"Words of article {Interlocked.Increment(ref _articles)}, long enough to quote from."),
        new ArticleOrigin(Published: Texts.Day(published))).Value;

    /// <param name="counts">"ukraine 150; russia 150 by russia; total 538; ukraine 31 wounded; russia ? ; total ~60": whose people came home,
    /// how many, of what sort, and who says so.</param>
    public static Report Swap(string? published, string? date, string counts, Modality modality = Modality.Happened, Article? article = null, string process = "russia-ukraine")
    {
        article ??= ArticleOf(published);
        var at = 0;
        var claims = counts.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(c => (Claim)Count(article, at++, c)).ToList();
        if (date is not null)
            claims.Add(new DateClaim(Words(article, 0), "told", DateKind.Event, PartialDate.Parse(date)));
        return Of(RecordKind.Swap, modality, article, claims, process);
    }

    public static Report Round(string? published, string? date, string? place, Modality modality = Modality.Happened, int? ordinal = null, params string[] parties)
    {
        var article = ArticleOf(published);
        var claims = new List<Claim>();
        claims.AddRange((parties.Length > 0 ? parties : ["russia", "ukraine"]).Select(p => new RoleClaim(Words(article, 1), "told", Role.Participant, Party(p))));
        if (date is not null)
            claims.Add(new DateClaim(Words(article, 0), "told", DateKind.Event, PartialDate.Parse(date)));
        if (place is not null)
            claims.Add(new PlaceClaim(Words(article, 2), "told", Texts.Lexicon.Place(place) ?? throw new ArgumentException(place, nameof(place))));
        if (ordinal is { } n)
            claims.Add(new TextClaim(Words(article, 3), "told", TextFields.Ordinal, n.ToString(CultureInfo.InvariantCulture)));
        return Of(RecordKind.Round, modality, article, claims);
    }

    public static Report Demand(string? published, string by, string issue, string? of = null)
    {
        var article = ArticleOf(published);
        var claims = new List<Claim>
        {
            new RoleClaim(Words(article, 0), "told", Role.Demander, Party(by)),
            new TextClaim(Words(article, 1), "told", TextFields.Issue, issue),
            new TextClaim(Words(article, 2), "told", TextFields.Statement, Words(article, 2).Text),
        };
        if (of is not null)
            claims.Add(new RoleClaim(Words(article, 3), "told", Role.Addressee, Party(of)));
        return Of(RecordKind.Demand, Modality.Proposed, article, claims);
    }

    public static Report Of(RecordKind kind, Modality modality, Article article, IReadOnlyList<Claim> claims, string process = "russia-ukraine") =>
        new(kind, modality, Words(article, 0), [Words(article, 0)], claims) { Process = Texts.Lexicon.Processes.First(p => p.Id == process) };

    public static Quote Words(Article article, int at) => Quote.Of(article, new TextSpan(at, 5));

    private static CountClaim Count(Article article, int at, string told)
    {
        var words = told.Split(' ');
        var by = Array.IndexOf(words, "by");
        var scope = words[0] switch { "total" => ReturnedScope.Total, "unspecified" => ReturnedScope.Unspecified, _ => ReturnedScope.Party };
        var sort = words.Length > 2 && by != 2 ? Enum.Parse<PeopleCategory>(words[2], ignoreCase: true) : PeopleCategory.Unspecified;
        int? count = words[1] == "?" ? null : int.Parse(words[1].TrimStart('~'), CultureInfo.InvariantCulture);
        return new CountClaim(Words(article, at), "told", scope, scope == ReturnedScope.Party ? Party(words[0]) : null, sort, count, null, words[1][0] == '~')
        {
            Claimant = by > 0 ? Party(words[by + 1]) : null,
        };
    }
}
