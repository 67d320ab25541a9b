namespace TalksTracker.Browser.Tests.Support;

/// <summary>An address of every page, and of every state that a page can be in.</summary>
public static class SitePages
{
    public const string Swap = "/swaps/2025-02-05-russia-ukraine-150";
    public const string Round = "/rounds/2025-05-16-istanbul-russia-ukraine";
    public const string Demand = "/demands/russia-troop-withdrawal-of-ukraine";
    public const string Article = "/articles/putin-ties-resumption-of-ukraine-talks-to-prisoner-swap";

    public static IReadOnlyList<(string Name, string Path)> All { get; } =
    [
        ("home", "/"),
        ("home-unknown-process", "/?process=mars"),
        ("timeline", "/timeline"),
        ("timeline-filtered", "/timeline?kind=swap&from=2025-01-01"),
        ("timeline-empty", "/timeline?from=1990&to=1991&kind=swap&q=nothing"),
        ("swaps", "/swaps"),
        ("swaps-filtered", "/swaps?mediator=united-arab-emirates"),
        ("swaps-nonsense", "/swaps?mediator=nobody&from=2025-99"),
        ("swap", Swap),
        ("swap-none", "/swaps/no-such-swap"),
        ("rounds", "/rounds"),
        ("round", Round),
        ("demands", "/demands"),
        ("demands-filtered", "/demands?party=russia"),
        ("demand", Demand),
        ("articles", "/articles"),
        ("article", Article),
        ("article-none", "/articles/none"),
        ("parties", "/parties"),
        ("party", "/parties/russia"),
        ("party-mediator", "/parties/united-arab-emirates"),
        ("party-silent", "/parties/uganda"),
        ("party-none", "/parties/none"),
        ("person", "/people/vladimir-medinsky"),
        ("person-none", "/people/none"),
        ("search", "/search"),
        ("search-found", "/search?q=Kiev+talks"),
        ("search-odd", "/search?q=%22lone+%3Cb%3E&kind=fish&page=99"),
        ("search-advice", "/search?q=ceasefire+xylophone"),
        ("about", "/about"),
        ("error", "/error"),
        ("not-found", "/no/such/page"),
    ];

    public static IEnumerable<string> Paths => All.Select(p => p.Path);
}
