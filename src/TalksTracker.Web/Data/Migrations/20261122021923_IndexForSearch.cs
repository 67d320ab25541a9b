using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalksTracker.Web.Data.Migrations
{
    /// <summary>The words of articles, quoted sentences and records in one FTS5 index. SQLite itself keeps it: whatever writes these
    /// tables, in whatever way, triggers write the index in the same transaction.</summary>
    /// <remarks>A row's key is the key of what it indexes, times four, plus 0 for an article, 1 for a quote, 2 for a record. EF Core
    /// rebuilds a table for some changes of it, and a rebuilt table has lost its triggers: such a migration has to make them anew
    /// (SearchIndexTests would fail).</remarks>
    public partial class IndexForSearch : Migration
    {
        private static readonly (string Table, string Column)[] Bodies =
            [("Demands", "Statement"), ("Agreements", "Summary"), ("Statements", "Statement")];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE "SearchIndex" USING fts5("Title", "Body", "Names", tokenize = 'unicode61 remove_diacritics 2');
                """);
            Articles(migrationBuilder);
            Quotes(migrationBuilder);
            Records(migrationBuilder);
            Names(migrationBuilder);
            Fill(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            string[] fixedNames = ["Articles_Insert", "Articles_Update", "Articles_Delete", "ReportPassages_Insert", "Quotes_Delete",
                "Records_Insert", "Records_Update", "Records_Delete", "Rounds_Place", "Swaps_Place", "RecordParties_Insert",
                "RecordRoles_Insert", "Parties_Update", "People_Update"];
            foreach (var name in fixedNames.Concat(Bodies.SelectMany(b => new[] { $"{b.Table}_Insert", $"{b.Table}_Update" })))
                migrationBuilder.Sql($"DROP TRIGGER \"Search_{name}\";");
            migrationBuilder.Sql("DROP TABLE \"SearchIndex\";");
        }

        private static void Articles(MigrationBuilder migrationBuilder)
        {
            Trigger(migrationBuilder, "Articles_Insert", "AFTER INSERT ON \"Articles\"", """
                INSERT INTO "SearchIndex"(rowid, "Title", "Body", "Names")
                VALUES (NEW."Id" * 4, COALESCE(NEW."Title", ''), NEW."Text", COALESCE(NEW."Publisher", '') || ' ' || COALESCE(NEW."Author", ''));
                """);
            Trigger(migrationBuilder, "Articles_Update", "AFTER UPDATE OF \"Title\", \"Text\", \"Publisher\", \"Author\" ON \"Articles\"", """
                UPDATE "SearchIndex"
                SET "Title" = COALESCE(NEW."Title", ''), "Body" = NEW."Text",
                    "Names" = COALESCE(NEW."Publisher", '') || ' ' || COALESCE(NEW."Author", '')
                WHERE rowid = NEW."Id" * 4;
                """);
            Trigger(migrationBuilder, "Articles_Delete", "AFTER DELETE ON \"Articles\"",
                "DELETE FROM \"SearchIndex\" WHERE rowid = OLD.\"Id\" * 4;");
        }

        // Only sentences that carry an account: the words of single values stand within them.
        private static void Quotes(MigrationBuilder migrationBuilder)
        {
            Trigger(migrationBuilder, "ReportPassages_Insert", "AFTER INSERT ON \"ReportPassages\"", """
                INSERT OR REPLACE INTO "SearchIndex"(rowid, "Title", "Body", "Names")
                SELECT q."Id" * 4 + 1, '', q."Text", '' FROM "Quotes" q WHERE q."Id" = NEW."QuoteId";
                """);
            Trigger(migrationBuilder, "Quotes_Delete", "AFTER DELETE ON \"Quotes\"",
                "DELETE FROM \"SearchIndex\" WHERE rowid = OLD.\"Id\" * 4 + 1;");
        }

        private static void Records(MigrationBuilder migrationBuilder)
        {
            Trigger(migrationBuilder, "Records_Insert", "AFTER INSERT ON \"Records\"", """
                INSERT INTO "SearchIndex"(rowid, "Title", "Body", "Names") VALUES (NEW."Id" * 4 + 2, NEW."Title", '', '');
                """);
            Trigger(migrationBuilder, "Records_Update", "AFTER UPDATE OF \"Title\" ON \"Records\"",
                "UPDATE \"SearchIndex\" SET \"Title\" = NEW.\"Title\" WHERE rowid = NEW.\"Id\" * 4 + 2;");
            Trigger(migrationBuilder, "Records_Delete", "AFTER DELETE ON \"Records\"",
                "DELETE FROM \"SearchIndex\" WHERE rowid = OLD.\"Id\" * 4 + 2;");
            foreach (var (table, column) in Bodies)
            {
                var work = $"UPDATE \"SearchIndex\" SET \"Body\" = NEW.\"{column}\" WHERE rowid = NEW.\"Id\" * 4 + 2;";
                Trigger(migrationBuilder, $"{table}_Insert", $"AFTER INSERT ON \"{table}\"", work);
                Trigger(migrationBuilder, $"{table}_Update", $"AFTER UPDATE OF \"{column}\" ON \"{table}\"", work);
            }
        }

        // Who and where: a round is found by the head of a delegation although its title has only the sides.
        private static void Names(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "Rounds", "Swaps" })
                Trigger(migrationBuilder, $"{table}_Place", $"AFTER INSERT ON \"{table}\"", Rename("= NEW.\"Id\" * 4 + 2"), "NEW.\"PlaceId\" IS NOT NULL");
            Trigger(migrationBuilder, "RecordParties_Insert", "AFTER INSERT ON \"RecordParties\"", Rename("= NEW.\"RecordId\" * 4 + 2"));
            Trigger(migrationBuilder, "RecordRoles_Insert", "AFTER INSERT ON \"RecordRoles\"", Rename("= NEW.\"RecordId\" * 4 + 2"), "NEW.\"PersonId\" IS NOT NULL");
            Trigger(migrationBuilder, "Parties_Update", "AFTER UPDATE OF \"Name\" ON \"Parties\"",
                Rename("IN (SELECT \"RecordId\" * 4 + 2 FROM \"RecordParties\" WHERE \"PartyId\" = NEW.\"Id\")"), "OLD.\"Name\" <> NEW.\"Name\"");
            Trigger(migrationBuilder, "People_Update", "AFTER UPDATE OF \"Name\" ON \"People\"",
                Rename("IN (SELECT \"RecordId\" * 4 + 2 FROM \"RecordRoles\" WHERE \"PersonId\" = NEW.\"Id\")"), "OLD.\"Name\" <> NEW.\"Name\"");
        }

        private static void Fill(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                INSERT INTO "SearchIndex"(rowid, "Title", "Body", "Names")
                SELECT "Id" * 4, COALESCE("Title", ''), "Text", COALESCE("Publisher", '') || ' ' || COALESCE("Author", '') FROM "Articles";
                INSERT INTO "SearchIndex"(rowid, "Title", "Body", "Names")
                SELECT "Id" * 4 + 1, '', "Text", '' FROM "Quotes" WHERE "Id" IN (SELECT "QuoteId" FROM "ReportPassages");
                INSERT INTO "SearchIndex"(rowid, "Title", "Body", "Names")
                SELECT r."Id" * 4 + 2, r."Title", COALESCE(d."Statement", a."Summary", s."Statement", ''), ''
                FROM "Records" r
                LEFT JOIN "Demands" d ON d."Id" = r."Id"
                LEFT JOIN "Agreements" a ON a."Id" = r."Id"
                LEFT JOIN "Statements" s ON s."Id" = r."Id";
                """);
            migrationBuilder.Sql(Rename("% 4 = 2"));
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
            WHERE rowid {which};
            """;

        private static void Trigger(MigrationBuilder migrationBuilder, string name, string when, string work, string condition = null) =>
            migrationBuilder.Sql($"CREATE TRIGGER \"Search_{name}\" {when}{(condition is null ? "" : $" WHEN {condition}")} BEGIN\n{work}\nEND;");
    }
}
