using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalksTracker.Web.Data.Migrations
{
    /// <summary>An index of the words of articles, quoted sentences and records: see <see cref="SearchTriggers"/>, which fill it and
    /// keep it.</summary>
    public partial class IndexForSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
            CREATE VIRTUAL TABLE "SearchIndex" USING fts5("Title", "Body", "Names", tokenize = 'unicode61 remove_diacritics 2');
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP TABLE \"SearchIndex\";");
    }
}
