using TalksTracker.Evidence;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Ingestion;

/// <summary>The row that holds a claim's value. What all claims share is filled in by <see cref="EvidenceWriter"/>.</summary>
internal static class ClaimRows
{
    public static ClaimRow Of(Claim claim) => claim switch
    {
        CountClaim c => new CountClaimRow
        {
            Scope = c.Scope,
            ToId = c.To?.Id,
            Category = c.Category,
            Count = c.Count,
            Upper = c.Upper,
            Approximate = c.Approximate,
            PartOfAnother = c.PartOfAnother,
        },
        RoleClaim c => new RoleClaimRow { Role = c.Role, PartyId = c.Party.Id, PersonId = c.Person?.Id },
        DateClaim c => new DateClaimRow { Kind = c.Kind, Value = c.Value },
        PlaceClaim c => new PlaceClaimRow { PlaceId = c.Place.Id },
        TextClaim c => new TextClaimRow { Value = c.Value },
        TallyClaim c => new TallyClaimRow { Of = c.Of, Count = c.Count, Approximate = c.Approximate, AsOf = c.AsOf },
        _ => throw new NotSupportedException($"{claim.GetType().Name} has no table."),
    };
}
