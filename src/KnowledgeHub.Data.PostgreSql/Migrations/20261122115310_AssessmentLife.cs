using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeHub.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class AssessmentLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Agencies",
                table: "Assessments",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{\"schema\":1,\"body\":[]}'"
            );

            migrationBuilder.AddColumn<string>(
                name: "Approval",
                table: "Assessments",
                type: "jsonb",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Areas",
                table: "Assessments",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{\"schema\":1,\"body\":[]}'"
            );

            migrationBuilder.AddColumn<string>(
                name: "Deadlines",
                table: "Assessments",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{\"schema\":1,\"body\":{}}'"
            );

            migrationBuilder.AddColumn<string>(
                name: "Journal",
                table: "Assessments",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{\"schema\":1,\"body\":[]}'"
            );

            migrationBuilder.AddColumn<string>(
                name: "Confidence",
                table: "Answers",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Dissent",
                table: "Answers",
                type: "character varying(5000)",
                maxLength: 5000,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "Improvements",
                table: "Answers",
                type: "character varying(5000)",
                maxLength: 5000,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "Answers",
                type: "character varying(2)",
                maxLength: 2,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "PlannedActions",
                table: "Answers",
                type: "character varying(5000)",
                maxLength: 5000,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "Rationale",
                table: "Answers",
                type: "character varying(5000)",
                maxLength: 5000,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<int>(
                name: "Spread",
                table: "Answers",
                type: "integer",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Strengths",
                table: "Answers",
                type: "character varying(5000)",
                maxLength: 5000,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "Votes",
                table: "Answers",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "Invitations",
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
                    Role = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    Agency = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    Addressee = table.Column<string>(
                        type: "character varying(120)",
                        maxLength: 120,
                        nullable: false
                    ),
                    Replaces = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    SecretHash = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    InvitedBy = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    CreatedUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    ExpiresUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    AcceptedUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    RevokedUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Invitations_Assessments_AssessmentId_Country",
                        columns: x => new { x.AssessmentId, x.Country },
                        principalTable: "Assessments",
                        principalColumns: new[] { "Id", "Country" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Members",
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
                    AccountId = table.Column<string>(type: "text", nullable: false),
                    Agency = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
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
                        "PK_Members",
                        x => new
                        {
                            x.AssessmentId,
                            x.Country,
                            x.AccountId,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_Members_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_Members_Assessments_AssessmentId_Country",
                        columns: x => new { x.AssessmentId, x.Country },
                        principalTable: "Assessments",
                        principalColumns: new[] { "Id", "Country" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_AssessmentId_Country",
                table: "Invitations",
                columns: new[] { "AssessmentId", "Country" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_SecretHash",
                table: "Invitations",
                column: "SecretHash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Members_AccountId",
                table: "Members",
                column: "AccountId"
            );

            // What was open is now at the stage in which the joint answers are given.
            migrationBuilder.Sql(
                """
                UPDATE "Assessments" SET "Status" = 'Consensus' WHERE "Status" = 'Open';
                UPDATE "Revisions" SET "Body" = jsonb_set("Body", '{body,status}', '"consensus"') WHERE "Kind" = 'assessment' AND "Body" #>> '{body,status}' = 'open';
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "Invitations");

            migrationBuilder.DropTable(name: "Members");

            migrationBuilder.DropColumn(name: "Agencies", table: "Assessments");

            migrationBuilder.DropColumn(name: "Approval", table: "Assessments");

            migrationBuilder.DropColumn(name: "Areas", table: "Assessments");

            migrationBuilder.DropColumn(name: "Deadlines", table: "Assessments");

            migrationBuilder.DropColumn(name: "Journal", table: "Assessments");

            migrationBuilder.DropColumn(name: "Confidence", table: "Answers");

            migrationBuilder.DropColumn(name: "Dissent", table: "Answers");

            migrationBuilder.DropColumn(name: "Improvements", table: "Answers");

            migrationBuilder.DropColumn(name: "Language", table: "Answers");

            migrationBuilder.DropColumn(name: "PlannedActions", table: "Answers");

            migrationBuilder.DropColumn(name: "Rationale", table: "Answers");

            migrationBuilder.DropColumn(name: "Spread", table: "Answers");

            migrationBuilder.DropColumn(name: "Strengths", table: "Answers");

            migrationBuilder.DropColumn(name: "Votes", table: "Answers");
        }
    }
}
