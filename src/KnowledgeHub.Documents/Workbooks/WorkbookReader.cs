using System.Globalization;
using System.Xml;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Documents.Inspection;

namespace KnowledgeHub.Documents.Workbooks;

/// <summary>
/// Reads every sheet of a workbook. It goes through the inspection of uploads first, so that nothing in it acts, loads or
/// unfolds into too much; of a formula the stored result counts.
/// </summary>
/// <param name="inspector">Looks into workbooks.</param>
public sealed class WorkbookReader(IFileInspector inspector) : IWorkbookReader
{
    private const string Name = "workbook.xlsx";

    /// <inheritdoc/>
    public WorkbookReading Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > ImportTable.MaxBytes)
        {
            return new([], AttachmentRules.TooLarge);
        }

        try
        {
            return inspector.Inspect(Name, bytes) switch
            {
                FileInspection.Accepted accepted => new(
                    Tables(accepted.Content.Bytes.ToArray()),
                    null
                ),
                FileInspection.Refused refused => new([], refused.Violation),
                _ => throw new FileRefusedException(FileRules.FileIsDamaged),
            };
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            return new([], FileRules.Broken(FileRules.FileIsDamaged));
        }
        catch (FileRefusedException refusal)
        {
            return new([], refusal.Violation);
        }
    }

    // What is beyond a limit is not read.
    private static List<WorkbookTable> Tables(byte[] archive)
    {
        var tables = new List<WorkbookTable>();
        var count = 0;
        foreach (var (name, source) in WorkbookCells.Sheets(archive))
        {
            if (tables.Count == WorkbookReading.MaxSheets)
            {
                throw TooMuch(OfflineRules.TooManySheets, WorkbookReading.MaxSheets);
            }

            var rows = Rows(source, WorkbookReading.MaxRows - count);
            count += rows.Count;
            tables.Add(new(name, rows));
        }

        return tables;
    }

    private static List<ImportTableRow> Rows(IEnumerable<ImportTableRow> source, int room)
    {
        var rows = new List<ImportTableRow>();
        foreach (var row in source)
        {
            if (rows.Count == room)
            {
                throw TooMuch(ImportRules.TooManyRows, WorkbookReading.MaxRows);
            }

            if (row.Cells.Count > ImportTable.MaxColumns)
            {
                throw TooMuch(ImportRules.TooManyColumns, ImportTable.MaxColumns);
            }

            rows.Add(row);
        }

        return rows;
    }

    private static FileRefusedException TooMuch(string rule, int limit) =>
        new(rule, limit.ToString(CultureInfo.InvariantCulture));
}
