using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class WorkingTogether : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "EvidenceItems",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    File = table.Column<string>(type: "TEXT", nullable: true),
                    IsArchived = table.Column<bool>(type: "INTEGER", nullable: false),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    UpdatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceItems", x => x.Id);
                    table.UniqueConstraint(
                        "AK_EvidenceItems_Id_Country",
                        x => new { x.Id, x.Country }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "FrameworkDrafts",
                columns: table => new
                {
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    BasedOn = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Edited = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    UpdatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrameworkDrafts", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "Remarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    AssessmentId = table.Column<string>(
                        type: "TEXT",
                        maxLength: 14,
                        nullable: false
                    ),
                    Indicator = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Thread = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    IsInternal = table.Column<bool>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CorrectedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ResolvedBy = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    ResolvedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Remarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Remarks_Assessments_AssessmentId_Country",
                        columns: x => new { x.AssessmentId, x.Country },
                        principalTable: "Assessments",
                        principalColumns: new[] { "Id", "Country" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "EvidenceFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EvidenceFiles_EvidenceItems_ItemId_Country",
                        columns: x => new { x.ItemId, x.Country },
                        principalTable: "EvidenceItems",
                        principalColumns: new[] { "Id", "Country" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "EvidenceLinks",
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
                    ItemId = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Relation = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    IsRemoved = table.Column<bool>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ChangedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_EvidenceLinks",
                        x => new
                        {
                            x.AssessmentId,
                            x.Country,
                            x.Indicator,
                            x.Agency,
                            x.ItemId,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_EvidenceLinks_Assessments_AssessmentId_Country",
                        columns: x => new { x.AssessmentId, x.Country },
                        principalTable: "Assessments",
                        principalColumns: new[] { "Id", "Country" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_EvidenceLinks_EvidenceItems_ItemId_Country",
                        columns: x => new { x.ItemId, x.Country },
                        principalTable: "EvidenceItems",
                        principalColumns: new[] { "Id", "Country" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "RemarkMentions",
                columns: table => new
                {
                    RemarkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemarkMentions", x => new { x.RemarkId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_RemarkMentions_Remarks_RemarkId",
                        column: x => x.RemarkId,
                        principalTable: "Remarks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceFiles_ItemId_Country",
                table: "EvidenceFiles",
                columns: new[] { "ItemId", "Country" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceItems_Country",
                table: "EvidenceItems",
                column: "Country"
            );

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceLinks_ItemId_Country",
                table: "EvidenceLinks",
                columns: new[] { "ItemId", "Country" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_RemarkMentions_AccountId",
                table: "RemarkMentions",
                column: "AccountId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Remarks_AssessmentId_Country",
                table: "Remarks",
                columns: new[] { "AssessmentId", "Country" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Remarks_AssessmentId_Indicator",
                table: "Remarks",
                columns: new[] { "AssessmentId", "Indicator" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "EvidenceFiles");

            migrationBuilder.DropTable(name: "EvidenceLinks");

            migrationBuilder.DropTable(name: "FrameworkDrafts");

            migrationBuilder.DropTable(name: "RemarkMentions");

            migrationBuilder.DropTable(name: "EvidenceItems");

            migrationBuilder.DropTable(name: "Remarks");
        }
    }
}
