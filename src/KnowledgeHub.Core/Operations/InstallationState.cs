namespace KnowledgeHub.Core.Operations;

/// <summary>Where the data of this installation came from, and whether it may act on the world outside. There is one row at most.</summary>
public sealed record InstallationState
{
    /// <summary>The id of the one row.</summary>
    public const string OnlyId = "installation";

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public string Id { get; init; } = OnlyId;

    /// <summary>Grows by one with each change.</summary>
    public required int Version { get; init; }

    /// <summary>Whether nothing leaves this installation until somebody confirms it.</summary>
    public required bool IsSafeMode { get; init; }

    /// <summary>When the backup was restored.</summary>
    public required DateTime RestoredUtc { get; init; }

    /// <summary>The moment that the backup shows.</summary>
    public required DateTime BackupUtc { get; init; }

    /// <summary>When the restore was confirmed; null while it was not.</summary>
    public DateTime? ConfirmedUtc { get; init; }

    /// <summary>Account id of who confirmed it; null while it was not.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>The state after a restore: in safe mode.</summary>
    /// <param name="before">What the backup itself holds; null when nothing was restored before.</param>
    /// <param name="backupUtc">The moment that the backup shows.</param>
    /// <param name="now">The time.</param>
    public static InstallationState Restored(
        InstallationState? before,
        DateTime backupUtc,
        DateTime now
    ) =>
        new()
        {
            Version = (before?.Version ?? 0) + 1,
            IsSafeMode = true,
            RestoredUtc = now,
            BackupUtc = backupUtc,
        };
}
