using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Offline;

/// <summary>Reads the rows of one sheet.</summary>
/// <param name="sheet">Name of the sheet.</param>
/// <param name="columns">Places of the columns, from 0, by their codes.</param>
/// <param name="choices">What can be chosen.</param>
internal sealed class WorkbookRowReader(
    string sheet,
    Dictionary<string, int> columns,
    WorkbookChoices choices
)
{
    private static readonly DateOnly _firstDay = new(1899, 12, 30);

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The answer; null when the hidden cell of the row does not say which.</returns>
    public WorkbookAnswer? Read(ImportTableRow row)
    {
        if (
            Cell(row, WorkbookLayout.Record).Split('|')
                is not [var indicator, var agency, var version, var fingerprint]
            || !IndicatorId.TryParse(indicator, out var id)
            || !int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
        )
        {
            return null;
        }

        var unreadable = new List<RuleViolation>();
        return new()
        {
            Indicator = id,
            Agency = agency,
            Version = seen,
            Fingerprint = fingerprint,
            Content = Content(row, unreadable),
            Cells = WorkbookField
                .All.Where(field => columns.ContainsKey(field.Code))
                .ToDictionary(field => field.Code, field => Place(columns[field.Code], row.Number)),
            Unreadable = unreadable,
            Place = Place(0, row.Number),
        };
    }

    private AnswerContent Content(ImportTableRow row, List<RuleViolation> unreadable)
    {
        var (state, level) = Answer(row, unreadable);
        return AnswerRules.Clean(
            new()
            {
                State = state,
                Level = level,
                Reason = Cell(row, "reason"),
                Comment = Cell(row, "comment"),
                Evidence = Choice<EvidenceGrade>(row, WorkbookField.Evidence, unreadable),
                EvidenceFrom = Day(row, unreadable),
                Confidence = Choice<DeclaredConfidence>(row, WorkbookField.Confidence, unreadable),
                Strengths = Cell(row, "strengths"),
                Improvements = Cell(row, "improvements"),
                PlannedActions = Cell(row, "plannedActions"),
                Rationale = Cell(row, "rationale"),
                Dissent = Cell(row, "dissent"),
            }
        );
    }

    private (AnswerState State, int? Level) Answer(
        ImportTableRow row,
        List<RuleViolation> unreadable
    )
    {
        var text = Cell(row, WorkbookField.Level).Trim();
        var code = choices.CodeOf(WorkbookField.Level, text);
        if (
            int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            && MaturityLevel.IsLevel(level)
        )
        {
            return (AnswerState.Scored, level);
        }

        if (text.Length == 0)
        {
            return (AnswerState.Unanswered, null);
        }

        if (EnumCode<AnswerState>.TryParse(code, out var state) && state is not AnswerState.Scored)
        {
            return (state, null);
        }

        unreadable.Add(new(OfflineRules.ChoiceIsUnknown, WorkbookField.Level, text));
        return (AnswerState.Unanswered, null);
    }

    private TEnum? Choice<TEnum>(ImportTableRow row, string field, List<RuleViolation> unreadable)
        where TEnum : struct, Enum
    {
        var text = Cell(row, field).Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (EnumCode<TEnum>.TryParse(choices.CodeOf(field, text), out var value))
        {
            return value;
        }

        unreadable.Add(new(OfflineRules.ChoiceIsUnknown, field, text));
        return null;
    }

    // A day is a number of days in most programs; somebody may also have typed it as a text.
    private DateOnly? Day(ImportTableRow row, List<RuleViolation> unreadable)
    {
        var text = Cell(row, WorkbookField.EvidenceFrom).Trim();
        if (text.Length == 0)
        {
            return null;
        }

        var day = ParseDay(text);
        if (day is null)
        {
            unreadable.Add(new(OfflineRules.DayIsUnreadable, WorkbookField.EvidenceFrom, text));
        }

        return day;
    }

    // A spreadsheet keeps a typed day as the number of days since its first day.
    private static DateOnly? ParseDay(string text)
    {
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < DateOnly.MaxValue.DayNumber - _firstDay.DayNumber
        )
        {
            return _firstDay.AddDays(number);
        }

        return DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
    }

    private string Cell(ImportTableRow row, string code) =>
        columns.TryGetValue(code, out var column) && column < row.Cells.Count
            ? row.Cells[column]
            : string.Empty;

    private string Place(int column, int row)
    {
        var letters = string.Empty;
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            letters = (char)('A' + (rest % 26)) + letters;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{sheet}!{letters}{row}");
    }
}
