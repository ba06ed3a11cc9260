using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.History;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Accounts;

/// <summary>What tests of accounts do with a database.</summary>
internal static class AccountExtensions
{
    public static StoreAccess Access(this TestHub hub) => new(hub.Contexts, hub.Engine);

    public static async Task AddUsersAsync(this TestHub hub, params string[] ids)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        context.Users.AddRange(ids.Select(id => new HubUser { Id = id, DisplayName = id }));
        await context.SaveChangesAsync();
    }

    /// <summary>Makes an account one that only shows something.</summary>
    public static async Task ShowAsync(this TestHub hub, string id)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        (await context.Users.SingleAsync(user => user.Id == id)).IsDemonstration = true;
        await context.SaveChangesAsync();
    }

    public static async Task DeleteUserAsync(this TestHub hub, string id)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        context.Users.Remove(await context.Users.SingleAsync(user => user.Id == id));
        await context.SaveChangesAsync();
    }

    public static async Task<string?> StampAsync(this TestHub hub, string id)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        return (await context.Users.SingleAsync(user => user.Id == id)).SecurityStamp;
    }

    public static async Task<IReadOnlyList<AuditEvent>> AuditAsync(this TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        return await context.AuditEvents.OrderBy(audit => audit.Id).ToListAsync();
    }
}
