using KnowledgeHub.Core.Exchange;

namespace KnowledgeHub.Core.Offline;

/// <summary>
/// Which text of a drop-down stands for which code, as the workbook itself says: it may have been made when words were others.
/// A code stands for itself.
/// </summary>
public sealed class WorkbookChoices
{
    private readonly Dictionary<(string List, string Label), string> _codes;

    private WorkbookChoices(Dictionary<(string List, string Label), string> codes) =>
        _codes = codes;

    /// <summary>Reads the sheet of choices.</summary>
    /// <param name="sheet">The sheet; null when it is missing.</param>
    public static WorkbookChoices Read(WorkbookTable? sheet) =>
        new(
            (sheet?.Rows ?? [])
                .Where(row => row is { Number: > 2, Cells.Count: > 2 })
                .SelectMany(Entries)
                .DistinctBy(entry => entry.Key)
                .ToDictionary()
        );

    /// <summary>The code of a text.</summary>
    /// <param name="list">Which list; the code of the field.</param>
    /// <param name="text">The text of a cell.</param>
    /// <returns>The code, or null when the list has no such text.</returns>
    public string? CodeOf(string list, string text) =>
        text.Length == 0 ? text : _codes.GetValueOrDefault((list, text.ToUpperInvariant()));

    private static IEnumerable<KeyValuePair<(string List, string Label), string>> Entries(
        ImportTableRow row
    )
    {
        var (list, code, label) = (row.Cells[0], row.Cells[1], row.Cells[2]);
        yield return new((list, label.Trim().ToUpperInvariant()), code);
        yield return new((list, code.ToUpperInvariant()), code);
    }
}
