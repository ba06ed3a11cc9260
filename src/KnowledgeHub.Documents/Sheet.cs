using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents;

/// <summary>A table as a spreadsheet program shows it.</summary>
/// <param name="Title">Title property of the file.</param>
/// <param name="Language">The reader's language; it sets the direction of the sheet.</param>
/// <param name="Columns">Names of the columns and how wide they are, in characters.</param>
/// <param name="Rows">Texts, as many in each row as there are columns.</param>
public sealed record Sheet(
    string Title,
    Language Language,
    IReadOnlyList<(string Name, int Width)> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows
)
{
    /// <summary>What stands on its tab; at most 31 characters, none of <c>[ ] : * ? / \</c>.</summary>
    public string Name { get; init; } = "KnowledgeHub";

    /// <summary>Places of the columns, from 0, whose texts run from right to left whatever the sheet does.</summary>
    public IReadOnlyList<int> RightToLeftColumns { get; init; } = [];

    /// <summary>
    /// Places of the columns, from 0, whose texts become numbers where they are numbers, such as <c>3.25</c>, and days where
    /// they are days, such as <c>2026-05-31</c>. Not for texts that somebody has written.
    /// </summary>
    public IReadOnlySet<int> TypedColumns { get; init; } = new HashSet<int>();

    /// <summary>How people fill it in; null for a sheet that is only read.</summary>
    public SheetForm? Form { get; init; }

    /// <summary>Whether programs show no tab for it.</summary>
    public bool IsHidden { get; init; }
}
