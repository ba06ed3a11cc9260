using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Offline;

/// <summary>
/// Compares a filled workbook with what is stored. Pure. A row that still says what it said when the workbook was made changes
/// nothing, whatever happened since; that is what makes handing in twice harmless.
/// </summary>
public static class WorkbookPlanner
{
    /// <summary>Makes the plan.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="framework">Its version of the framework.</param>
    /// <param name="stored">Its answers.</param>
    /// <param name="workbook">The workbook; it belongs to this assessment.</param>
    /// <param name="isOpen">Whether the actor may change an answer now.</param>
    public static WorkbookPlan Plan(
        Assessment assessment,
        MaturityFramework framework,
        IEnumerable<Answer> stored,
        FilledWorkbook workbook,
        Func<IndicatorId, string, bool> isOpen
    )
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(isOpen);
        var answers = stored.ToDictionary(answer => answer.Key);
        var seen = new Dictionary<AnswerKey, WorkbookAnswer>();
        var changes = new List<WorkbookChange>();
        foreach (var row in workbook.Answers)
        {
            var key = new AnswerKey(assessment.Id, row.Indicator, row.Agency);
            var change = Compare(row, answers.GetValueOrDefault(key), workbook);
            if (!seen.TryAdd(key, row))
            {
                changes.Add(
                    Refuse(
                        change,
                        new RuleViolation(OfflineRules.RowIsRepeated, "level", seen[key].Place)
                    )
                );
                continue;
            }

            changes.Add(change.Verdict is WorkbookVerdict.Unchanged ? change : Judge(change));
        }

        return new(changes);

        WorkbookChange Judge(WorkbookChange change)
        {
            var violations = change.Row.Unreadable.ToList();
            if (framework.Find(change.Row.Indicator) is null)
            {
                violations.Add(new(OfflineRules.RowIsUnknown, "level", $"{change.Row.Indicator}"));
            }
            else if (!isOpen(change.Row.Indicator, change.Row.Agency))
            {
                violations.Add(new(OfflineRules.AnswerIsClosed, "level"));
            }

            violations.AddRange(AnswerRules.Check(change.Next, assessment.ReferenceDate));
            return violations.Count > 0 ? Refuse(change, [.. violations]) : change;
        }
    }

    private static WorkbookChange Compare(
        WorkbookAnswer row,
        Answer? stored,
        FilledWorkbook workbook
    )
    {
        var current = stored?.Content ?? AnswerContent.Blank;
        var differing = WorkbookField
            .All.Where(field =>
                row.Cells.ContainsKey(field.Code) && field.Read(current) != field.Read(row.Content)
            )
            .ToList();
        var next = differing.Aggregate(
            current,
            (content, field) => field.Take(content, row.Content)
        );
        if (differing.Exists(field => field.Kind is WorkbookFieldKind.Words))
        {
            next = next with { Language = workbook.Language };
        }

        var isTouched =
            row.Unreadable.Count > 0 || row.Fingerprint != WorkbookField.Fingerprint(row.Content);
        var verdict =
            !isTouched || (differing.Count == 0 && row.Unreadable.Count == 0)
                ? WorkbookVerdict.Unchanged
            : (stored?.Version ?? 0) != row.Version ? WorkbookVerdict.Conflicting
            : stored is null ? WorkbookVerdict.New
            : WorkbookVerdict.Changed;
        return new(
            row,
            stored,
            AnswerRules.Clean(next),
            verdict,
            [
                .. differing.Select(field => new WorkbookDifference(
                    field,
                    row.Cells[field.Code],
                    field.Read(current),
                    field.Read(row.Content)
                )),
            ],
            []
        );
    }

    private static WorkbookChange Refuse(
        WorkbookChange change,
        params RuleViolation[] violations
    ) => change with { Verdict = WorkbookVerdict.Refused, Violations = violations };
}
