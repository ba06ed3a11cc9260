using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeHub.Data.Archives;

/// <summary>Rows that name another which is not there: by a foreign key, or a file by its record.</summary>
internal static class LostRows
{
    // What no foreign key holds: the table that names, what it names, and where that lies.
    private static readonly (string Table, string Named, string Files, string Kept)[] _files =
    [
        (
            "Attachments",
            "SELECT \"Id\" FROM \"Attachments\"",
            "AttachmentContents",
            "SELECT \"AttachmentId\" FROM \"AttachmentContents\""
        ),
        (
            // A replaced file stays readable in the history of its item.
            "Revisions",
            $"SELECT lower(\"Body\" -> 'body' -> 'file' ->> 'id') FROM \"Revisions\" WHERE \"Kind\" = '{EnumCode<AggregateKind>.Of(AggregateKind.EvidenceItem)}' AND \"Body\" -> 'body' -> 'file' ->> 'id' IS NOT NULL",
            "EvidenceFiles",
            "SELECT lower(CAST(\"Id\" AS text)) FROM \"EvidenceFiles\""
        ),
        (
            "ReportCovers",
            "SELECT \"Country\", \"Logo\" -> 'body' ->> 'sha256' FROM \"ReportCovers\" WHERE \"Logo\" IS NOT NULL",
            "ReportLogos",
            "SELECT \"Country\", \"Sha256\" FROM \"ReportLogos\""
        ),
    ];

    /// <summary>Finds them, but for tables that cannot be read.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(
        HubDbContext context,
        IReadOnlySet<string> broken,
        CancellationToken cancellation
    )
    {
        var findings = new List<string>();
        foreach (
            var link in context
                .Model.GetRelationalModel()
                .Tables.SelectMany(table => table.ForeignKeyConstraints)
                .Where(link => !broken.Overlaps([link.Table.Name, link.PrincipalTable.Name]))
                .OrderBy(link => link.Name, StringComparer.Ordinal)
        )
        {
            var count = await context.CountAsync(CountLost(link), cancellation);
            if (count > 0)
            {
                findings.Add(
                    $"{link.Table.Name}: {count} rows refer to a missing row of {link.PrincipalTable.Name}"
                );
            }
        }

        foreach (var (table, named, files, kept) in _files)
        {
            var count = broken.Overlaps([table, files])
                ? 0
                : await context.CountAsync(
                    $"SELECT COUNT(*) FROM ({named} EXCEPT {kept}) AS missing",
                    cancellation
                );
            if (count > 0)
            {
                findings.Add($"{table}: {count} files are missing in {files}");
            }
        }

        return findings;
    }

    private static string CountLost(IForeignKeyConstraint link)
    {
        var pairs = link.Columns.Zip(link.PrincipalColumns).ToList();
        var named = pairs.Select(pair => $"d.\"{pair.First.Name}\" IS NOT NULL");
        var same = pairs.Select(pair => $"p.\"{pair.Second.Name}\" = d.\"{pair.First.Name}\"");
        return $"SELECT COUNT(*) FROM \"{link.Table.Name}\" AS d WHERE {string.Join(" AND ", named)} AND NOT EXISTS (SELECT 1 FROM \"{link.PrincipalTable.Name}\" AS p WHERE {string.Join(" AND ", same)})";
    }
}
