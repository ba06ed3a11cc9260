namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>Journeys that share one portal and one Chromium.</summary>
[CollectionDefinition(Name)]
public sealed class ChromiumCollection : ICollectionFixture<PortalInChromium>
{
    public const string Name = "Chromium";
}
