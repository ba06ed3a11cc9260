using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeHub.Core.Offline;

/// <summary>What a filled workbook would do, row by row.</summary>
/// <param name="Changes">The rows, in the order of the workbook.</param>
public sealed record WorkbookPlan(IReadOnlyList<WorkbookChange> Changes)
{
    /// <summary>Whether it may be carried out: no row is refused.</summary>
    public bool IsClean => Count(WorkbookVerdict.Refused) == 0;

    /// <summary>Whether there is nothing to carry out.</summary>
    public bool IsEmpty => Changes.All(change => change.Verdict is WorkbookVerdict.Unchanged);

    /// <summary>Number of rows of one verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public int Count(WorkbookVerdict verdict) => Changes.Count(change => change.Verdict == verdict);

    /// <summary>The rows that would be saved.</summary>
    /// <param name="taken">Keys of the conflicting rows that are to replace what is stored.</param>
    public IReadOnlyList<WorkbookChange> ToSave(IReadOnlySet<string> taken) =>
        [
            .. Changes.Where(change =>
                change.Verdict is WorkbookVerdict.New or WorkbookVerdict.Changed
                || (change.Verdict is WorkbookVerdict.Conflicting && taken.Contains(change.Key))
            ),
        ];

    /// <summary>
    /// Tells this plan from that of another file or another state of the assessment: SHA-256 of what each row is about and
    /// which version it changes, in lower-case hexadecimal digits.
    /// </summary>
    /// <param name="source">What identifies the file.</param>
    public string Fingerprint(string source)
    {
        var text = new StringBuilder(source);
        foreach (var change in Changes)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n{change.Key} {change.Stored?.Version} {change.Verdict}"
            );
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
