using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Evidence;

/// <summary>Who put a claim there.</summary>
public enum ClaimOrigin
{
    Machine,
    Reviewer,
}

/// <summary>One field's value as one article states it, with the words that state it.</summary>
public abstract record Claim(Quote Quote, string Rule)
{
    /// <summary>Whom the article names as the source of this value; null where the article says it itself.</summary>
    public Party? Claimant { get; init; }

    /// <summary>The words that name the claimant, where there is one.</summary>
    public Quote? ClaimantQuote { get; init; }

    public ClaimOrigin Origin { get; init; } = ClaimOrigin.Machine;

    /// <summary>The field this is a value of: part of the claim's identity.</summary>
    public abstract string Field { get; }

    /// <summary>The value in a fixed spelling: part of the claim's identity.</summary>
    public abstract string CanonicalValue { get; }

    /// <summary>A hash of article, position, field and value (32 hexadecimal digits): importing twice finds the same claim.</summary>
    public string Id => _id.Of(this);

    private string HashId() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
        $"{Quote.Article.Sha256}|{Quote.Span.Start}|{Quote.Span.Length}|{Field}|{CanonicalValue}|{Claimant?.Id}"))).AsSpan(0, 16));

    private IdMemo _id;

    /// <summary>Keeps an id for the claim that it was made of: a changed copy makes its own. It is no part of what the claim says, so any
    /// two are equal.</summary>
    private struct IdMemo : IEquatable<IdMemo>
    {
        private Made? _made;

        public string Of(Claim claim) => (_made is { } made && ReferenceEquals(made.Claim, claim) ? made : _made = new Made(claim, claim.HashId())).Id;

        public readonly bool Equals(IdMemo other) => true;

        public override readonly bool Equals(object? obj) => obj is IdMemo;

        public override readonly int GetHashCode() => 0;

        private sealed class Made(Claim claim, string id)
        {
            public Claim Claim { get; } = claim;

            public string Id { get; } = id;
        }
    }
}

/// <summary>What kind of day a date is. The day of the deal is never the day of the exchange.</summary>
public enum DateKind
{
    /// <summary>People changed hands, delegations met.</summary>
    Event,

    /// <summary>It was agreed.</summary>
    Agreed,

    /// <summary>It was said.</summary>
    Stated,
}

public sealed record DateClaim(Quote Quote, string Rule, DateKind Kind, PartialDate Value) : Claim(Quote, Rule)
{
    public override string Field => Kind switch { DateKind.Event => "date", DateKind.Agreed => "date-agreed", _ => "date-stated" };

    public override string CanonicalValue => Value.ToString();
}

/// <summary>Whose people a count is about.</summary>
public enum ReturnedScope
{
    /// <summary>The people of one party came home to it.</summary>
    Party,

    /// <summary>The figure covers all sides together.</summary>
    Total,

    /// <summary>The text leaves open whether it is one side or all.</summary>
    Unspecified,
}

/// <summary>What sort of people were returned.</summary>
public enum PeopleCategory
{
    Unspecified,
    Military,
    Civilian,
    Wounded,
    Children,
    Bodies,
    Hostages,
    PoliticalPrisoners,
    Prisoners,
    Detainees,
    ForeignNationals,
    Migrants,
}

/// <summary>How many people of one side (or of all) came home, or will.</summary>
/// <param name="Count">The figure, or the lower end of a range; null where the text says it happened but gives none.</param>
/// <param name="Upper">The upper end of a range; null where there is none.</param>
/// <param name="Approximate">About, nearly, more than, at least, similar.</param>
public sealed record CountClaim(
    Quote Quote, string Rule, ReturnedScope Scope, Party? To, PeopleCategory Category, int? Count, int? Upper, bool Approximate)
    : Claim(Quote, Rule)
{
    /// <summary>True where this is a part of another count of the same report, so that it is never added to it.</summary>
    public bool PartOfAnother { get; init; }

    /// <summary>"Another 31": on top of the figure before it, not instead of it.</summary>
    public bool Additional { get; init; }

    public override string Field => "returned";

    public override string CanonicalValue => string.Create(CultureInfo.InvariantCulture,
        $"{Scope}:{To?.Id}:{Category}:{Count}:{Upper}:{(Approximate ? "~" : "")}");
}

/// <summary>An authority's running total or ordinal ("the 63rd exchange"): never the size of a swap.</summary>
public sealed record TallyClaim(Quote Quote, string Rule, string Of, int Count, bool Approximate, PartialDate? AsOf) : Claim(Quote, Rule)
{
    public override string Field => "tally-" + Of;

    public override string CanonicalValue => string.Create(CultureInfo.InvariantCulture, $"{Count}:{AsOf}");
}

/// <summary>What a party or a person does in an event.</summary>
public enum Role
{
    Participant,
    HeadOfDelegation,
    Mediator,
    Host,
    Observer,
    Guarantor,
    Demander,
    Addressee,
    Responder,
    Signatory,
    Speaker,
}

/// <summary>A party, and a person where one is named, in a role.</summary>
public sealed record RoleClaim(Quote Quote, string Rule, Role Role, Party Party, Person? Person = null) : Claim(Quote, Rule)
{
    public override string Field => "role-" + Role;

    public override string CanonicalValue => $"{Party.Id}:{Person?.Id}";
}

public sealed record PlaceClaim(Quote Quote, string Rule, Place Place) : Claim(Quote, Rule)
{
    public override string Field => "place";

    public override string CanonicalValue => Place.Id;
}

/// <summary>A value that is words or a word from a list: see <see cref="TextFields"/>.</summary>
public sealed record TextClaim(Quote Quote, string Rule, string Name, string Value) : Claim(Quote, Rule)
{
    public override string Field => Name;

    public override string CanonicalValue => Value;
}

/// <summary>The fields a <see cref="TextClaim"/> may fill.</summary>
public static class TextFields
{
    /// <summary>An issue id of the vocabulary.</summary>
    public const string Issue = "issue";

    /// <summary>A demand or a statement as a short clause in the text's own words.</summary>
    public const string Statement = "statement";

    /// <summary>"only if", "before", "unless": what a demand or an offer hangs on.</summary>
    public const string Condition = "condition";

    /// <summary>demand, condition, offer, red-line, refusal.</summary>
    public const string DemandKind = "demand-kind";

    /// <summary>accepted, refused, under-consideration, conditional, counter-demand.</summary>
    public const string Response = "response";

    /// <summary>What was agreed.</summary>
    public const string Summary = "summary";

    /// <summary>What a round led to.</summary>
    public const string Outcome = "outcome";

    /// <summary>first, second, third: a number.</summary>
    public const string Ordinal = "ordinal";

    /// <summary>direct, indirect, shuttle, summit, technical.</summary>
    public const string Format = "format";

    /// <summary>leaders, ministers, envoys, technical.</summary>
    public const string Level = "level";

    /// <summary>"first stage", "second batch": which part of a larger exchange.</summary>
    public const string Stage = "stage";
}
