namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>One seeded portal for all tests of a collection; they read, or write entries of their own.</summary>
public sealed class SeededPortal : PortalFactory, IAsyncLifetime
{
    public async Task InitializeAsync() => await StartedAsync();

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();
}
