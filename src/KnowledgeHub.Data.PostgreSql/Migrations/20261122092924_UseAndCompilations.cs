using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class UseAndCompilations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Compilations",
                columns: table => new
                {
                    Id = table.Column<string>(
                        type: "character varying(14)",
                        maxLength: 14,
                        nullable: false
                    ),
                    Kind = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    Slug = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    Status = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    UpdatedUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    Body = table.Column<string>(type: "jsonb", nullable: false),
                    SeedFingerprint = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Compilations", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Follows",
                columns: table => new
                {
                    AccountId = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    Target = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    SinceUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_Follows",
                        x => new
                        {
                            x.AccountId,
                            x.Kind,
                            x.Target,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_Follows_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ReuseReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PracticeId = table.Column<string>(
                        type: "character varying(16)",
                        maxLength: 16,
                        nullable: false
                    ),
                    ReporterId = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    Body = table.Column<string>(type: "jsonb", nullable: false),
                    State = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    Reason = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    ReportedUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    DecidedUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReuseReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReuseReports_Practices_PracticeId",
                        column: x => x.PracticeId,
                        principalTable: "Practices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SeenMarks",
                columns: table => new
                {
                    AccountId = table.Column<string>(type: "text", nullable: false),
                    SeenUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeenMarks", x => x.AccountId);
                    table.ForeignKey(
                        name: "FK_SeenMarks_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "UsefulVotes",
                columns: table => new
                {
                    PracticeId = table.Column<string>(
                        type: "character varying(16)",
                        maxLength: 16,
                        nullable: false
                    ),
                    AccountId = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsefulVotes", x => new { x.PracticeId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_UsefulVotes_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_UsefulVotes_Practices_PracticeId",
                        column: x => x.PracticeId,
                        principalTable: "Practices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Compilations_Kind_Slug",
                table: "Compilations",
                columns: new[] { "Kind", "Slug" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_ReuseReports_PracticeId",
                table: "ReuseReports",
                column: "PracticeId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_ReuseReports_ReporterId",
                table: "ReuseReports",
                column: "ReporterId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_ReuseReports_State_DecidedUtc",
                table: "ReuseReports",
                columns: new[] { "State", "DecidedUtc" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_UsefulVotes_AccountId",
                table: "UsefulVotes",
                column: "AccountId"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "Compilations");

            migrationBuilder.DropTable(name: "Follows");

            migrationBuilder.DropTable(name: "ReuseReports");

            migrationBuilder.DropTable(name: "SeenMarks");

            migrationBuilder.DropTable(name: "UsefulVotes");
        }
    }
}
