using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.Archives;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests;

/// <summary>What several data tests do with a database.</summary>
internal static class TestHubExtensions
{
    public static async Task SaveAsync(this TestHub hub, params Practice[] practices)
    {
        foreach (var practice in practices)
        {
            var change = practice.Version == 1 ? PracticeChange.Drafted : PracticeChange.Revised;
            Assert.Equal(
                SaveResult.Saved,
                await hub.Practices.SaveAsync(
                    practice,
                    change,
                    Actor.System,
                    CancellationToken.None
                )
            );
        }
    }

    /// <summary>
    /// Asserts that a table has rows and that verifying finds no gap. Only of the framework, which tests put in by hand, it does.
    /// </summary>
    public static async Task AssertHistoryIsWholeAsync(this TestHub hub, string table)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var rows = await context.CountAsync(
            $"SELECT COUNT(*) FROM \"{table}\"",
            CancellationToken.None
        );
        var report = await new DatabaseVerification(hub.Access()).RunAsync(
            new Progress<string>(),
            CancellationToken.None
        );

        Assert.True(rows > 0, table);
        Assert.All(
            report.Findings,
            finding => Assert.StartsWith("Frameworks: ", finding, StringComparison.Ordinal)
        );
    }

    public static async Task<HistoryCount> CountHistoryAsync(this TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        return new(
            await context.Revisions.CountAsync(),
            await context.AuditEvents.CountAsync(),
            await context.ChangeFeed.CountAsync()
        );
    }
}
