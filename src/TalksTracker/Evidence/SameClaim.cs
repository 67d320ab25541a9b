namespace TalksTracker.Evidence;

/// <summary>Tells whether two claims have one <see cref="Claim.Id"/>, without the work of making it.</summary>
internal sealed class SameClaim : IEqualityComparer<Claim>
{
    /// <summary>Up to so many claims are compared one by one, which takes no memory.</summary>
    private const int Few = 24;

    private static readonly SameClaim Instance = new();

    /// <summary>The claims in their order, each once.</summary>
    public static IReadOnlyList<Claim> Once(List<Claim> claims)
    {
        if (claims.Count > Few)
        {
            return [.. claims.Distinct(Instance)];
        }

        for (var i = claims.Count - 1; i > 0; i--)
        {
            if (Before(claims, i))
            {
                claims.RemoveAt(i);
            }
        }

        return claims;
    }

    public bool Equals(Claim? one, Claim? other) => ReferenceEquals(one, other)
        || (one is not null && other is not null && one.Quote.Span == other.Quote.Span && one.Quote.Article.Sha256 == other.Quote.Article.Sha256
            && one.Claimant?.Id == other.Claimant?.Id && one.Field == other.Field && one.CanonicalValue == other.CanonicalValue);

    public int GetHashCode(Claim claim) => HashCode.Combine(claim.Quote.Span.Start, claim.Quote.Span.Length);

    private static bool Before(List<Claim> claims, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (Instance.Equals(claims[i], claims[at]))
            {
                return true;
            }
        }

        return false;
    }
}
