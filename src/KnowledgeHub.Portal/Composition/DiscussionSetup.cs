using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Portal.Features.Presence;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts together how people work on one assessment at the same time.</summary>
internal static class DiscussionSetup
{
    public static void AddDiscussion(this IServiceCollection services)
    {
        services.AddSingleton<ReadDiscussion>();
        services.AddSingleton<DiscussAssessment>();
        services.AddSingleton<ReadPast>();
        services.AddSingleton<PresenceRegistry>();
        services.AddSingleton<PresenceRelay>();
    }
}
