using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Features.Discussion;
using KnowledgeHub.Portal.Features.Evidence;
using KnowledgeHub.Portal.Features.FrameworkDrafts;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>What components ask for whoever reads the page: a process that serves has that person, a command has not.</summary>
internal static class DeskSetup
{
    public static void AddDesks(this IServiceCollection services)
    {
        services.AddScoped<AnswerParts>();
        services.AddScoped<AnswerReader>();
        services.AddScoped<AnswerWatch>();
        services.AddScoped<AnswerWork>();
        services.AddScoped<DiscussionSpeaker>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<EvidenceDesk>();
        services.AddScoped<SavedAnswers>();
    }
}
