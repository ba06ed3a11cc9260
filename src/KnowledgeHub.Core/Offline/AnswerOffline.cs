using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Offline;

/// <summary>
/// Use cases: take answers along in a workbook and hand them in. A workbook holds what its reader may see, and nothing is
/// saved by it that the reader could not save on the page.
/// </summary>
/// <param name="assessments">Reads assessments.</param>
/// <param name="store">Keeps assessments.</param>
/// <param name="clock">The time.</param>
public sealed class AnswerOffline(
    ReadAssessments assessments,
    IAssessmentStore store,
    TimeProvider clock
)
{
    /// <summary>Whose answers the actor can take along.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<OfflineAgencies>> AgenciesAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    )
    {
        if (
            await assessments.ByIdAsync(actor, id, cancellation)
            is not Outcome<AssessmentReading>.Done
            (var reading)
        )
        {
            return new Outcome<OfflineAgencies>.NotFound();
        }

        var codes = Codes(actor, reading);
        var first = reading.Framework.Indicators[0].Id;
        return new Outcome<OfflineAgencies>.Done(
            new(
                reading.Assessment,
                reading.Framework,
                codes,
                codes.Exists(code => Right(actor, reading, first, code) is not AnswerRight.ReadOnly)
            )
        );
    }

    /// <summary>What a workbook is made of.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="agency">Whose answers; null or empty for everybody's.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, or NotFound, also for an agency whose answers the actor may not see.</returns>
    public async Task<Outcome<WorkbookSource>> SourceAsync(
        Actor actor,
        string? id,
        string? agency,
        CancellationToken cancellation
    )
    {
        if (
            await assessments.ByIdAsync(actor, id, cancellation, LookSubject.Export)
            is not Outcome<AssessmentReading>.Done
            (var reading)
        )
        {
            return new Outcome<WorkbookSource>.NotFound();
        }

        var all = Codes(actor, reading);
        var codes = string.IsNullOrEmpty(agency) ? all : all.FindAll(code => code == agency);
        if (codes.Count == 0)
        {
            return new Outcome<WorkbookSource>.NotFound();
        }

        var rows =
            from indicator in reading.Framework.Indicators
            where reading.Assessment.Covers(indicator.Id)
            let answers = reading.AllTo(indicator.Id).ToDictionary(answer => answer.Agency)
            from code in codes
            where reading.Assessment.FindAgency(code)?.IsAsked(indicator.Id) is not false
            select new WorkbookSourceRow(
                indicator,
                code,
                answers.GetValueOrDefault(code),
                Right(actor, reading, indicator.Id, code) is AnswerRight.Granted
            );
        return new Outcome<WorkbookSource>.Done(
            new(
                reading.Assessment,
                reading.Framework,
                codes is [var only] ? only : null,
                [.. rows],
                clock.GetUtcNow().UtcDateTime
            )
        );
    }

    /// <summary>What a filled workbook would change.</summary>
    /// <param name="actor">Who hands it in.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="workbook">The workbook.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done; NotFound; or Invalid for a workbook of another assessment or version of the framework.</returns>
    public async Task<Outcome<WorkbookPlan>> PlanAsync(
        Actor actor,
        string? id,
        FilledWorkbook workbook,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(workbook);
        return
            await assessments.ByIdAsync(actor, id, cancellation)
                is Outcome<AssessmentReading>.Done(var reading)
            ? Plan(actor, reading, workbook)
            : new Outcome<WorkbookPlan>.NotFound();
    }

    /// <summary>Saves what was shown, all of it or nothing.</summary>
    /// <param name="actor">Who hands it in.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="workbook">The workbook.</param>
    /// <param name="decision">What was shown and decided.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>
    /// Done with the number of answers saved; NotFound; Invalid; or Conflict when something is different from what was shown.
    /// </returns>
    public async Task<Outcome<int>> ApplyAsync(
        Actor actor,
        string? id,
        FilledWorkbook workbook,
        WorkbookDecision decision,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(decision);
        if (
            await assessments.ByIdAsync(actor, id, cancellation)
            is not Outcome<AssessmentReading>.Done
            (var reading)
        )
        {
            return new Outcome<int>.NotFound();
        }

        switch (Plan(actor, reading, workbook))
        {
            case Outcome<WorkbookPlan>.Invalid(var violations):
                return new Outcome<int>.Invalid(violations);
            case Outcome<WorkbookPlan>.Done(var plan)
                when plan.IsClean && plan.Fingerprint(decision.Source) == decision.Seen:
                var next = plan.ToSave(decision.Taken)
                    .Select(change => Next(actor, reading, change))
                    .ToList();
                return
                    next.Count == 0
                    || await store.SaveAnswersAsync(
                        next,
                        AssessmentChange.Imported,
                        actor,
                        cancellation
                    ) is SaveResult.Saved
                    ? new Outcome<int>.Done(next.Count)
                    : new Outcome<int>.Conflict(0);
            default:
                return new Outcome<int>.Conflict(0);
        }
    }

    private static Outcome<WorkbookPlan> Plan(
        Actor actor,
        AssessmentReading reading,
        FilledWorkbook workbook
    )
    {
        var assessment = reading.Assessment;
        if (workbook.Assessment != assessment.Id.Value)
        {
            return Refuse(OfflineRules.AssessmentDiffers, workbook.Assessment);
        }

        if (workbook.Framework != assessment.FrameworkVersion)
        {
            return Refuse(OfflineRules.FrameworkDiffers, workbook.Framework);
        }

        var codes = Codes(actor, reading);
        return new Outcome<WorkbookPlan>.Done(
            WorkbookPlanner.Plan(
                assessment,
                reading.Framework,
                reading.Framework.Indicators.SelectMany(indicator => reading.AllTo(indicator.Id)),
                workbook,
                (indicator, agency) =>
                    codes.Contains(agency)
                    && Right(actor, reading, indicator, agency) is AnswerRight.Granted
            )
        );
    }

    private Answer Next(Actor actor, AssessmentReading reading, WorkbookChange change) =>
        new()
        {
            Country = reading.Assessment.Country,
            Assessment = reading.Assessment.Id,
            Indicator = change.Row.Indicator,
            Agency = change.Row.Agency,
            Version = (change.Stored?.Version ?? 0) + 1,
            Content = change.Next,
            Spread =
                change.Row.Agency == AnswerKey.National && !reading.Assessment.Agencies.IsEmpty
                    ? reading.LevelsOf(change.Row.Indicator).Spread
                    : null,
            UpdatedBy = actor.Id,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
        };

    private static List<string> Codes(Actor actor, AssessmentReading reading)
    {
        var assessment = reading.Assessment;
        var agencies = assessment.Agencies.Select(agency => agency.Code);
        return
        [
            .. agencies
                .Append(AnswerKey.National)
                .Concat(
                    assessment.Status >= AssessmentStatus.Validation ? [AnswerKey.Validation] : []
                )
                .Where(code => AnswerRights.MaySee(actor, assessment, code, reading.MemberOf))
                .OrderBy(code => code == reading.MemberOf ? 0 : 1),
        ];
    }

    private static AnswerRight Right(
        Actor actor,
        AssessmentReading reading,
        IndicatorId indicator,
        string agency
    ) =>
        AnswerRights.Of(
            actor,
            reading.Assessment,
            new(reading.Assessment.Id, indicator, agency),
            reading.MemberOf
        );

    private static Outcome<WorkbookPlan>.Invalid Refuse(string rule, string detail) =>
        new([new(rule, OfflineRules.Workbook, detail)]);
}
