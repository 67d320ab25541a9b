namespace TalksTracker.Web.Data;

/// <summary>The statements of <see cref="SearchTriggers"/>.</summary>
internal static class SearchTriggerSql
{
    private const string ArticleNames = "COALESCE({0}\"Publisher\", '') || ' ' || COALESCE({0}\"Author\", '')";

    private static readonly (string Table, string Column)[] Bodies =
        [("Demands", "Statement"), ("Agreements", "Summary"), ("Statements", "Statement")];

    /// <summary>As SQLite keeps them, so that they can be compared.</summary>
    public static IReadOnlyList<string> Triggers { get; } = [.. Articles(), .. Quotes(), .. Records(), .. Names()];

    /// <summary>Makes the index of what is stored.</summary>
    public static IReadOnlyList<string> Fill { get; } =
    [
        "DELETE FROM \"SearchIndex\"",
        $"""
        INSERT INTO "SearchIndex"(rowid, "Title", "Body", "Names")
        SELECT "Id" * 4, COALESCE("Title", ''), "Text", {Of("")} FROM "Articles"
        """,
        """
        INSERT INTO "SearchIndex"(rowid, "Title", "Body", "Names")
        SELECT "Id" * 4 + 1, '', "Text", '' FROM "Quotes" WHERE "Id" IN (SELECT "QuoteId" FROM "ReportPassages")
        """,
        """
        INSERT INTO "SearchIndex"(rowid, "Title", "Body", "Names")
        SELECT r."Id" * 4 + 2, r."Title", COALESCE(d."Statement", a."Summary", s."Statement", ''), ''
        FROM "Records" r
        LEFT JOIN "Demands" d ON d."Id" = r."Id"
        LEFT JOIN "Agreements" a ON a."Id" = r."Id"
        LEFT JOIN "Statements" s ON s."Id" = r."Id"
        """,
        Rename("% 4 = 2"),
    ];

    private static IEnumerable<string> Articles() =>
    [
        Trigger("Articles_Insert", "AFTER INSERT ON \"Articles\"", $"""
            INSERT INTO "SearchIndex"(rowid, "Title", "Body", "Names")
            VALUES (NEW."Id" * 4, COALESCE(NEW."Title", ''), NEW."Text", {Of("NEW.")});
            """),
        Trigger("Articles_Update", "AFTER UPDATE OF \"Title\", \"Text\", \"Publisher\", \"Author\" ON \"Articles\"", $"""
            UPDATE "SearchIndex" SET "Title" = COALESCE(NEW."Title", ''), "Body" = NEW."Text", "Names" = {Of("NEW.")}
            WHERE rowid = NEW."Id" * 4;
            """),
        Trigger("Articles_Delete", "AFTER DELETE ON \"Articles\"", "DELETE FROM \"SearchIndex\" WHERE rowid = OLD.\"Id\" * 4;"),
    ];

    // Only sentences that carry an account: the words of single values stand within them.
    private static IEnumerable<string> Quotes() =>
    [
        Trigger("ReportPassages_Insert", "AFTER INSERT ON \"ReportPassages\"", """
            INSERT OR REPLACE INTO "SearchIndex"(rowid, "Title", "Body", "Names")
            SELECT q."Id" * 4 + 1, '', q."Text", '' FROM "Quotes" q WHERE q."Id" = NEW."QuoteId";
            """),
        Trigger("Quotes_Delete", "AFTER DELETE ON \"Quotes\"", "DELETE FROM \"SearchIndex\" WHERE rowid = OLD.\"Id\" * 4 + 1;"),
    ];

    private static IEnumerable<string> Records()
    {
        yield return Trigger("Records_Insert", "AFTER INSERT ON \"Records\"", """
            INSERT INTO "SearchIndex"(rowid, "Title", "Body", "Names") VALUES (NEW."Id" * 4 + 2, NEW."Title", '', '');
            """);
        yield return Trigger("Records_Update", "AFTER UPDATE OF \"Title\" ON \"Records\"",
            "UPDATE \"SearchIndex\" SET \"Title\" = NEW.\"Title\" WHERE rowid = NEW.\"Id\" * 4 + 2;");
        yield return Trigger("Records_Delete", "AFTER DELETE ON \"Records\"",
            "DELETE FROM \"SearchIndex\" WHERE rowid = OLD.\"Id\" * 4 + 2;");
        foreach (var (table, column) in Bodies)
        {
            var work = $"UPDATE \"SearchIndex\" SET \"Body\" = NEW.\"{column}\" WHERE rowid = NEW.\"Id\" * 4 + 2;";
            yield return Trigger($"{table}_Insert", $"AFTER INSERT ON \"{table}\"", work);
            yield return Trigger($"{table}_Update", $"AFTER UPDATE OF \"{column}\" ON \"{table}\"", work);
        }
    }

    // Who and where: a round is found by the head of a delegation although its title has only the sides.
    private static IEnumerable<string> Names()
    {
        foreach (var table in new[] { "Rounds", "Swaps" })
            yield return Trigger($"{table}_Place", $"AFTER INSERT ON \"{table}\" WHEN NEW.\"PlaceId\" IS NOT NULL", $"{Rename("= NEW.\"Id\" * 4 + 2")};");
        yield return Trigger("RecordParties_Insert", "AFTER INSERT ON \"RecordParties\"", $"{Rename("= NEW.\"RecordId\" * 4 + 2")};");
        yield return Trigger("RecordRoles_Insert", "AFTER INSERT ON \"RecordRoles\" WHEN NEW.\"PersonId\" IS NOT NULL", $"{Rename("= NEW.\"RecordId\" * 4 + 2")};");
        yield return Trigger("Parties_Update", "AFTER UPDATE OF \"Name\" ON \"Parties\" WHEN OLD.\"Name\" <> NEW.\"Name\"",
            $"{Rename("IN (SELECT \"RecordId\" * 4 + 2 FROM \"RecordParties\" WHERE \"PartyId\" = NEW.\"Id\")")};");
        yield return Trigger("People_Update", "AFTER UPDATE OF \"Name\" ON \"People\" WHEN OLD.\"Name\" <> NEW.\"Name\"",
            $"{Rename("IN (SELECT \"RecordId\" * 4 + 2 FROM \"RecordRoles\" WHERE \"PersonId\" = NEW.\"Id\")")};");
    }

    private static string Rename(string which) => $"""
        UPDATE "SearchIndex" SET "Names" = COALESCE((
            SELECT group_concat("Name", ', ') FROM (
                SELECT p."Name" FROM "RecordParties" x JOIN "Parties" p ON p."Id" = x."PartyId" WHERE x."RecordId" = "SearchIndex".rowid / 4
                UNION
                SELECT p."Name" FROM "RecordRoles" x JOIN "People" p ON p."Id" = x."PersonId" WHERE x."RecordId" = "SearchIndex".rowid / 4
                UNION
                SELECT p."Name" FROM "Rounds" x JOIN "Places" p ON p."Id" = x."PlaceId" WHERE x."Id" = "SearchIndex".rowid / 4
                UNION
                SELECT p."Name" FROM "Swaps" x JOIN "Places" p ON p."Id" = x."PlaceId" WHERE x."Id" = "SearchIndex".rowid / 4)), '')
        WHERE rowid {which}
        """;

    private static string Of(string row) => ArticleNames.Replace("{0}", row, StringComparison.Ordinal);

    private static string Trigger(string name, string when, string work) => $"CREATE TRIGGER \"Search_{name}\" {when} BEGIN\n{work}\nEND";
}
