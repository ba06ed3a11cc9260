using System.Collections.Immutable;
using System.Globalization;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>
/// A version of the framework as a table to comment on: one row for each text of an indicator, so one for each level, a column
/// for each language and one for comments. The first row names the version. Pure.
/// </summary>
public static class DraftTable
{
    /// <summary>The table belongs to another version; the detail is the version that it names.</summary>
    public const string VersionDiffers = "table-version-differs";

    /// <summary>A head of the table is not the one that stands there in the file that was exported; the detail is the head.</summary>
    public const string HeadIsUnknown = "table-head-unknown";

    /// <summary>There is no such indicator in the draft; the detail is what the cell says.</summary>
    public const string IndicatorIsUnknown = "table-indicator-unknown";

    /// <summary>There is no such part; the detail is what the cell says.</summary>
    public const string PartIsUnknown = "table-part-unknown";

    /// <summary>Another row is about the same part; the detail is the number of that row.</summary>
    public const string PartIsRepeated = "table-part-repeated";

    /// <summary>An English text that stands in the draft is empty in the table; an empty cell of another language takes the text away.</summary>
    public const string EnglishIsRequired = "table-english-required";

    /// <summary>The part of the row that names the version.</summary>
    public const string VersionPart = "version";

    /// <summary>The heads: codes, so that a file that was exported in one language can be read in another.</summary>
    public static ImmutableArray<string> Heads { get; } =
    ["indicator", "part", .. Languages.All.Select(language => language.Code()), "comment"];

    private const int IndicatorColumn = 0;
    private const int PartColumn = 1;
    private const int FirstText = 2;

    private static readonly int _commentColumn = Heads.Length - 1;

    /// <summary>The rows below the heads.</summary>
    /// <param name="document">The version.</param>
    public static IEnumerable<IReadOnlyList<string>> Rows(FrameworkDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return
        [
            [
                string.Empty,
                VersionPart,
                document.Version,
                .. Enumerable.Repeat(string.Empty, Heads.Length - FirstText - 1),
            ],
            .. from indicator in document.Indicators
            from text in IndicatorText.All
            select (IReadOnlyList<string>)
                [
                    indicator.Id.Value,
                    text.Name,
                    .. Languages.All.Select(language =>
                        text.Read(indicator)[language] ?? string.Empty
                    ),
                    string.Empty,
                ],
        ];
    }

    /// <summary>What a table would change of a draft. Rows that are not there change nothing.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="table">The table that somebody hands in.</param>
    public static DraftTablePlan Plan(FrameworkDraft draft, ImportTable table)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(table);
        var heads = CheckHeads(table.Heads).ToImmutableArray();
        if (heads.Length > 0)
        {
            return new() { Draft = draft, Refused = heads };
        }

        var changed = new Dictionary<IndicatorId, Indicator>();
        var seen = new Dictionary<(IndicatorId, string), int>();
        var refused = ImmutableArray.CreateBuilder<RefusedCell>();
        var comments = ImmutableArray.CreateBuilder<DraftComment>();
        var named = string.Empty;
        foreach (var row in table.Rows)
        {
            var part = At(row, PartColumn);
            if (part == VersionPart)
            {
                named = At(row, FirstText);
                continue;
            }

            if (FindRow(draft, row, seen, refused) is not var (before, text))
            {
                continue;
            }

            var after = Fill(row, changed.GetValueOrDefault(before.Id, before), text, refused);
            if (!text.Read(after).Equals(text.Read(before)))
            {
                changed[before.Id] = after;
            }

            if (At(row, _commentColumn) is { Length: > 0 } comment)
            {
                comments.Add(new($"{before.Id} {text.Name}", comment));
            }
        }

        if (named != draft.Number)
        {
            refused.Insert(0, new("C2", new(VersionDiffers, VersionPart, named)));
        }

        return new()
        {
            Draft = draft,
            Indicators =
            [
                .. draft
                    .Document.Indicators.Where(indicator => changed.ContainsKey(indicator.Id))
                    .Select(indicator => changed[indicator.Id]),
            ],
            Refused = refused.ToImmutable(),
            Comments = comments.ToImmutable(),
        };
    }

    private static IEnumerable<RefusedCell> CheckHeads(IReadOnlyList<string> heads) =>
        Heads
            .Select(
                (head, column) =>
                    (head, column, found: heads.ElementAtOrDefault(column)?.Trim() ?? string.Empty)
            )
            .Where(each => !each.head.Equals(each.found, StringComparison.OrdinalIgnoreCase))
            .Select(each => new RefusedCell(
                Reference(each.column, 1),
                new(HeadIsUnknown, each.head, each.found)
            ));

    private static (Indicator Indicator, IndicatorText Text)? FindRow(
        FrameworkDraft draft,
        ImportTableRow row,
        Dictionary<(IndicatorId, string), int> seen,
        ImmutableArray<RefusedCell>.Builder refused
    )
    {
        var (id, part) = (At(row, IndicatorColumn), At(row, PartColumn));
        if (!IndicatorId.TryParse(id, out var parsed) || draft.Find(parsed) is not { } indicator)
        {
            Refuse(IndicatorColumn, IndicatorIsUnknown, id);
            return null;
        }

        if (IndicatorText.Find(part) is not { } text)
        {
            Refuse(PartColumn, PartIsUnknown, part);
            return null;
        }

        if (!seen.TryAdd((parsed, part), row.Number))
        {
            Refuse(
                PartColumn,
                PartIsRepeated,
                seen[(parsed, part)].ToString(CultureInfo.InvariantCulture)
            );
            return null;
        }

        return (indicator, text);

        void Refuse(int column, string rule, string detail) =>
            refused.Add(
                new(Reference(column, row.Number), new(rule, DraftTable.Heads[column], detail))
            );
    }

    private static Indicator Fill(
        ImportTableRow row,
        Indicator indicator,
        IndicatorText text,
        ImmutableArray<RefusedCell>.Builder refused
    )
    {
        var texts = text.Read(indicator);
        foreach (var (language, place) in Languages.All.Select((it, place) => (it, place)))
        {
            var cell = At(row, FirstText + place);
            if (cell.Length > text.MaxLength)
            {
                Refuse(IndicatorRules.TextIsTooLong, $"{text.MaxLength}");
            }
            else if (
                cell.Length == 0
                && language is Language.English
                && texts[language] is not null
            )
            {
                Refuse(EnglishIsRequired, string.Empty);
            }
            else
            {
                texts = texts.With(language, cell);
            }

            void Refuse(string rule, string detail) =>
                refused.Add(
                    new(
                        Reference(FirstText + place, row.Number),
                        new(rule, $"{text.Name}.{language.Code()}", detail)
                    )
                );
        }

        return text.Write(indicator, texts);
    }

    private static string At(ImportTableRow row, int column) =>
        PlainText
            .Clean(row.Cells.ElementAtOrDefault(column) ?? string.Empty)
            .ReplaceLineEndings("\n")
            .Trim();

    private static string Reference(int column, int row) =>
        $"{(char)('A' + column)}{row.ToString(CultureInfo.InvariantCulture)}";
}
