using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalksTracker.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class LinkSwapsWithReasons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AgreedInRoundReason",
                table: "Swaps",
                type: "TEXT",
                nullable: true);

            // With its constraint at once: added later, SQLite would have to copy the whole table.
            migrationBuilder.Sql(
                "ALTER TABLE \"Swaps\" ADD COLUMN \"FulfilsId\" INTEGER NULL "
                + "CONSTRAINT \"FK_Swaps_Swaps_FulfilsId\" REFERENCES \"Swaps\" (\"Id\") ON DELETE SET NULL");

            migrationBuilder.AddColumn<string>(
                name: "FulfilsReason",
                table: "Swaps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StageOfReason",
                table: "Swaps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Swaps_FulfilsId",
                table: "Swaps",
                column: "FulfilsId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Swaps_Swaps_FulfilsId",
                table: "Swaps");

            migrationBuilder.DropIndex(
                name: "IX_Swaps_FulfilsId",
                table: "Swaps");

            migrationBuilder.DropColumn(
                name: "AgreedInRoundReason",
                table: "Swaps");

            migrationBuilder.DropColumn(
                name: "FulfilsId",
                table: "Swaps");

            migrationBuilder.DropColumn(
                name: "FulfilsReason",
                table: "Swaps");

            migrationBuilder.DropColumn(
                name: "StageOfReason",
                table: "Swaps");
        }
    }
}
