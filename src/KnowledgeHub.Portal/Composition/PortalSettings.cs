namespace KnowledgeHub.Portal.Composition;

/// <summary>Where the portal keeps and finds things; read once at start.</summary>
internal sealed record PortalSettings
{
    private const long MegaByte = 1024 * 1024;
    private const long DefaultFilesQuota = 1024;

    /// <summary>Folder of the database file, keys and the lock.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder of the content that the portal starts with.</summary>
    public required string SeedFolder { get; init; }

    /// <summary>A PostgreSQL connection string; null for SQLite in the data folder.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Whether demonstration countries and accounts exist and may be used: in development only.</summary>
    public bool AllowsDemonstrations { get; init; }

    /// <summary>The most that all attached files together may take, in bytes.</summary>
    public long FilesQuotaBytes { get; init; } = DefaultFilesQuota * MegaByte;

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
            SeedFolder = Path.GetFullPath(
                configuration["KNOWLEDGEHUB_SEED"]
                    ?? Path.Combine(AppContext.BaseDirectory, "seed-data")
            ),
            ConnectionString = configuration.GetConnectionString("KnowledgeHub")
                is { Length: > 0 } connection
                ? connection
                : null,
            AllowsDemonstrations = environment.IsDevelopment(),
            FilesQuotaBytes =
                configuration.GetValue("KNOWLEDGEHUB_FILES_MB", DefaultFilesQuota) * MegaByte,
        };

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
