namespace KnowledgeHub.Testing.Databases;

/// <summary>Finds the machine's PostgreSQL server binaries.</summary>
internal static class PostgreSqlBinaries
{
    /// <summary>Whether this process runs as root.</summary>
    public static bool IsRoot => Environment.UserName == "root";

    /// <summary>The folder that holds initdb and postgres: PG_BIN, Debian's folders (newest first), then PATH.</summary>
    /// <exception cref="InvalidOperationException">There are none; the message says what to install.</exception>
    public static string Find()
    {
        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian)
            ? Directory
                .GetDirectories(debian)
                .OrderDescending()
                .Select(version => Path.Combine(version, "bin"))
            : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        string?[] candidates = [Environment.GetEnvironmentVariable("PG_BIN"), .. versions, .. path];
        return candidates.FirstOrDefault(folder =>
                !string.IsNullOrEmpty(folder)
                && File.Exists(Path.Combine(folder, "initdb"))
                && File.Exists(Path.Combine(folder, "postgres"))
            )
            ?? throw new InvalidOperationException(
                "No PostgreSQL server was found. Install it (apt-get install postgresql), or name the folder of initdb and postgres in PG_BIN."
            );
    }
}
