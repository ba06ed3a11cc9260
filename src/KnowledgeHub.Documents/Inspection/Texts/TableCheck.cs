using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Exchange;

namespace KnowledgeHub.Documents.Inspection.Texts;

/// <summary>
/// Reads a table with separated values (RFC 4180; comma, semicolon, tab or bar). Every row has as many cells as the first,
/// and no cell begins like a formula: a spreadsheet would carry it out on opening.
/// </summary>
internal sealed partial class TableCheck
{
    private const char Quote = '"';
    private const string Separators = ",;\t|";

    private readonly string _text;
    private readonly char _separator;
    private readonly StringBuilder _cell = new();
    private int _position;
    private int _line = 1;

    private readonly List<string>? _cells;

    private TableCheck(string text, List<string>? cells = null)
    {
        _text = text;
        _cells = cells;
        _separator = SeparatorOf(text);
    }

    /// <summary>Refuses what is no table, or holds a formula.</summary>
    /// <param name="text">The file.</param>
    public static void Run(string text) => new TableCheck(text).Run();

    /// <summary>The rows of a table, for the import; what begins like a formula is a text there, since nothing opens it.</summary>
    /// <param name="text">The file.</param>
    public static IEnumerable<ImportTableRow> Rows(string text)
    {
        var cells = new List<string>();
        var table = new TableCheck(text, cells);
        while (table._position < text.Length)
        {
            var line = table._line;
            cells.Clear();
            if (table.ReadRow() > 0)
            {
                yield return new(line, [.. cells]);
            }
        }
    }

    private void Run()
    {
        var width = 0;
        while (_position < _text.Length)
        {
            var line = _line;
            var cells = ReadRow();
            if (cells == 0)
            {
                continue;
            }

            width = width == 0 ? cells : width;
            if (cells != width)
            {
                throw Malformed(line);
            }
        }
    }

    /// <summary>Number of cells of the next row; 0 when it is blank.</summary>
    private int ReadRow()
    {
        var cells = 0;
        while (true)
        {
            var line = _line;
            ReadCell();
            Take(line);
            cells++;
            if (_position >= _text.Length)
            {
                return IsBlank(cells) ? 0 : cells;
            }

            var end = _text[_position++];
            if (end != _separator)
            {
                _position += end == '\r' && Peek() == '\n' ? 1 : 0;
                _line++;
                return IsBlank(cells) ? 0 : cells;
            }
        }
    }

    private void Take(int line)
    {
        if (_cells is null)
        {
            CheckFormula(line);
        }
        else if (_cells.Count <= ImportTable.MaxColumns)
        {
            _cells.Add(_cell.ToString());
        }
    }

    private bool IsBlank(int cells) => cells == 1 && _cell.Length == 0;

    private void ReadCell()
    {
        _cell.Clear();
        if (Peek() != Quote)
        {
            while (_position < _text.Length && !IsEnd(_text[_position]))
            {
                _cell.Append(_text[_position++]);
            }

            return;
        }

        var line = _line;
        _position++;
        while (true)
        {
            if (_position >= _text.Length)
            {
                throw Malformed(line);
            }

            var letter = _text[_position++];
            if (letter == Quote && Peek() != Quote)
            {
                break;
            }

            _position += letter == Quote ? 1 : 0;
            _line += letter == '\n' ? 1 : 0;
            _cell.Append(letter);
        }

        if (_position < _text.Length && !IsEnd(_text[_position]))
        {
            throw Malformed(line);
        }
    }

    private char? Peek() => _position < _text.Length ? _text[_position] : null;

    private bool IsEnd(char letter) => letter == _separator || letter is '\r' or '\n';

    private void CheckFormula(int line)
    {
        var cell = _cell.ToString().TrimStart();
        if (
            cell.Length > 0
            && (cell[0] is '=' || (cell[0] is '+' or '-' or '@' && Call().IsMatch(cell)))
        )
        {
            throw new FileRefusedException(FileRules.TableHoldsFormula, Text(line));
        }
    }

    // Of the first line the sign that stands there most often, outside quotation marks.
    private static char SeparatorOf(string text)
    {
        var isQuoted = false;
        var counts = new int[Separators.Length];
        foreach (var letter in text)
        {
            if (letter is '\r' or '\n' && !isQuoted)
            {
                break;
            }

            isQuoted ^= letter == Quote;
            var place = isQuoted ? -1 : Separators.IndexOf(letter, StringComparison.Ordinal);
            if (place >= 0)
            {
                counts[place]++;
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    private static FileRefusedException Malformed(int line) =>
        new(FileRules.TableIsMalformed, Text(line));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A name and a bracket, or the signs by which a formula calls another program. A telephone number has neither.
    [GeneratedRegex(@"[\p{L}_]\w*\(|[!|]")]
    private static partial Regex Call();
}
