using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Core.Targets;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts together what stands beside the scores of one country.</summary>
internal static class ResultSetup
{
    public static void AddResults(this IServiceCollection services)
    {
        services.AddSingleton<ReadTargets>();
        services.AddSingleton<WriteTargets>();
        services.AddSingleton<ReadScenarios>();
        services.AddSingleton<WriteScenarios>();
        services.AddSingleton<ReadProgress>();
    }
}
