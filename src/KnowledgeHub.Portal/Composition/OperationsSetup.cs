using KnowledgeHub.Core.Operations;
using KnowledgeHub.Portal.Composition.Monitoring;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace KnowledgeHub.Portal.Composition;

/// <summary>What whoever runs a portal needs: safe mode, jobs, health.</summary>
internal static class OperationsSetup
{
    /// <summary>What only a process that serves needs.</summary>
    public static void AddServing(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(CircuitLimits.Read(configuration));
        services.AddScoped<CircuitHandler, DrainingCircuit>();
        services.AddScoped<CircuitHandler, LimitedCircuit>();
        services.AddScoped<CircuitHandler, ReferredCircuit>();
        services.AddSingleton<CircuitAdmission>();
        services.AddSingleton<HeldConnections>();
        services.AddSingleton<IHostLifetime, DrainingLifetime>();
    }

    public static void AddOperations(this IServiceCollection services)
    {
        services.AddSingleton<ConfirmRestore>();
        services.AddSingleton<JobRounds>();
        services.AddSingleton<EngineReport>();
        services.AddSingleton<Draining>();
        services.AddMonitoring();
    }
}
