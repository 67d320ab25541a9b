using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Quotes;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Parties;

/// <summary>Ranks mediators by what they are credited with and by whom. Being credited is a claim: each has its words.</summary>
internal sealed class MediatorRanking(TalksDb db, CancellationToken cancellationToken)
{
    /// <param name="partyId">Null for all.</param>
    /// <param name="latest">How many credits of each are given with their words.</param>
    public async Task<IReadOnlyList<RankedMediator>> RankAsync(string? partyId, int latest)
    {
        var credits = await CreditsAsync(partyId);
        var mediators = credits.GroupBy(c => c.PartyId).Select(g => (Credits: g.ToList(), Shown: LatestOf(g, latest))).ToList();
        var words = await db.EvidenceOfClaimsAsync(mediators.SelectMany(m => m.Shown).SelectMany(s => s.ClaimIds), cancellationToken);
        return [.. mediators
            .Select(m => Rank(m.Credits, [.. m.Shown.Select(s => new Credit(s.Record, [.. s.ClaimIds.Select(id => words[id]).DistinctBy(e => e.QuoteId)]))]))
            .OrderByDescending(m => m.Happened).ThenByDescending(m => m.Others).ThenByDescending(m => m.Voices.Count)
            .ThenBy(m => m.Party.Name, StringComparer.Ordinal)];
    }

    private static RankedMediator Rank(List<StoredCredit> credits, IReadOnlyList<Credit> latest)
    {
        var records = credits.Select(c => c.Record).DistinctBy(r => r.Id).ToList();
        var voices = credits.GroupBy(c => c.Voice).Select(g => (Name: g.Key, Records: g.Select(c => c.Record.Id).Distinct().Count()))
            .OrderByDescending(v => v.Records).ThenBy(v => v.Name, StringComparer.Ordinal);
        var happened = records.Count(r => ModalityWords.Counts(r.Modality));
        return new RankedMediator(new PartyView(credits[0].PartyId, credits[0].Party), happened, records.Count - happened, [.. voices], latest);
    }

    private static List<(RecordLine Record, List<int> ClaimIds)> LatestOf(IEnumerable<StoredCredit> credits, int latest) => [.. credits
        .GroupBy(c => c.Record.Id)
        .Select(g => (g.First().Record, ClaimIds: g.Select(c => c.ClaimId).ToList()))
        .OrderByDescending(c => c.Record.Date is not null).ThenByDescending(c => c.Record.Date).ThenBy(c => c.Record.Slug, StringComparer.Ordinal)
        .Take(latest)];

    private async Task<List<StoredCredit>> CreditsAsync(string? partyId)
    {
        var rows = await db.RecordRoles.AsNoTracking()
            .Where(r => r.Role == Role.Mediator && (partyId == null || r.PartyId == partyId))
            .SelectMany(r => r.Claims, (r, c) => new
            {
                r.PartyId, Party = r.Party.Name, r.RecordId, r.Record.Kind, r.Record.Slug, r.Record.Title, r.Record.Modality, r.Record.Date,
                c.ClaimId, Claimant = c.Claim.Claimant!.Name, c.Claim.Quote.Article.Publisher,
            })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(r => new StoredCredit(
            r.PartyId, r.Party, new RecordLine(r.RecordId, r.Kind, r.Slug, r.Title, r.Modality, r.Date), r.ClaimId,
            r.Claimant ?? r.Publisher ?? Texts.Of("Evidence.Article")));
    }

    private sealed record StoredCredit(string PartyId, string Party, RecordLine Record, int ClaimId, string Voice);
}
