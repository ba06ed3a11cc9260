using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Quality;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts the evidence of countries and the quality checks together.</summary>
internal static class EvidenceSetup
{
    public static void AddEvidence(this IServiceCollection services)
    {
        services.AddSingleton<ReadEvidence>();
        services.AddSingleton<WriteEvidence>();
        services.AddSingleton<LinkEvidence>();
        services.AddSingleton<CheckQuality>();
    }
}
