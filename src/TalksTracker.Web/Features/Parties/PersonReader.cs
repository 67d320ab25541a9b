using Microsoft.EntityFrameworkCore;
using TalksTracker.Time;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Parties;

/// <summary>Reads one person with everything that has them in it.</summary>
internal sealed class PersonReader(TalksDb db, string id, CancellationToken cancellationToken)
{
    /// <returns>Null where there is no such person.</returns>
    public async Task<PersonDetail?> ReadAsync()
    {
        var person = await db.People.AsNoTracking().Where(p => p.Id == id).Select(p => new { p.Id, p.Name, p.Wikidata })
            .SingleOrDefaultAsync(cancellationToken);
        if (person is null)
            return null;

        var claims = await ClaimsAsync();
        var words = await db.EvidenceOfClaimsAsync(claims.Select(c => c.ClaimId), cancellationToken);
        var roles = db.RecordRoles.Where(r => r.PersonId == id);
        return new PersonDetail(
            person.Id, person.Name, person.Wikidata,
            await RolesAsync(claims.ToLookup(c => c.PartyId), words),
            await RecordLines.MeetingsAsync(db, db.Records.Where(r => r.Roles.Any(x => x.PersonId == id)), roles, cancellationToken),
            await RecordLines.StatementsAsync(db, db.Statements.Where(s => s.SpeakerId == id), cancellationToken),
            QuotesOf([.. claims.Select(c => words[c.ClaimId])]));
    }

    private async Task<List<Named>> ClaimsAsync() => await db.RoleClaims.AsNoTracking()
        .Where(c => c.PersonId == id && db.RecordMemberships.Any(m => m.ReportId == c.ReportId))
        .OrderByDescending(c => c.Quote.Article.Published).ThenBy(c => c.Quote.ArticleId).ThenBy(c => c.Quote.Start)
        .Select(c => new Named(c.Id, c.PartyId, c.Party.Name, c.Quote.Article.Published))
        .ToListAsync(cancellationToken);

    // The vocabulary's, the latest first, each with the words of articles of its time for the same party; then parties that only articles name.
    private async Task<IReadOnlyList<HeldRole>> RolesAsync(ILookup<string, Named> claims, IReadOnlyDictionary<int, EvidenceView> words)
    {
        var stored = await db.Set<PersonRoleRow>().AsNoTracking().Where(r => r.PersonId == id).OrderBy(r => r.Position)
            .Select(r => new { r.PartyId, Party = r.Party.Name, r.Title, r.From, r.To }).ToListAsync(cancellationToken);
        var held = stored
            .OrderBy(r => r.To is not null).ThenByDescending(r => r.To).ThenByDescending(r => r.From)
            .Select(r => new HeldRole(new PartyView(r.PartyId, r.Party), r.Title, r.From, r.To, WordsFor(r.PartyId, r.From, r.To)));
        var unheld = claims.Where(c => stored.TrueForAll(r => r.PartyId != c.Key)).OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => new HeldRole(new PartyView(c.Key, c.First().Party), null, null, null, WordsFor(c.Key, null, null)));
        return [.. held, .. unheld];

        List<EvidenceView> WordsFor(string party, PartialDate? from, PartialDate? to) =>
            [.. claims[party].Where(c => c.CanBeOf(from, to)).Select(c => words[c.ClaimId]).DistinctBy(e => e.QuoteId)];
    }

    // One sentence once, though it may name the person in several roles.
    private static SomeOf<EvidenceView> QuotesOf(List<EvidenceView> words)
    {
        var sentences = words.DistinctBy(e => (e.ArticleSlug, e.Before + e.Text + e.After)).ToList();
        return new SomeOf<EvidenceView>([.. sentences.Take(RecordLines.Most)], sentences.Count);
    }

    private sealed record Named(int ClaimId, string PartyId, string Party, DateOnly? Published)
    {
        // An article of today says nothing of a post that was left years ago.
        public bool CanBeOf(PartialDate? from, PartialDate? to) => Published is not { } day
            || ((from?.Earliest is not { } first || first <= day) && (to?.Latest is not { } last || last >= day));
    }
}
