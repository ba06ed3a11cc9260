using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace KnowledgeHub.Data.PostgreSql;

/// <summary>Pages and indexes, looked at by PostgreSQL's own extension amcheck where an operator has installed it.</summary>
internal static class PageCheck
{
    public const string ChecksumsAreOff =
        "Data checksums are off: damaged pages go unnoticed. Switch them on with pg_checksums while the server is stopped.";

    // A setting of this transaction: there the server leaves what it found.
    private const string Found = "knowledgehub.found";

    private const string MadeJustNow = PostgresErrorCodes.SerializationFailure;

    // Where it is installed, whether this role may run it, the role, and whether it can look at tables (version 1.3).
    private const string Installed =
        "SELECT quote_ident(n.nspname), has_schema_privilege(n.oid, 'USAGE') AND (SELECT COUNT(*) FROM pg_proc p WHERE p.pronamespace = n.oid AND (p.proname = 'bt_index_check' AND p.pronargs = 2 OR p.proname = 'verify_heapam') AND has_function_privilege(p.oid, 'EXECUTE')) = 2, quote_ident(current_user), EXISTS (SELECT 1 FROM pg_proc p WHERE p.pronamespace = n.oid AND p.proname = 'verify_heapam') FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'amcheck'";

    // Tables of the schema in which the portal's are, what they keep apart of long values, and the indexes of both.
    private const string Relations = """
        WITH own AS (
            SELECT c.oid, c.relname::text AS label, c.reltoastrelid FROM pg_class c
            WHERE c.relkind = 'r' AND c.relnamespace = (SELECT r.relnamespace FROM pg_class r WHERE r.oid = '"Revisions"'::regclass)
        ), heaps AS (
            SELECT oid, label FROM own
            UNION ALL SELECT reltoastrelid, label || ' (long values)' FROM own WHERE reltoastrelid <> 0
        )
        SELECT h.oid::bigint, h.label, false, true FROM heaps h
        UNION ALL
        SELECT i.indexrelid::bigint, h.label || ', index ' || c.relname, true, i.indisvalid FROM heaps h
        JOIN pg_index i ON i.indrelid = h.oid JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am m ON m.oid = c.relam
        WHERE m.amname = 'btree'
        ORDER BY 2
        """;

    /// <summary>Looks at everything that it may.</summary>
    /// <param name="context">A context inside a transaction.</param>
    /// <param name="cancellation">Cancels between relations.</param>
    public static async Task<VerificationReport> RunAsync(
        HubDbContext context,
        CancellationToken cancellation
    )
    {
        var (findings, remarks) = (new List<string>(), new List<string>());
        if (await HasNoChecksumsAsync(context, cancellation))
        {
            remarks.Add(ChecksumsAreOff);
        }

        var installed = await ReadAsync(
            context,
            Installed,
            row =>
                (
                    Schema: row.GetString(0),
                    May: row.GetBoolean(1),
                    Role: row.GetString(2),
                    Tables: row.GetBoolean(3)
                ),
            cancellation
        );
        switch (installed)
        {
            case []:
                remarks.Add(
                    "Pages and indexes were not looked at: the extension amcheck is not installed. As a superuser of this database: CREATE EXTENSION amcheck"
                );
                break;
            case [{ Tables: false }]:
                remarks.Add(
                    "Pages and indexes were not looked at: the installed version of amcheck cannot look at tables. As a superuser of this database: ALTER EXTENSION amcheck UPDATE"
                );
                break;
            case [{ May: false, Schema: var schema, Role: var role }]:
                remarks.Add(
                    $"Pages and indexes were not looked at: {role} may not run amcheck. As a superuser of this database: GRANT USAGE ON SCHEMA {schema} TO {role}; GRANT EXECUTE ON FUNCTION {schema}.bt_index_check(regclass, boolean), {schema}.verify_heapam(regclass, boolean, boolean, text, bigint, bigint) TO {role}"
                );
                break;
            case [{ Schema: var schema }]:
                await CheckAsync(context, schema, findings, remarks, cancellation);
                break;
        }

        return new(findings, remarks);
    }

    private static async Task<bool> HasNoChecksumsAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) =>
        await ReadAsync(context, "SHOW data_checksums", row => row.GetString(0), cancellation)
            is ["off"];

    private static async Task CheckAsync(
        HubDbContext context,
        string schema,
        List<string> findings,
        List<string> remarks,
        CancellationToken cancellation
    )
    {
        var relations = await ReadAsync(
            context,
            Relations,
            row => new Relation(
                row.GetInt64(0),
                row.GetString(1),
                row.GetBoolean(2),
                row.GetBoolean(3)
            ),
            cancellation
        );
        foreach (var relation in relations)
        {
            if (!relation.IsValid)
            {
                findings.Add(relation.Says("not valid, so it holds nothing. REINDEX it."));
                continue;
            }

            var found = await FindAsync(context, relation, schema, cancellation);
            findings.AddRange(found.Findings);
            remarks.AddRange(found.Remarks);
        }
    }

    private static async Task<VerificationReport> FindAsync(
        HubDbContext context,
        Relation relation,
        string schema,
        CancellationToken cancellation
    )
    {
        await ReadAsync(context, relation.Check(schema), _ => true, cancellation);
        return await ReadAsync(
            context,
            $"SELECT current_setting('{Found}')",
            row => row.GetString(0),
            cancellation
        ) switch
        {
            [""] => new([], []),
            [MadeJustNow] => new(
                [],
                [relation.Says("made just now and not looked at. Run it again.")]
            ),
            var found => new([.. found.Select(relation.Says)], []),
        };
    }

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(
        HubDbContext context,
        string sql,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellation
    )
    {
        var found = new List<T>();
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            found.Add(read(rows));
        }

        return found;
    }

    private sealed record Relation(long Id, string Label, bool IsIndex, bool IsValid)
    {
        public string Says(string text) => $"{Label}: {text}";

        // What is found in an index is thrown, as an error at which the driver would give the connection up: the server
        // catches it, and what a file that is gone or a disk that fails throws. The texts name files, blocks and rows, never
        // what stands in them.
        public string Check(string schema) =>
            $"""
                DO $check$
                DECLARE found text;
                BEGIN
                    {Call(schema)};
                    PERFORM set_config('{Found}', COALESCE(found, ''), true);
                EXCEPTION
                    WHEN serialization_failure THEN PERFORM set_config('{Found}', SQLSTATE, true);
                    WHEN data_corrupted OR index_corrupted OR internal_error OR undefined_file OR io_error THEN PERFORM set_config('{Found}', SQLERRM, true);
                END
                $check$
                """;

        private string Call(string schema) =>
            IsIndex
                ? $"PERFORM {schema}.bt_index_check({Id}::regclass, true)"
                : $"SELECT COUNT(*) || ' places are damaged, such as block ' || MIN(format('%s, row %s: %s', blkno, offnum, msg)) INTO found FROM {schema}.verify_heapam({Id}::regclass) HAVING COUNT(*) > 0";
    }
}
