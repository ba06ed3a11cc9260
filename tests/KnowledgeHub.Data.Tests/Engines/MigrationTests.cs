using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Engines;

public sealed class MigrationTests
{
    [Theory, EachDatabase]
    public async Task Model_AgainstMigrations_HasNoPendingChange(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await using var context = await hub.Contexts.CreateDbContextAsync();

        Assert.NotEmpty(context.Database.GetMigrations());
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        Assert.False(
            context.Database.HasPendingModelChanges(),
            "The model has changed: add a migration for both providers."
        );
    }

    [Theory, EachDatabase]
    public async Task SaveChanges_Synchronous_IsRefused(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await using var context = await hub.Contexts.CreateDbContextAsync();

        Assert.Throws<NotSupportedException>(() => context.SaveChanges());
    }
}
