using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Consent : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ConsentSheets",
                columns: table => new
                {
                    AssessmentId = table.Column<string>(
                        type: "character varying(14)",
                        maxLength: 14,
                        nullable: false
                    ),
                    Country = table.Column<string>(
                        type: "character varying(2)",
                        maxLength: 2,
                        nullable: false
                    ),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Grants = table.Column<string>(type: "jsonb", nullable: false),
                    Peers = table.Column<string>(type: "jsonb", nullable: false),
                    Signatory = table.Column<string>(type: "jsonb", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Revocation = table.Column<string>(type: "jsonb", nullable: true),
                    UpdatedUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentSheets", x => x.AssessmentId);
                    table.ForeignKey(
                        name: "FK_ConsentSheets_Assessments_AssessmentId_Country",
                        columns: x => new { x.AssessmentId, x.Country },
                        principalTable: "Assessments",
                        principalColumns: new[] { "Id", "Country" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Looks",
                columns: table => new
                {
                    AssessmentId = table.Column<string>(
                        type: "character varying(14)",
                        maxLength: 14,
                        nullable: false
                    ),
                    AccountId = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    Subject = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    HourUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    Country = table.Column<string>(
                        type: "character varying(2)",
                        maxLength: 2,
                        nullable: false
                    ),
                    Name = table.Column<string>(
                        type: "character varying(120)",
                        maxLength: 120,
                        nullable: false
                    ),
                    Role = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: true
                    ),
                    Utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_Looks",
                        x => new
                        {
                            x.AssessmentId,
                            x.AccountId,
                            x.Subject,
                            x.HourUtc,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_Looks_Assessments_AssessmentId_Country",
                        columns: x => new { x.AssessmentId, x.Country },
                        principalTable: "Assessments",
                        principalColumns: new[] { "Id", "Country" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_ConsentSheets_AssessmentId_Country",
                table: "ConsentSheets",
                columns: new[] { "AssessmentId", "Country" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Looks_AssessmentId_Country",
                table: "Looks",
                columns: new[] { "AssessmentId", "Country" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Looks_Country_Utc",
                table: "Looks",
                columns: new[] { "Country", "Utc" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ConsentSheets");

            migrationBuilder.DropTable(name: "Looks");
        }
    }
}
