using KnowledgeHub.Core.Partnerships;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts together what brings countries together, and what they publish.</summary>
internal static class PartnershipSetup
{
    public static void AddPartnerships(this IServiceCollection services)
    {
        services.AddSingleton<LinkedPractices>();
        services.AddSingleton<FindPeers>();
        services.AddSingleton<ReadTrainingNeeds>();
        services.AddSingleton<ReadPortfolio>();
        services.AddSingleton<ReadPublicProfiles>();
    }
}
