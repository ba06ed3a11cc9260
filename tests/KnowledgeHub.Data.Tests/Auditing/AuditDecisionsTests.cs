using KnowledgeHub.Data.Auditing;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Auditing;

public sealed class AuditDecisionsTests
{
    [Fact]
    public async Task ByTable_EveryTableOfTheModel_IsDecided()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        await using var context = await hub.Contexts.CreateDbContextAsync();

        var tables = context.Model.GetRelationalModel().Tables.Select(table => table.Name);

        Assert.Equal(
            tables.Order(StringComparer.Ordinal),
            AuditDecisions.ByTable.Keys.Order(StringComparer.Ordinal)
        );
    }

    // What goes with the account must be tied to it, or it would stay for ever.
    [Fact]
    public async Task ByTable_OwnBusiness_GoesWithTheAccount()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var own = AuditDecisions
            .ByTable.Where(decided => decided.Value is AuditDecision.OwnBusiness)
            .Select(decided => decided.Key)
            .ToHashSet();

        var tied = context
            .Model.GetEntityTypes()
            .SelectMany(entity => entity.GetForeignKeys())
            .Where(key => key.PrincipalEntityType.GetTableName() == "AspNetUsers")
            .Where(key => key.DeleteBehavior is DeleteBehavior.Cascade)
            .Select(key => key.DeclaringEntityType.GetTableName() ?? string.Empty)
            .ToHashSet();

        Assert.NotEmpty(own);
        Assert.Empty(own.Except(tied));
    }
}
