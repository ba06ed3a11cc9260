using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Data.Upgrades;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Where the portal keeps and finds things; read once at start.</summary>
internal sealed record PortalSettings
{
    private const long MegaByte = 1024 * 1024;
    private const long DefaultFilesQuota = 1024;
    private const int DefaultDrainSeconds = 30;
    private const int MaxDrainSeconds = 600;

    /// <summary>Folder of the database file and the lock.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder of the content that the portal starts with.</summary>
    public required string SeedFolder { get; init; }

    /// <summary>A PostgreSQL connection string; null for SQLite in the data folder.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Whether demonstration countries and accounts exist and may be used: in development only.</summary>
    public bool AllowsDemonstrations { get; init; }

    /// <summary>The most that all attached files together may take, in bytes.</summary>
    public long FilesQuotaBytes { get; init; } = DefaultFilesQuota * MegaByte;

    /// <summary>How many backups made before upgrades are kept; 0 to make none.</summary>
    public int UpgradeBackups { get; init; } = UpgradeBackupSettings.UsuallyKept;

    /// <summary>File with the passphrase that seals the keys in the database; null when they are not sealed.</summary>
    public string? KeyPassphraseFile { get; init; }

    /// <summary>How long open pages may save when the portal is asked to stop.</summary>
    public TimeSpan DrainTime { get; init; } = TimeSpan.FromSeconds(DefaultDrainSeconds);

    /// <summary>What a program sends to read figures of operation from another machine; null when none may.</summary>
    public string? MetricsToken { get; init; }

    /// <summary>Where the head of the audit trail is told: path of a file, or an https address; null for nowhere.</summary>
    public string? AuditAnchor { get; init; }

    /// <summary>Days that whoever must have a second factor may do without.</summary>
    public int SecondFactorGraceDays { get; init; } = SecondFactorRules.DefaultGraceDays;

    /// <summary>The host that passkeys are made for, from the public address; null for the host of each request.</summary>
    public string? PasskeyDomain { get; init; }

    /// <summary>Where the list of erased accounts lies, when not in the data folder.</summary>
    public string? ErasurePlace { get; init; }

    /// <summary>The list of erased accounts.</summary>
    public string ErasureFile => ErasurePlace ?? Path.Combine(DataFolder, "erasures.list");

    /// <summary>Path of the SQLite file.</summary>
    public string DatabaseFile => Path.Combine(DataFolder, "knowledgehub.db");

    /// <summary>Reads the settings of a host.</summary>
    /// <param name="configuration">Configuration with environment variables.</param>
    /// <param name="environment">The host's environment.</param>
    public static PortalSettings Read(IConfiguration configuration, IHostEnvironment environment) =>
        new()
        {
            DataFolder = Path.GetFullPath(
                configuration["KNOWLEDGEHUB_DATA"] ?? Path.Combine(HomeFolder(environment), "data")
            ),
            ErasurePlace = configuration["KNOWLEDGEHUB_ERASURES"] is { Length: > 0 } list
                ? Path.GetFullPath(list)
                : null,
            SeedFolder = Path.GetFullPath(
                configuration["KNOWLEDGEHUB_SEED"]
                    ?? Path.Combine(AppContext.BaseDirectory, "seed-data")
            ),
            ConnectionString = configuration.GetConnectionString("KnowledgeHub")
                is { Length: > 0 } connection
                ? connection
                : null,
            UpgradeBackups = configuration.GetValue(
                "KNOWLEDGEHUB_UPGRADE_BACKUPS",
                UpgradeBackupSettings.UsuallyKept
            ),
            KeyPassphraseFile = configuration["KNOWLEDGEHUB_KEYS_PASSPHRASE_FILE"]
                is { Length: > 0 } file
                ? file
                : null,
            DrainTime = TimeSpan.FromSeconds(
                Math.Clamp(
                    configuration.GetValue("KNOWLEDGEHUB_DRAIN_SECONDS", DefaultDrainSeconds),
                    0,
                    MaxDrainSeconds
                )
            ),
            MetricsToken = configuration["KNOWLEDGEHUB_METRICS_TOKEN"],
            AllowsDemonstrations = environment.IsDevelopment(),
            AuditAnchor = ReadAnchor(configuration["KNOWLEDGEHUB_AUDIT_ANCHOR"]),
            FilesQuotaBytes =
                configuration.GetValue("KNOWLEDGEHUB_FILES_MB", DefaultFilesQuota) * MegaByte,
            PasskeyDomain = Uri.TryCreate(
                configuration["KNOWLEDGEHUB_ADDRESS"],
                UriKind.Absolute,
                out var address
            )
                ? address.Host
                : null,
            SecondFactorGraceDays = Math.Clamp(
                configuration.GetValue(
                    "KNOWLEDGEHUB_FACTOR_GRACE_DAYS",
                    SecondFactorRules.DefaultGraceDays
                ),
                0,
                SecondFactorRules.MaxGraceDays
            ),
        };

    // What goes over a network unencrypted could be changed on its way; to this machine itself it does not go over one.
    private static string? ReadAnchor(string? place)
    {
        if (string.IsNullOrWhiteSpace(place))
        {
            return null;
        }

        return
            !Uri.TryCreate(place, UriKind.Absolute, out var address)
            || address.IsFile
            || address.Scheme == Uri.UriSchemeHttps
            || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)
            ? place
            : throw new StartRefusedException(
                $"KNOWLEDGEHUB_AUDIT_ANCHOR is {place}. Give the path of a file or an https address."
            );
    }

    // In a checkout "./data" stands beside the solution, whatever folder "dotnet run" starts in; elsewhere in the current one.
    private static string HomeFolder(IHostEnvironment environment)
    {
        for (
            var folder = new DirectoryInfo(environment.ContentRootPath);
            folder is not null;
            folder = folder.Parent
        )
        {
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeHub.sln")))
            {
                return folder.FullName;
            }
        }

        return Environment.CurrentDirectory;
    }
}
