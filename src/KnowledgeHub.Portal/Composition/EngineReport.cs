using KnowledgeHub.Data;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Tells the operator at each start how the database runs and what of it endangers the data.</summary>
internal sealed class EngineReport(StoreAccess access, ILogger<EngineReport> logger)
{
    /// <summary>What was found at the start; null before it.</summary>
    public EngineCondition? Found { get; private set; }

    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    public async Task LogAsync(CancellationToken cancellation)
    {
        Found = await access.RunAsync(
            context => access.Engine.FindConditionAsync(context, cancellation),
            cancellation
        );
        logger.LogInformation("Database: {Mode}", Found.Mode);
        foreach (var warning in Found.Warnings)
        {
            logger.LogWarning("Database: {Warning}", warning);
        }
    }
}
