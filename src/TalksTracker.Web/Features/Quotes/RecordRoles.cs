using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Features.Quotes;

/// <summary>A party, and a person where one is named, in a role, with the words of all who give it that role.</summary>
public sealed record RoleView(Role Role, PartyView Party, string? Person, IReadOnlyList<EvidenceView> Evidence)
{
    /// <summary>Of the person's page; null where only the party is named.</summary>
    public string? PersonId { get; init; }

    /// <summary>Who gives it the role: claimants, else the publishers of the articles that say it themselves.</summary>
    public IReadOnlyList<string> Voices => [.. Evidence.Select(e => e.Voice()).Distinct()];
}

/// <summary>Who did what in some records.</summary>
public static class RecordRoles
{
    /// <summary>By record, in the records' own order.</summary>
    public static async Task<ILookup<int, RoleView>> LoadAsync(
        TalksDb db, IQueryable<RecordRow> records, ProcessSides sides, CancellationToken cancellationToken = default)
    {
        var ids = records.Select(r => r.Id);
        return await LoadAsync(db, db.RecordRoles.Where(r => ids.Contains(r.RecordId)), sides, cancellationToken);
    }

    /// <summary>Some roles only, by record.</summary>
    public static async Task<ILookup<int, RoleView>> LoadAsync(
        TalksDb db, IQueryable<RecordRoleRow> wanted, ProcessSides sides, CancellationToken cancellationToken = default)
    {
        var roles = await wanted.AsNoTracking()
            .OrderBy(r => r.RecordId).ThenBy(r => r.Position)
            .Select(r => new { r.Id, r.RecordId, r.Record.ProcessId, r.Role, r.PartyId, Party = r.Party.Name, r.PersonId, Person = r.Person!.Name })
            .ToListAsync(cancellationToken);
        var claims = (await wanted.AsNoTracking()
            .SelectMany(r => r.Claims)
            .OrderBy(c => c.Position)
            .Select(c => new { c.RecordRoleId, c.ClaimId })
            .ToListAsync(cancellationToken)).ToLookup(c => c.RecordRoleId, c => c.ClaimId);
        var words = await db.EvidenceOfClaimsAsync(claims.SelectMany(c => c), cancellationToken);
        return roles.ToLookup(r => r.RecordId, r => new RoleView(
            r.Role, sides.View(r.ProcessId, r.PartyId, r.Party), r.Person, [.. claims[r.Id].Select(id => words[id])]) { PersonId = r.PersonId });
    }
}
