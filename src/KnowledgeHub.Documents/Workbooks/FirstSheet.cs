using System.Globalization;
using System.Text;
using System.Xml;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Documents.Inspection;
using KnowledgeHub.Documents.Inspection.Packages;

namespace KnowledgeHub.Documents.Workbooks;

/// <summary>The cells of the first sheet of a workbook (ISO/IEC 29500-1, 18.3) as texts; the workbook has been inspected.</summary>
internal sealed class FirstSheet
{
    private const string Workbook = "xl/workbook.xml";
    private const string Relations = "xl/_rels/workbook.xml.rels";
    private const string Texts = "xl/sharedStrings.xml";

    private readonly byte[] _archive;
    private readonly Dictionary<string, ZipPart> _parts;
    private readonly List<string> _texts;

    private FirstSheet(byte[] archive)
    {
        _archive = archive;
        _parts = ZipDirectory
            .Read(archive)
            .ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);
        _texts = ReadTexts();
    }

    /// <summary>The rows that have cells.</summary>
    /// <param name="archive">An inspected workbook.</param>
    public static IEnumerable<ImportTableRow> Rows(byte[] archive) =>
        new FirstSheet(archive).ReadRows();

    private IEnumerable<ImportTableRow> ReadRows()
    {
        using var reader = PackageXml.Read(Part(SheetName()));
        var number = 0;
        while (reader.Read())
        {
            if (reader.NodeType is not XmlNodeType.Element || reader.LocalName != "row")
            {
                continue;
            }

            number = int.TryParse(
                reader.GetAttribute("r"),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var stated
            )
                ? stated
                : number + 1;
            yield return new(number, ReadCells(reader));
        }
    }

    private List<string> ReadCells(XmlReader reader)
    {
        var cells = new List<string>();
        if (reader.IsEmptyElement)
        {
            return cells;
        }

        while (
            reader.Read()
            && !(reader.NodeType is XmlNodeType.EndElement && reader.LocalName == "row")
        )
        {
            if (reader.NodeType is not XmlNodeType.Element || reader.LocalName != "c")
            {
                continue;
            }

            // One more than the limit says that there are too many; nothing is kept for the others.
            var column = Math.Min(
                ColumnOf(reader.GetAttribute("r")) ?? cells.Count,
                ImportTable.MaxColumns
            );
            cells.AddRange(Enumerable.Repeat(string.Empty, Math.Max(0, column + 1 - cells.Count)));
            cells[column] = ReadCell(reader);
        }

        // Cells that only have a colour are no columns.
        return [.. cells.Take(cells.FindLastIndex(cell => cell.Length > 0) + 1)];
    }

    private string ReadCell(XmlReader reader)
    {
        var type = reader.GetAttribute("t");
        if (reader.IsEmptyElement)
        {
            return string.Empty;
        }

        var value = new StringBuilder();
        while (
            reader.Read() && !(reader.NodeType is XmlNodeType.EndElement && reader.LocalName == "c")
        )
        {
            if (reader.NodeType is XmlNodeType.Element && reader.LocalName is "f" or "rPh")
            {
                SkipWithin(reader);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            {
                value.Append(reader.Value);
            }
        }

        var text = value.ToString();
        return type == "s"
            ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            && place < _texts.Count
                ? _texts[place]
                : throw new FileRefusedException(FileRules.FileIsDamaged)
            : text;
    }

    private List<string> ReadTexts()
    {
        var texts = new List<string>();
        if (!_parts.ContainsKey(Texts))
        {
            return texts;
        }

        using var reader = PackageXml.Read(Part(Texts));
        var text = new StringBuilder();
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element && reader.LocalName == "rPh")
            {
                SkipWithin(reader);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }
            else if (
                reader.LocalName == "si"
                && (reader.IsEmptyElement || reader.NodeType is XmlNodeType.EndElement)
            )
            {
                texts.Add(text.ToString());
                text.Clear();
            }
        }

        return texts;
    }

    // To the end of an element, and not beyond it as Skip does.
    private static void SkipWithin(XmlReader reader)
    {
        var (depth, isEmpty) = (reader.Depth, reader.IsEmptyElement);
        while (
            !isEmpty
            && reader.Read()
            && !(reader.NodeType is XmlNodeType.EndElement && reader.Depth == depth)
        ) { }
    }

    private string SheetName()
    {
        var id = PackageXml
            .Elements(Part(Workbook), "sheet")
            .Select(sheet => sheet.GetValueOrDefault("id"))
            .FirstOrDefault();
        var target = PackageXml
            .Elements(Part(Relations), "Relationship")
            .Where(relation => relation.GetValueOrDefault("Id") == id)
            .Select(relation => relation.GetValueOrDefault("Target"))
            .FirstOrDefault();
        return target is null ? throw new FileRefusedException(FileRules.FileIsDamaged)
            : target.StartsWith('/') ? target[1..]
            : "xl/" + target;
    }

    private byte[] Part(string name) =>
        _parts.TryGetValue(name, out var part)
            ? PartReader.Read(_archive, part)
            : throw new FileRefusedException(FileRules.FileIsDamaged);

    /// <summary>The place of a column of a reference such as <c>AB12</c>, from 0; null without a reference.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (
            var letter in (reference ?? string.Empty).TakeWhile(char.IsAsciiLetterUpper).Take(3)
        )
        {
            column = (column * 26) + (letter - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }
}
