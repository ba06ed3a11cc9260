using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Portal.Layout;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts together what readers and members do with entries.</summary>
internal static class UseSetup
{
    public static void AddUse(this IServiceCollection services)
    {
        services.AddSingleton<VoteUseful>();
        services.AddSingleton<ReadSupplement>();
        services.AddSingleton<ReportReuse>();
        services.AddSingleton<ReviewReuse>();
        services.AddSingleton<FollowChanges>();
        services.AddSingleton<NewsReader>();
        services.AddSingleton<ReadNotifications>();
        services.AddSingleton<MenuCounts>();
        services.AddSingleton<AssignOwner>();
        services.AddSingleton(PortalHost.OnKept<ReadCoverage>);
        services.AddSingleton<EditInBulk>();
        services.AddSingleton<ReviewBulkRuns>();
    }
}
