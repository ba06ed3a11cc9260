using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Reports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ReportCovers",
                columns: table => new
                {
                    Country = table.Column<string>(
                        type: "character varying(2)",
                        maxLength: 2,
                        nullable: false
                    ),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "jsonb", nullable: false),
                    Logo = table.Column<string>(type: "jsonb", nullable: true),
                    UpdatedUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportCovers", x => x.Country);
                }
            );

            migrationBuilder.CreateTable(
                name: "ReportLogos",
                columns: table => new
                {
                    Country = table.Column<string>(
                        type: "character varying(2)",
                        maxLength: 2,
                        nullable: false
                    ),
                    Sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportLogos", x => new { x.Country, x.Sha256 });
                }
            );

            migrationBuilder.CreateTable(
                name: "ReportSummaries",
                columns: table => new
                {
                    AssessmentId = table.Column<string>(
                        type: "character varying(14)",
                        maxLength: 14,
                        nullable: false
                    ),
                    Language = table.Column<string>(
                        type: "character varying(2)",
                        maxLength: 2,
                        nullable: false
                    ),
                    Country = table.Column<string>(
                        type: "character varying(2)",
                        maxLength: 2,
                        nullable: false
                    ),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(
                        type: "character varying(6000)",
                        maxLength: 6000,
                        nullable: false
                    ),
                    Fingerprint = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    Post = table.Column<string>(
                        type: "character varying(120)",
                        maxLength: 120,
                        nullable: false
                    ),
                    ApprovedBy = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    ApprovedUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportSummaries", x => new { x.AssessmentId, x.Language });
                    table.ForeignKey(
                        name: "FK_ReportSummaries_Assessments_AssessmentId_Country",
                        columns: x => new { x.AssessmentId, x.Country },
                        principalTable: "Assessments",
                        principalColumns: new[] { "Id", "Country" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_ReportSummaries_AssessmentId_Country",
                table: "ReportSummaries",
                columns: new[] { "AssessmentId", "Country" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ReportCovers");

            migrationBuilder.DropTable(name: "ReportLogos");

            migrationBuilder.DropTable(name: "ReportSummaries");
        }
    }
}
