using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Data;

namespace TalksTracker.Web.Features.Search;

/// <summary>A row of the index: what it is, its key there, its words with what was found marked.</summary>
internal sealed record IndexHit(IndexedThing Thing, int Id, MarkedText Title, MarkedText Body, MarkedText Names);

/// <summary>The last digit, to the base of four, of a row's key.</summary>
internal enum IndexedThing
{
    Article,
    Quote,
    Record,
}

/// <summary>Asks the FTS5 table that the database's triggers keep (see the migration IndexForSearch).</summary>
internal sealed class SearchIndex(TalksDb db, string match)
{
    // What was rejected is not shown anywhere, nor are words that no record rests on.
    private const string Visible = """
        FROM "SearchIndex" s LEFT JOIN "Records" r ON s.rowid % 4 = 2 AND r."Id" = s.rowid / 4
        WHERE "SearchIndex" MATCH {0} AND CASE s.rowid % 4
            WHEN 0 THEN EXISTS (SELECT 1 FROM "Articles" a WHERE a."Id" = s.rowid / 4 AND a."Status" <> 'Rejected')
            WHEN 1 THEN EXISTS (SELECT 1 FROM "ReportPassages" p JOIN "RecordMemberships" m ON m."ReportId" = p."ReportId" WHERE p."QuoteId" = s.rowid / 4)
            ELSE r."Id" IS NOT NULL END
        """;

    private const string KindOf = "CASE s.rowid % 4 WHEN 0 THEN 'article' WHEN 1 THEN 'quote' ELSE r.\"Kind\" END";

    private const string Counts = $"SELECT {KindOf} AS \"Kind\", COUNT(*) AS \"Count\" {Visible} GROUP BY 1";

    private const string Keys = $$"""
        SELECT s.rowid AS "Value" {{Visible}} AND ({1} = '[]' OR {{KindOf}} IN (SELECT value FROM json_each({1})))
        ORDER BY bm25("SearchIndex", 8.0, 1.0, 3.0), s.rowid LIMIT {2} OFFSET {3}
        """;

    private const string Rows = """
        SELECT rowid AS "Key", highlight("SearchIndex", 0, char(2), char(3)) AS "Title",
            CASE rowid % 4 WHEN 1 THEN highlight("SearchIndex", 1, char(2), char(3))
                ELSE snippet("SearchIndex", 1, char(2), char(3), '…', 32) END AS "Body",
            highlight("SearchIndex", 2, char(2), char(3)) AS "Names"
        FROM "SearchIndex" WHERE "SearchIndex" MATCH {0} AND rowid IN (SELECT value FROM json_each({1}))
        """;

    /// <summary>How many of each kind, all kinds that have any.</summary>
    public async Task<IReadOnlyDictionary<SearchKind, int>> CountAsync(CancellationToken cancellationToken) =>
        (await db.Database.SqlQueryRaw<KindCount>(Counts, match).ToListAsync(cancellationToken)).ToDictionary(c => KindNamed(c.Kind), c => c.Count);

    /// <summary>The best first: a word in a title weighs most, in a list of names more than in a text.</summary>
    public async Task<IReadOnlyList<IndexHit>> PageAsync(IReadOnlyList<SearchKind> kinds, int skip, int take, CancellationToken cancellationToken)
    {
        var names = JsonSerializer.Serialize(kinds.Select(k => k.Record?.ToString() ?? k.Slug));
        var keys = await db.Database.SqlQueryRaw<long>(Keys, match, names, take, skip).ToListAsync(cancellationToken);
        // The words of a page alone: marking them costs more than finding them.
        var rows = await db.Database.SqlQueryRaw<IndexRow>(Rows, match, JsonSerializer.Serialize(keys)).ToDictionaryAsync(r => r.Key, cancellationToken);
        return [.. keys.Select(k => rows[k]).Select(r => new IndexHit(
            (IndexedThing)(r.Key % 4), (int)(r.Key / 4), MarkedText.Read(r.Title), MarkedText.Read(r.Body), MarkedText.Read(r.Names)))];
    }

    private static SearchKind KindNamed(string name) =>
        Enum.TryParse<RecordKind>(name, out var kind) ? SearchKind.Of(kind) : SearchKind.FromSlug(name)!;

    private sealed record KindCount(string Kind, int Count);

    private sealed record IndexRow(long Key, string Title, string Body, string Names);
}
