using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Offline;

/// <summary>The workbook in which answers are given without network, in the reader's language.</summary>
/// <param name="source">What it is made of.</param>
/// <param name="taxonomy">The vocabularies.</param>
public sealed class AnswerWorkbook(WorkbookSource source, TaxonomyCatalogue taxonomy)
{
    private const int CoverLabelWidth = 32;
    private const int CoverTextWidth = 90;
    private const int NarrowWidth = 14;
    private const int WideWidth = 36;
    private const int FirstField = 10;

    private readonly List<IReadOnlyList<string>> _choices = [];
    private readonly Dictionary<string, string> _ranges = new(StringComparer.Ordinal);

    /// <summary>The bytes of the file.</summary>
    public byte[] Write()
    {
        AddChoices(WorkbookField.Level, OfflineWords.Answers(source.Framework));
        AddChoices(WorkbookField.Evidence, OfflineWords.Grades);
        AddChoices(WorkbookField.Confidence, OfflineWords.Confidences);
        var areas = source.Rows.GroupBy(row => row.Indicator.Id.Area);
        return WorkbookWriter.Write([
            Cover(),
            .. areas.Select(area => Area(area.Key, [.. area])),
            Choices(),
        ]);
    }

    private static string Title => OfflineStrings.SheetTitle;

    private Sheet Cover()
    {
        var assessment = source.Assessment;
        return Filled(
            OfflineStrings.SheetCover,
            [
                ("code", "code", NarrowWidth),
                ("label", AssessmentWords.Name(assessment, taxonomy), CoverLabelWidth),
                ("text", OfflineStrings.SheetInstructionsTitle, CoverTextWidth),
            ],
            [
                [WorkbookLayout.CoverFormat, OfflineStrings.SheetForm, WorkbookLayout.Format],
                [
                    WorkbookLayout.CoverAssessment,
                    OfflineStrings.SheetAssessment,
                    assessment.Id.Value,
                ],
                [
                    string.Empty,
                    OfflineStrings.SheetCountry,
                    AssessmentWords.Country(assessment.Country, taxonomy),
                ],
                [string.Empty, OfflineStrings.SheetCycle, assessment.Name],
                [
                    WorkbookLayout.CoverFramework,
                    OfflineStrings.SheetFramework,
                    source.Framework.Version,
                ],
                [
                    string.Empty,
                    OfflineStrings.SheetAgency,
                    source.Agency is { } agency
                        ? OfflineWords.Agency(assessment, agency, taxonomy)
                        : OfflineStrings.OfflineWhole,
                ],
                [
                    WorkbookLayout.CoverLanguage,
                    OfflineStrings.OfflineLanguage,
                    ReaderLanguage.Current.Code(),
                ],
                [
                    string.Empty,
                    OfflineStrings.SheetMade,
                    source.MadeUtc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                ],
                .. OfflineWords.Instructions.Select(
                    (sentence, number) =>
                        (IReadOnlyList<string>)[string.Empty, $"{number + 1}", sentence]
                ),
            ],
            new()
            {
                Codes = ["code", "label", "text"],
                HiddenColumns = new HashSet<int> { 0 },
            }
        );
    }

    private Sheet Area(string area, List<WorkbookSourceRow> rows)
    {
        var columns = Columns();
        var places = WorkbookField
            .All.Select((field, place) => (field, Column: place + FirstField))
            .ToList();
        var agreed = places
            .Where(_ => source.Agency is not (null or AnswerKey.National or AnswerKey.Validation))
            .Where(place => place.field.Code is "rationale" or "dissent")
            .Select(place => place.Column);
        return Filled(
            area,
            columns,
            [.. rows.Select((row, place) => Cells(row, place > 0 ? rows[place - 1] : null))],
            new()
            {
                Codes = [.. columns.Select(column => column.Code)],
                OpenColumns = places.Select(place => place.Column).ToHashSet(),
                ClosedRows = Enumerable
                    .Range(0, rows.Count)
                    .Where(place => !rows[place].IsOpen)
                    .ToHashSet(),
                HiddenColumns = agreed.Append(0).ToHashSet(),
                DayColumns = places
                    .Where(place => place.field.Kind is WorkbookFieldKind.Day)
                    .Select(place => place.Column)
                    .ToHashSet(),
                Rules = [.. places.Select(place => Rule(place.field, place.Column))],
            }
        );
    }

    private static List<(string Code, string Name, int Width)> Columns() =>
        [
            (WorkbookLayout.Record, WorkbookLayout.Record, NarrowWidth),
            .. WorkbookLayout.Guidance.Select(code =>
                (code, OfflineWords.Guidance(code), Width(code))
            ),
            .. WorkbookField.All.Select(field =>
                (field.Code, OfflineWords.Field(field.Code), Width(field.Code))
            ),
        ];

    private static int Width(string code) =>
        code
            is "indicator"
                or "agency"
                or WorkbookField.Level
                or WorkbookField.EvidenceFrom
                or WorkbookField.Confidence
            ? NarrowWidth
            : WideWidth;

    // What is said of an indicator stands beside the first of its rows only.
    private IReadOnlyList<string> Cells(WorkbookSourceRow row, WorkbookSourceRow? above)
    {
        var isFirst = above?.Indicator.Id != row.Indicator.Id;
        var indicator = row.Indicator;
        return
        [
            row.Record,
            $"{indicator.Id} {AnswerWords.Read(indicator.Title)}",
            OfflineWords.Agency(source.Assessment, row.Agency, taxonomy),
            isFirst ? AnswerWords.Read(indicator.Question) : string.Empty,
            isFirst ? AnswerWords.Read(indicator.LooksFor) : string.Empty,
            .. Levels.Select(level =>
                isFirst ? OfflineWords.Statement(source.Framework, indicator, level) : string.Empty
            ),
            .. WorkbookField.All.Select(field => Shown(field, row.Content)),
        ];
    }

    private static IEnumerable<int> Levels =>
        Enumerable.Range(MaturityLevel.Lowest, MaturityLevel.Highest);

    // A drop-down shows the label of what is stored.
    private string Shown(WorkbookField field, AnswerContent content)
    {
        var text = field.Read(content);
        return text.Length > 0 && field.Kind is WorkbookFieldKind.Choice
            ? _choices.First(choice => choice[0] == field.Code && choice[1] == text)[2]
            : text;
    }

    private ColumnRule Rule(WorkbookField field, int column) =>
        field.Kind switch
        {
            WorkbookFieldKind.Choice => new(
                column,
                ColumnRuleKind.Choice,
                _ranges[field.Code],
                Title,
                OfflineStrings.SheetCheckChoice
            ),
            WorkbookFieldKind.Day => new(
                column,
                ColumnRuleKind.Day,
                source.Assessment.ReferenceDate.ToString(
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture
                ),
                Title,
                ReaderText.Fill(
                    OfflineStrings.SheetCheckDay,
                    ReaderText.Date(source.Assessment.ReferenceDate)
                )
            ),
            _ => new(
                column,
                ColumnRuleKind.TextLength,
                AnswerContent.MaxTextLength.ToString(CultureInfo.InvariantCulture),
                Title,
                ReaderText.Fill(
                    OfflineStrings.SheetCheckLength,
                    ReaderText.Number(AnswerContent.MaxTextLength)
                )
            ),
        };

    private void AddChoices(string list, IEnumerable<(string Code, string Label)> choices)
    {
        var first = _choices.Count;
        _choices.AddRange(
            choices.Select(choice => (IReadOnlyList<string>)[list, choice.Code, choice.Label])
        );
        _ranges[list] = ColumnRule.Range(
            WorkbookLayout.Choices,
            'C',
            first + SheetForm.FirstRow,
            _choices.Count - first
        );
    }

    private Sheet Choices() =>
        Filled(
            WorkbookLayout.Choices,
            [.. WorkbookLayout.ChoiceColumns.Select(code => (code, code, WideWidth))],
            _choices,
            new() { Codes = WorkbookLayout.ChoiceColumns }
        ) with
        {
            IsHidden = true,
        };

    private static Sheet Filled(
        string name,
        List<(string Code, string Name, int Width)> columns,
        IReadOnlyList<IReadOnlyList<string>> rows,
        SheetForm form
    ) =>
        new(
            Title,
            ReaderLanguage.Current,
            [.. columns.Select(column => (column.Name, column.Width))],
            rows
        )
        {
            Name = name,
            Form = form,
        };
}
