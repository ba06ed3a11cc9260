using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LeastCountries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "LeastCountries",
                table: "GroupReleases",
                type: "INTEGER",
                nullable: false,
                defaultValue: 5
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "LeastCountries", table: "GroupReleases");
        }
    }
}
