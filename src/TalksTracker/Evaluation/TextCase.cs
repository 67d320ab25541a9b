using System.Globalization;

namespace TalksTracker.Evaluation;

/// <summary>What one text states, in the shape of the gold files: read by hand, or by the extractor.</summary>
public sealed record TextCase
{
    public required string Id { get; init; }

    public DateOnly? Published { get; init; }

    public bool PublishedInferred { get; init; }

    /// <summary>The text itself, where the case carries it; the extractor's cases don't.</summary>
    public string? Text { get; init; }

    /// <summary>The file that holds the text, where the case names one instead.</summary>
    public string? File { get; init; }

    public IReadOnlyList<SwapItem> Swaps { get; init; } = [];

    public IReadOnlyList<RoundItem> Rounds { get; init; } = [];

    public IReadOnlyList<DemandItem> Demands { get; init; } = [];

    public IReadOnlyList<AgreementItem> Agreements { get; init; } = [];

    public IReadOnlyList<StatementItem> Statements { get; init; } = [];

    /// <summary>A text that states nothing of what is looked for: whatever is read from it is wrong.</summary>
    public bool StatesNothing => Swaps.Count + Rounds.Count + Demands.Count + Agreements.Count == 0;
}

/// <summary>Words of the text, with where they start and end (exclusive) in UTF-16 code units.</summary>
public sealed record EvidenceItem(int Start, int End, string Quote);

/// <summary>One thing that a text states.</summary>
public abstract record CaseItem
{
    public const string Main = "main";
    public const string Background = "background";

    /// <summary>"background" where it is told in passing.</summary>
    public string Role { get; init; } = Main;

    public string? Modality { get; init; }

    public IReadOnlyList<EvidenceItem> Evidence { get; init; } = [];

    /// <summary>Gold only: neither rewarded nor punished.</summary>
    public bool Optional { get; init; }

    /// <summary>Gold only: values that count as right if given and are not missed if absent.</summary>
    public Allowances Allowed { get; init; } = Allowances.None;

    /// <summary>Whether a reader has to find it.</summary>
    public bool Required => !Optional && Role != Background;

    /// <summary>The item in one line, for people.</summary>
    public abstract string Describe();

    private protected string Marks => (Role == Background ? " (background)" : "") + (Optional ? " (optional)" : "");

    private protected static string Listed(IEnumerable<string> words, string before = "") =>
        string.Join(", ", words) is { Length: > 0 } list ? before + list : "";
}

/// <summary>How many came home to whom. <paramref name="To"/> is a party's name, "total" or "unspecified".</summary>
public sealed record ReturnedItem(string To, int? Count, bool Approximate)
{
    public int? Upper { get; init; }

    public string? Category { get; init; }

    public string? Claimant { get; init; }

    /// <summary>A part of another figure of the same swap.</summary>
    public bool Part { get; init; }

    public bool Optional { get; init; }

    public Allowances Allowed { get; init; } = Allowances.None;

    public override string ToString() =>
        To + " " + (Approximate ? "~" : "") + (Count?.ToString(CultureInfo.InvariantCulture) ?? "?");
}

public sealed record SwapItem : CaseItem
{
    public string? Date { get; init; }

    public required string Status { get; init; }

    public IReadOnlyList<ReturnedItem> Returned { get; init; } = [];

    public IReadOnlyList<string> Mediators { get; init; } = [];

    public string? Place { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public override string Describe() =>
        $"{Status} {Date ?? "undated"}: {Listed(Returned.Select(r => r.ToString()))} [{Listed(Categories)}]"
        + Listed(Mediators, " by ") + (Place is null ? "" : " at " + Place) + Marks;
}

public sealed record RoundItem : CaseItem
{
    public string? Date { get; init; }

    public required string Status { get; init; }

    public string? Place { get; init; }

    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>The head of each party's delegation, as far as named.</summary>
    public IReadOnlyDictionary<string, string> Heads { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<string> Hosts { get; init; } = [];

    public IReadOnlyList<string> Mediators { get; init; } = [];

    public string? Outcome { get; init; }

    public int? Ordinal { get; init; }

    public string? Format { get; init; }

    public string? Level { get; init; }

    public override string Describe() =>
        $"{Status} {Date ?? "undated"} at {Place ?? "?"}: {Listed(Parties)}"
        + Listed(Heads.Select(h => $"{h.Key}: {h.Value}"), ", led by ") + Listed(Hosts, ", hosted by ") + Marks;
}

/// <summary>Another party's answer to a demand.</summary>
public sealed record ResponseItem(string? Party, string Response);

public sealed record DemandItem : CaseItem
{
    public string? Party { get; init; }

    public string? Of { get; init; }

    /// <summary>Whether the case says anything of the addressee; "nobody in particular" is something.</summary>
    public bool SaysOf { get; init; } = true;

    public string? Issue { get; init; }

    public string? Paraphrase { get; init; }

    public IReadOnlyList<string> Conditions { get; init; } = [];

    public string? Kind { get; init; }

    public IReadOnlyList<ResponseItem> Responses { get; init; } = [];

    public override string Describe() =>
        $"{Party ?? "?"} on {Issue ?? "?"}{(Of is null ? "" : " of " + Of)}: {Paraphrase}{Marks}";
}

public sealed record AgreementItem : CaseItem
{
    public string? Date { get; init; }

    public string? Issue { get; init; }

    public string? Summary { get; init; }

    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Whether the case says anything of the date; older gold doesn't.</summary>
    public bool SaysDate { get; init; } = true;

    public override string Describe() => $"{Date ?? "undated"} on {Issue ?? "?"}: {Summary}{Marks}";
}

public sealed record StatementItem : CaseItem
{
    public string? Date { get; init; }

    public string? Party { get; init; }

    public string? Speaker { get; init; }

    public string? Issue { get; init; }

    public string? Statement { get; init; }

    public override string Describe() => $"{Speaker ?? Party ?? "?"} on {Issue ?? "?"}: {Statement}{Marks}";
}
