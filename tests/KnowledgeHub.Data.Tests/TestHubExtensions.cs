using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
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
