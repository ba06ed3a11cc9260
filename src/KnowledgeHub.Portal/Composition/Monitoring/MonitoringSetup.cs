namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>Puts health and figures together.</summary>
internal static class MonitoringSetup
{
    public static void AddMonitoring(this IServiceCollection services)
    {
        services.AddSingleton<NodeState>();
        services.AddSingleton<NodeIndex>();
        services.AddSingleton<DutyState>();
        services.AddSingleton<PortalHealth>();
        services.AddSingleton<OperatorGate>();
        services.AddSingleton<MetricsRecorder>();
        services.AddSingleton<NodeGauges>();
    }

    /// <summary>Begins to record, in a process that serves.</summary>
    public static void UseMonitoring(this WebApplication app)
    {
        app.Services.GetRequiredService<NodeGauges>();
        app.Services.GetRequiredService<MetricsRecorder>().Start();
    }
}
