namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>What of this process its health tells.</summary>
internal sealed class NodeState(
    StartupState startup,
    Draining draining,
    EngineReport engine,
    PortalSettings settings
)
{
    /// <summary>starting, ready or stopping.</summary>
    public string Status =>
        draining.IsOn ? "stopping"
        : startup.IsReady ? "ready"
        : "starting";

    /// <summary>Product and version of the database; null before the start is done.</summary>
    public string? Database => engine.Found?.Mode;

    /// <summary>What endangers the data.</summary>
    public IReadOnlyList<string> Warnings => engine.Found?.Warnings ?? [];

    public int OpenCircuits => draining.OpenCircuits;

    /// <summary>Room left where the data folder lies; null when that cannot be told.</summary>
    public long? FreeDiskBytes
    {
        get
        {
            try
            {
                return new DriveInfo(settings.DataFolder).AvailableFreeSpace;
            }
            catch (Exception exception)
                when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                return null;
            }
        }
    }
}
