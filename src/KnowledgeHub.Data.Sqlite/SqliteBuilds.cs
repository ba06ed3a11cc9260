namespace KnowledgeHub.Data.Sqlite;

/// <summary>
/// Which builds of SQLite may damage a file in write-ahead mode when two connections write or checkpoint at once: 3.7.0 to
/// 3.51.2, unless the repair was taken back into their line (https://sqlite.org/wal.html, "WAL-reset").
/// </summary>
public static class SqliteBuilds
{
    private static readonly Version _first = new(3, 7, 0);
    private static readonly Version _repaired = new(3, 51, 3);

    // Withdrawn by its makers.
    private static readonly Version _withdrawn = new(3, 52, 0);

    // The first repaired build of each line that got the repair later.
    private static readonly Version[] _repairedLines = [new(3, 44, 6), new(3, 50, 7)];

    /// <summary>Whether two writers can damage the file, so that the portal must be its only writer.</summary>
    /// <param name="build">What <c>sqlite_version()</c> says; a text that is no version counts as endangered.</param>
    public static bool NeedsOneWriter(string build)
    {
        if (!Version.TryParse(build, out var version) || version == _withdrawn)
        {
            return true;
        }

        return version >= _first
            && version < _repaired
            && !Array.Exists(
                _repairedLines,
                line => line.Minor == version.Minor && version >= line
            );
    }
}
