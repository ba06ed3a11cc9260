namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>Tests that share one seeded portal.</summary>
[CollectionDefinition(Name)]
public sealed class PortalCollection : ICollectionFixture<SeededPortal>
{
    public const string Name = "Seeded portal";
}
