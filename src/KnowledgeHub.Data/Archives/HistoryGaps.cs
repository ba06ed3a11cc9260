namespace KnowledgeHub.Data.Archives;

/// <summary>Gaps of the history: every aggregate has the revision of its version, every revision its audit event, and the reverse.</summary>
internal static class HistoryGaps
{
    private const string Revisions = "Revisions";
    private const string Events = "AuditEvents";

    /// <summary>Finds them, but for tables that cannot be read.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(
        HubDbContext context,
        IReadOnlySet<string> broken,
        CancellationToken cancellation
    )
    {
        var findings = new List<string>();
        if (broken.Contains(Revisions))
        {
            return findings;
        }

        foreach (var table in AggregateTable.All.Where(table => !broken.Contains(table.Name)))
        {
            var count = await context.CountAsync(table.CountWithoutRevision, cancellation);
            if (count > 0)
            {
                findings.Add($"{table.Name}: {count} rows have no row in {Revisions}");
            }
        }

        if (!broken.Contains(Events))
        {
            findings.AddRange(await MissingAsync(context, Revisions, Events, cancellation));
            findings.AddRange(await MissingAsync(context, Events, Revisions, cancellation));
        }

        return findings;
    }

    // A difference of two sets: the audit trail has no index to look each row up by. Other kinds have audit events only.
    private static async Task<IEnumerable<string>> MissingAsync(
        HubDbContext context,
        string from,
        string to,
        CancellationToken cancellation
    )
    {
        const string columns = "\"Kind\", \"AggregateId\", \"Version\"";
        var kinds = string.Join(", ", AggregateTable.All.Select(table => $"'{table.Code}'"));
        var missing = await context.CountEachAsync(
            $"SELECT missing.\"Kind\", COUNT(*) FROM (SELECT {columns} FROM \"{from}\" WHERE \"Kind\" IN ({kinds}) EXCEPT SELECT {columns} FROM \"{to}\") AS missing GROUP BY missing.\"Kind\" ORDER BY 1",
            cancellation
        );
        return missing.Select(kind =>
            $"{from}: {kind.Count} rows of kind {kind.Name} have no row in {to}"
        );
    }
}
