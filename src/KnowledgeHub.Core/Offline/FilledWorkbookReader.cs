using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Offline;

/// <summary>Reads answers out of the cells of a filled workbook. Pure; nothing that stands in a workbook is trusted.</summary>
public static class FilledWorkbookReader
{
    /// <summary>Reads the sheets.</summary>
    /// <param name="sheets">The sheets of the file.</param>
    public static FilledWorkbookReading Read(IReadOnlyList<WorkbookTable> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        var cover = Cover(sheets);
        if (cover.GetValueOrDefault(WorkbookLayout.CoverFormat) != WorkbookLayout.Format)
        {
            return Refuse();
        }

        var choices = WorkbookChoices.Read(
            sheets.FirstOrDefault(sheet => sheet.Name == WorkbookLayout.Choices)
        );
        var answers = new List<WorkbookAnswer>();
        foreach (var sheet in sheets.Where(sheet => sheet.Name != WorkbookLayout.Choices).Skip(1))
        {
            if (Codes(sheet) is not { } codes)
            {
                continue; // a sheet that somebody added for notes
            }

            var reader = new WorkbookRowReader(sheet.Name, codes, choices);
            foreach (var row in sheet.Rows.Where(row => row.Number > 2))
            {
                if (reader.Read(row) is { } answer)
                {
                    answers.Add(answer);
                }
                else if (!row.Cells.All(string.IsNullOrWhiteSpace))
                {
                    return Refuse($"{sheet.Name}!A{row.Number}");
                }
            }
        }

        _ = Languages.TryParse(
            cover.GetValueOrDefault(WorkbookLayout.CoverLanguage),
            out var language
        );
        return new(
            new(
                cover.GetValueOrDefault(WorkbookLayout.CoverAssessment, string.Empty),
                cover.GetValueOrDefault(WorkbookLayout.CoverFramework, string.Empty),
                language,
                answers
            ),
            null
        );
    }

    // The codes of the cover stand in the first column, its values in the third.
    private static Dictionary<string, string> Cover(IReadOnlyList<WorkbookTable> sheets) =>
        (sheets is [var cover, ..] ? cover.Rows : [])
            .Where(row => row is { Number: > 2, Cells.Count: > 2 })
            .DistinctBy(row => row.Cells[0])
            .ToDictionary(row => row.Cells[0], row => row.Cells[2].Trim(), StringComparer.Ordinal);

    private static Dictionary<string, int>? Codes(WorkbookTable sheet)
    {
        var first = sheet.Rows.FirstOrDefault(row => row.Number == 1)?.Cells ?? [];
        return first.Contains(WorkbookLayout.Record)
            ? first
                .Select((code, column) => (code, column))
                .DistinctBy(pair => pair.code)
                .ToDictionary(pair => pair.code, pair => pair.column, StringComparer.Ordinal)
            : null;
    }

    private static FilledWorkbookReading Refuse(string place = "") =>
        new(null, new(OfflineRules.WorkbookIsUnknown, OfflineRules.Workbook, place));
}
