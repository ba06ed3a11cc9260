using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Portal.Features.Auditing;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts the audit trail together, and serves its files.</summary>
internal static class AuditSetup
{
    private static readonly TimeSpan _longestPost = TimeSpan.FromSeconds(20);

    public static void AddAuditing(this IServiceCollection services)
    {
        services.AddSingleton<ReadAuditTrail>();
        services.AddSingleton<AuditKey>();
        services.AddSingleton<AuditAnchoring>();
        services.AddSingleton<IAuditAnchor>(provider =>
            provider.GetRequiredService<AuditAnchoring>()
        );
        services.AddSingleton<AuditKeeping>();
        services.AddHostedService(provider => provider.GetRequiredService<AuditKeeping>());
        services
            .AddHttpClient(nameof(AuditAnchoring), client => client.Timeout = _longestPost)
            .RemoveAllLoggers();
    }

    /// <summary>The trail as files: what a filter gives as a table, or all of it with its seals.</summary>
    public static void MapAuditFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet(AuditAddress.Table, AuditFiles.WriteTableAsync)
            .RequireAuthorization()
            .WithMetadata(new StepUpAttribute(onRead: true))
            .ExcludeFromDescription();
        app.MapGet(AuditAddress.Chain, AuditFiles.WriteChainAsync)
            .RequireAuthorization()
            .WithMetadata(new StepUpAttribute(onRead: true))
            .ExcludeFromDescription();
    }
}
