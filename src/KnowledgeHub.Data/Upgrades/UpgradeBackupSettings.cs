namespace KnowledgeHub.Data.Upgrades;

/// <summary>Where backups before upgrades are written.</summary>
/// <param name="Folder">The folder; null to write none.</param>
/// <param name="Kept">How many are kept.</param>
public sealed record UpgradeBackupSettings(string? Folder, int Kept)
{
    /// <summary>How many are kept unless the operator says otherwise.</summary>
    public const int UsuallyKept = 3;

    /// <summary>No backups.</summary>
    public static UpgradeBackupSettings Off { get; } = new(null, 0);
}
