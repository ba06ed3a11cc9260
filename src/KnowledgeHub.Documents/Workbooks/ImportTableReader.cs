using System.Globalization;
using System.Xml;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Documents.Inspection;
using KnowledgeHub.Documents.Inspection.Texts;

namespace KnowledgeHub.Documents.Workbooks;

/// <summary>
/// Reads tables out of workbooks and files with separated values. A workbook goes through the inspection of uploads first,
/// so that nothing in it acts, loads or unfolds into too much; of a formula the stored result counts.
/// </summary>
/// <param name="inspector">Looks into workbooks.</param>
public sealed class ImportTableReader(IFileInspector inspector) : IImportTableReader
{
    /// <inheritdoc/>
    public ImportTableReading Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        try
        {
            return Path.GetExtension(fileName).ToLowerInvariant() switch
            {
                _ when bytes.Length > ImportTable.MaxBytes => Refuse(AttachmentRules.TooLarge),
                ".xlsx" => ReadWorkbook(bytes),
                ".csv" => Table(TableCheck.Rows(TextCleaner.Read(bytes.ToArray(), ".csv"))),
                _ => Refuse(new(ImportRules.TypeIsNotTaken, FileRules.Field)),
            };
        }
        catch (FileRefusedException refusal)
        {
            return Refuse(refusal.Violation);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            return Refuse(FileRules.Broken(FileRules.FileIsDamaged));
        }
    }

    private ImportTableReading ReadWorkbook(ReadOnlyMemory<byte> bytes) =>
        inspector.Inspect("table.xlsx", bytes) switch
        {
            FileInspection.Accepted accepted => Table(
                WorkbookCells.FirstSheet(accepted.Content.Bytes.ToArray())
            ),
            FileInspection.Refused refused => Refuse(refused.Violation),
            _ => Refuse(FileRules.Broken(FileRules.FileIsDamaged)),
        };

    // Blank rows are passed over wherever they stand; what is beyond a limit is not read.
    private static ImportTableReading Table(IEnumerable<ImportTableRow> source)
    {
        var rows = new List<ImportTableRow>();
        foreach (var row in source)
        {
            if (row.Cells.Count > ImportTable.MaxColumns)
            {
                return Refuse(Limit(ImportRules.TooManyColumns, ImportTable.MaxColumns));
            }

            if (row.Cells.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            rows.Add(row);
            if (rows.Count > ImportTable.MaxRows + 1)
            {
                return Refuse(Limit(ImportRules.TooManyRows, ImportTable.MaxRows));
            }
        }

        return rows is [var heads, _, ..]
            ? new(new(heads.Cells, rows[1..]), null)
            : Refuse(new(ImportRules.TableIsEmpty, FileRules.Field));
    }

    private static RuleViolation Limit(string rule, int limit) =>
        new(rule, FileRules.Field, limit.ToString(CultureInfo.InvariantCulture));

    private static ImportTableReading Refuse(RuleViolation violation) => new(null, violation);
}
