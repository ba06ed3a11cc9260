using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Documents.Inspection;
using KnowledgeHub.Documents.Inspection.Packages;

namespace KnowledgeHub.Documents.Workbooks;

/// <summary>The cells of a workbook (ISO/IEC 29500-1, 18.3) as texts; the workbook has been inspected.</summary>
internal sealed partial class WorkbookCells
{
    private const string Workbook = "xl/workbook.xml";
    private const string Relations = "xl/_rels/workbook.xml.rels";
    private const string Texts = "xl/sharedStrings.xml";

    private readonly byte[] _archive;
    private readonly Dictionary<string, ZipPart> _parts;
    private readonly List<string> _texts;

    private WorkbookCells(byte[] archive)
    {
        _archive = archive;
        _parts = ZipDirectory
            .Read(archive)
            .ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);
        _texts = ReadTexts();
    }

    /// <summary>The rows of the first sheet that have cells.</summary>
    /// <param name="archive">An inspected workbook.</param>
    public static IEnumerable<ImportTableRow> FirstSheet(byte[] archive)
    {
        var cells = new WorkbookCells(archive);
        return cells.ReadRows(
            cells.SheetNames().Select(sheet => sheet.Part).FirstOrDefault() ?? throw Damaged()
        );
    }

    /// <summary>Every sheet by its name, hidden ones too, with its rows that have cells; rows are read when they are asked for.</summary>
    /// <param name="archive">An inspected workbook.</param>
    public static IEnumerable<(string Name, IEnumerable<ImportTableRow> Rows)> Sheets(
        byte[] archive
    )
    {
        var cells = new WorkbookCells(archive);
        return cells
            .SheetNames()
            .Select(sheet => (sheet.Name, cells.ReadRows(sheet.Part ?? throw Damaged())));
    }

    private IEnumerable<ImportTableRow> ReadRows(string part)
    {
        using var reader = PackageXml.Read(Part(part));
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

        var text = Unescaped(value.ToString());
        return type == "s" ? SharedText(text) : text;
    }

    private string SharedText(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
        && place < _texts.Count
            ? _texts[place]
            : throw Damaged();

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
                texts.Add(Unescaped(text.ToString()));
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

    // A sheet without a part is damaged; whoever asks for it says so.
    private IEnumerable<(string Name, string? Part)> SheetNames()
    {
        var targets = PackageXml
            .Elements(Part(Relations), "Relationship")
            .Where(relation => relation.ContainsKey("Id"))
            .DistinctBy(relation => relation["Id"])
            .ToDictionary(
                relation => relation["Id"],
                relation => relation.GetValueOrDefault("Target"),
                StringComparer.Ordinal
            );
        return PackageXml
            .Elements(Part(Workbook), "sheet")
            .Select(sheet =>
                (
                    sheet.GetValueOrDefault("name", string.Empty),
                    targets.GetValueOrDefault(sheet.GetValueOrDefault("id", string.Empty)) switch
                    {
                        null => null,
                        ['/', .. var whole] => whole,
                        var target => "xl/" + target,
                    }
                )
            );
    }

    private static FileRefusedException Damaged() => new(FileRules.FileIsDamaged);

    private byte[] Part(string name) =>
        _parts.TryGetValue(name, out var part) ? PartReader.Read(_archive, part) : throw Damaged();

    // "_x000A_" is a letter by its number (ISO/IEC 29500-1, 22.9.2.19).
    private static string Unescaped(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escaped()
                .Replace(
                    text,
                    letter =>
                        ((char)Convert.ToUInt16(letter.Groups[1].Value, fromBase: 16)).ToString()
                )
            : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();

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
