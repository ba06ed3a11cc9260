using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class LeanHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_AuditEvents_AtUtc", table: "AuditEvents");

            migrationBuilder.DropIndex(
                name: "IX_AuditEvents_Kind_AggregateId",
                table: "AuditEvents"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_AtUtc",
                table: "AuditEvents",
                column: "AtUtc"
            );

            migrationBuilder.CreateIndex(
                name: "IX_AuditEvents_Kind_AggregateId",
                table: "AuditEvents",
                columns: new[] { "Kind", "AggregateId" }
            );
        }
    }
}
