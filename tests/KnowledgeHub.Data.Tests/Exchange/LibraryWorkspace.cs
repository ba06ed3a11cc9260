using System.Text;
using KnowledgeHub.Data.Exchange;
using KnowledgeHub.Data.Tests.Seeding;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Exchange;

/// <summary>A database with the vocabularies, and packages going in and out of it.</summary>
internal static class LibraryWorkspace
{
    /// <summary>A database with the shipped vocabularies and two entries, as it is after a first import.</summary>
    public static async Task<TestHub> SeededAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        await seed.ImportAsync(hub);
        await hub.RefreshAsync();
        return hub;
    }

    /// <summary>A database with all that is shipped.</summary>
    public static async Task<TestHub> ShippedAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.Importer.ImportAsync(
            SeedWorkspace.Shipped,
            false,
            new Progress<string>(),
            CancellationToken.None
        );
        await hub.RefreshAsync();
        return hub;
    }

    /// <summary>The same without any entry.</summary>
    public static async Task<TestHub> WithoutEntriesAsync(DatabaseKind kind)
    {
        var hub = await ShippedAsync(kind);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        context.Practices.RemoveRange(context.Practices);
        context.Revisions.RemoveRange(context.Revisions);
        context.AuditEvents.RemoveRange(context.AuditEvents);
        context.ChangeFeed.RemoveRange(context.ChangeFeed);
        await context.SaveChangesAsync();
        return hub;
    }

    public static async Task<string> ExportAsync(this TestHub hub)
    {
        using var target = new MemoryStream();
        await hub.LibraryExporter.WriteAsync(target, CancellationToken.None);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    public static Task<LibraryReport> ImportAsync(
        this TestHub hub,
        string package,
        bool isDryRun = false
    ) =>
        hub.LibraryImporter.ImportAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(package)),
            isDryRun,
            new Progress<string>(),
            CancellationToken.None
        );

    private static async Task RefreshAsync(this TestHub hub)
    {
        await hub.Taxonomy.RefreshAsync(CancellationToken.None);
        await hub.Thesaurus.RefreshAsync(CancellationToken.None);
    }
}
