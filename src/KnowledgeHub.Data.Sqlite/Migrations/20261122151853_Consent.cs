using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeHub.Data.Sqlite.Migrations
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
                        type: "TEXT",
                        maxLength: 14,
                        nullable: false
                    ),
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Grants = table.Column<string>(type: "TEXT", nullable: false),
                    Peers = table.Column<string>(type: "TEXT", nullable: false),
                    Signatory = table.Column<string>(type: "TEXT", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Revocation = table.Column<string>(type: "TEXT", nullable: true),
                    UpdatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
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
                        type: "TEXT",
                        maxLength: 14,
                        nullable: false
                    ),
                    AccountId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    HourUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Utc = table.Column<DateTime>(type: "TEXT", nullable: false),
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
