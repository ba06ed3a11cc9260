using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeHub.Core.Exchange;

/// <summary>What a table would do, row by row.</summary>
/// <param name="Rows">The rows in the order of the file.</param>
/// <param name="Problems">What is wrong with the table as a whole.</param>
public sealed record ImportPlan(
    IReadOnlyList<ImportRow> Rows,
    IReadOnlyList<RuleViolation> Problems
)
{
    /// <summary>Whether it may be carried out.</summary>
    public bool IsClean => Problems.Count == 0 && Rows.All(row => row.Problems.Count == 0);

    /// <summary>Number of new entries.</summary>
    public int Created => Rows.Count(row => row.IsNew);

    /// <summary>Number of entries that change.</summary>
    public int Updated => Rows.Count(row => !row.IsNew && !row.IsUnchanged);

    /// <summary>
    /// Tells this plan from that of another file, other columns or another state of the library: SHA-256 of what each row
    /// is about and which version it changes, in lower-case hexadecimal digits.
    /// </summary>
    /// <param name="source">What identifies the file and the choice of columns.</param>
    public string Fingerprint(string source)
    {
        var text = new StringBuilder(source);
        foreach (var row in Rows)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n{row.Number} {row.Stored?.Id} {row.Stored?.Version} {row.Problems.Count}"
            );
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
