using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Records;

/// <summary>A value that a record shows, the claims that state it, and the written rule by which it was chosen among others.</summary>
/// <param name="Claims">The claims that agree with the value, the one to quote first; never empty.</param>
/// <param name="Others">The claims that say otherwise: they stay visible beside it.</param>
public sealed record Chosen<T>(T Value, IReadOnlyList<Claim> Claims, IReadOnlyList<Claim> Others, string Reason);

/// <summary>A report within a record, and why it was put there.</summary>
public sealed record Membership(Report Report, string Reason);

/// <summary>Another record that one belongs with, and the written rule that says so, in words.</summary>
public sealed record LinkedTo(string Slug, string Reason);

/// <summary>What the reports on one event say together. Assembled, never edited.</summary>
public abstract record Assembled
{
    /// <summary>Lower-case ASCII, unique over all records, made of date, parties and figures: the record's address.</summary>
    public required string Slug { get; init; }

    /// <summary>A short heading in plain words, made of the record's own values.</summary>
    public required string Title { get; init; }

    public required Process? Process { get; init; }

    /// <summary>The most advanced modality that a report states; the reports keep their own.</summary>
    public required Modality Modality { get; init; }

    /// <summary>Null where no report gives a date.</summary>
    public required Chosen<PartialDate>? Date { get; init; }

    /// <summary>In the order of publication; never empty.</summary>
    public required IReadOnlyList<Membership> Reports { get; init; }

    /// <summary>The earliest publication day among the reports, stated or inferred; null where none is known.</summary>
    public DateOnly? FirstReported => Reports.Min(m => m.Report.Published);

    /// <summary>The latest publication day among the reports.</summary>
    public DateOnly? LastReported => Reports.Max(m => m.Report.Published);
}

/// <summary>How many of one category came home to one party, as the record shows it.</summary>
/// <param name="Count">The claim to show; <see cref="Chosen{T}.Others"/> hold figures that differ.</param>
public sealed record Returned(ReturnedScope Scope, Party? To, PeopleCategory Category, Chosen<CountClaim> Count);

/// <summary>A party in a role, with all the claims that give it that role.</summary>
public sealed record PartyInRole(Role Role, Party Party, Person? Person, IReadOnlyList<RoleClaim> Claims);

public sealed record SwapRecord : Assembled
{
    public required IReadOnlyList<Returned> Returned { get; init; }

    public required IReadOnlyList<PartyInRole> Roles { get; init; }

    public required Chosen<Place>? Place { get; init; }

    /// <summary>Parts against totals, ordinals, sums: for people to read.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The round it was agreed in, where a report says so.</summary>
    public LinkedTo? AgreedInRound { get; init; }

    /// <summary>The larger exchange that this is a stage of.</summary>
    public LinkedTo? StageOf { get; init; }

    /// <summary>The exchange that was agreed or announced, and that this one carried out.</summary>
    public LinkedTo? Fulfils { get; init; }
}

public sealed record RoundRecord : Assembled
{
    public required IReadOnlyList<PartyInRole> Roles { get; init; }

    public required Chosen<Place>? Place { get; init; }

    public required int? Ordinal { get; init; }

    public required IReadOnlyList<TextClaim> Outcomes { get; init; }

    public required string? Format { get; init; }

    public required string? Level { get; init; }
}

public sealed record DemandRecord : Assembled
{
    public required Party Party { get; init; }

    public required Party? Addressee { get; init; }

    public required Issue Issue { get; init; }

    /// <summary>The demand in a text's own words: the latest.</summary>
    public required Chosen<string> Statement { get; init; }

    public required IReadOnlyList<TextClaim> Conditions { get; init; }

    public required string DemandKind { get; init; }

    public required IReadOnlyList<DemandResponse> Responses { get; init; }
}

/// <summary>Another party's answer to a demand.</summary>
public sealed record DemandResponse(Party Party, string Response, TextClaim Claim);

public sealed record AgreementRecord : Assembled
{
    public required Issue? Issue { get; init; }

    public required Chosen<string> Summary { get; init; }

    public required IReadOnlyList<PartyInRole> Roles { get; init; }
}

public sealed record StatementRecord : Assembled
{
    public required Party? Party { get; init; }

    public required Person? Speaker { get; init; }

    public required Issue? Issue { get; init; }

    public required Chosen<string> Statement { get; init; }
}
