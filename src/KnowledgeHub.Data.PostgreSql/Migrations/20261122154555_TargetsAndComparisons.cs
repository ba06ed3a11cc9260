using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class TargetsAndComparisons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "GroupReleases",
                columns: table => new
                {
                    Framework = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Group = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    Members = table.Column<string>(type: "jsonb", nullable: false),
                    Figures = table.Column<string>(type: "jsonb", nullable: false),
                    ReleasedUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_GroupReleases",
                        x => new
                        {
                            x.Framework,
                            x.Year,
                            x.Number,
                        }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SavedComparisons",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    Query = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    CreatedUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedComparisons", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedComparisons_AspNetUsers_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Scenarios",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
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
                    Name = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    Levels = table.Column<string>(type: "jsonb", nullable: false),
                    IsRemoved = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedBy = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    UpdatedUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Scenarios", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Scenarios_Assessments_AssessmentId_Country",
                        columns: x => new { x.AssessmentId, x.Country },
                        principalTable: "Assessments",
                        principalColumns: new[] { "Id", "Country" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TargetProfiles",
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
                    Decisions = table.Column<string>(type: "jsonb", nullable: false),
                    UpdatedBy = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    UpdatedUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetProfiles", x => x.AssessmentId);
                    table.ForeignKey(
                        name: "FK_TargetProfiles_Assessments_AssessmentId_Country",
                        columns: x => new { x.AssessmentId, x.Country },
                        principalTable: "Assessments",
                        principalColumns: new[] { "Id", "Country" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_SavedComparisons_OwnerId",
                table: "SavedComparisons",
                column: "OwnerId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Scenarios_AssessmentId_Country",
                table: "Scenarios",
                columns: new[] { "AssessmentId", "Country" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_TargetProfiles_AssessmentId_Country",
                table: "TargetProfiles",
                columns: new[] { "AssessmentId", "Country" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "GroupReleases");

            migrationBuilder.DropTable(name: "SavedComparisons");

            migrationBuilder.DropTable(name: "Scenarios");

            migrationBuilder.DropTable(name: "TargetProfiles");
        }
    }
}
