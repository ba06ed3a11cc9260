using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Assessments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Country",
                table: "Revisions",
                type: "TEXT",
                maxLength: 2,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Country",
                table: "AuditEvents",
                type: "TEXT",
                maxLength: 2,
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "Frameworks",
                columns: table => new
                {
                    Version = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Frameworks", x => x.Version);
                }
            );

            migrationBuilder.CreateTable(
                name: "Assessments",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ReferenceDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FrameworkVersion = table.Column<string>(
                        type: "TEXT",
                        maxLength: 20,
                        nullable: false
                    ),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Profile = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments", x => x.Id);
                    table.UniqueConstraint(
                        "AK_Assessments_Id_Country",
                        x => new { x.Id, x.Country }
                    );
                    table.ForeignKey(
                        name: "FK_Assessments_Frameworks_FrameworkVersion",
                        column: x => x.FrameworkVersion,
                        principalTable: "Frameworks",
                        principalColumn: "Version",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Answers",
                columns: table => new
                {
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    AssessmentId = table.Column<string>(
                        type: "TEXT",
                        maxLength: 14,
                        nullable: false
                    ),
                    Indicator = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Agency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    UpdatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    Evidence = table.Column<int>(type: "INTEGER", nullable: true),
                    EvidenceFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Level = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_Answers",
                        x => new
                        {
                            x.AssessmentId,
                            x.Country,
                            x.Indicator,
                            x.Agency,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_Answers_Assessments_AssessmentId_Country",
                        columns: x => new { x.AssessmentId, x.Country },
                        principalTable: "Assessments",
                        principalColumns: new[] { "Id", "Country" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Country_Name",
                table: "Assessments",
                columns: new[] { "Country", "Name" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Demonstration",
                table: "Assessments",
                column: "Demonstration"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_FrameworkVersion",
                table: "Assessments",
                column: "FrameworkVersion"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "Answers");

            migrationBuilder.DropTable(name: "Assessments");

            migrationBuilder.DropTable(name: "Frameworks");

            migrationBuilder.DropColumn(name: "Country", table: "Revisions");

            migrationBuilder.DropColumn(name: "Country", table: "AuditEvents");
        }
    }
}
