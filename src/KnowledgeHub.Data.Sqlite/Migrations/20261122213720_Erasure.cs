using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Erasure : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ErasedNumber",
                table: "AspNetUsers",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<DateTime>(
                name: "ErasedUtc",
                table: "AspNetUsers",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<DateTime>(
                name: "ErasureAskedUtc",
                table: "AspNetUsers",
                type: "TEXT",
                nullable: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "ErasedNumber", table: "AspNetUsers");

            migrationBuilder.DropColumn(name: "ErasedUtc", table: "AspNetUsers");

            migrationBuilder.DropColumn(name: "ErasureAskedUtc", table: "AspNetUsers");
        }
    }
}
