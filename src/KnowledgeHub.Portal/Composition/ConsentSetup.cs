using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts together what countries share of their assessments.</summary>
internal static class ConsentSetup
{
    public static void AddConsent(this IServiceCollection services)
    {
        services.AddSingleton<IAssessmentAccess, AssessmentAccess>();
        services.AddSingleton<ManageConsent>();
    }
}
