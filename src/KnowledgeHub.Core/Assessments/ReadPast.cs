using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Assessments;

/// <summary>
/// Use case: read an assessment as it stood at the end of a day. Whoever may read it now may read its past; what the actor may
/// not read is not found, exactly as if it did not exist.
/// </summary>
/// <param name="access">Says what the actor may see.</param>
/// <param name="store">Keeps assessments.</param>
/// <param name="past">Reads revisions.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="clock">The time.</param>
public sealed class ReadPast(
    IAssessmentAccess access,
    IAssessmentStore store,
    IAssessmentPast past,
    IFrameworkSource frameworks,
    TimeProvider clock
)
{
    /// <summary>The day is none, or one to come; the detail is the text as given.</summary>
    public const string DayIsInvalid = "past-day-invalid";

    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Answers and scores as they stood.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed, possibly malformed.</param>
    /// <param name="day">The day as year, month and day, as typed. It ends at midnight in universal time.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound, or Invalid for a day that is none.</returns>
    public async Task<Outcome<PastResult>> AsOfAsync(
        Actor actor,
        string? id,
        string? day,
        CancellationToken cancellation
    )
    {
        if (
            await access.FindAsync(actor, id, SharedContent.Scores, cancellation)
                is not { Assessment: var today } found
            || frameworks.Find(today.FrameworkVersion) is not { } framework
        )
        {
            return new Outcome<PastResult>.NotFound();
        }

        if (Read(day) is not { } wanted)
        {
            return new Outcome<PastResult>.Invalid([new(DayIsInvalid, "at", day ?? string.Empty)]);
        }

        var before = wanted.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        if (await past.FindAsync(today.Id, before, cancellation) is not { } then)
        {
            return new Outcome<PastResult>.Done(new(wanted, found.Shared, null));
        }

        var answers = await past.ReadAnswersAsync(then, before, cancellation);
        var memberOf = await store.AgencyOfAsync(today.Id, actor.Id, cancellation);
        await access.NoteAsync(actor, [today], found.AnswersSubject, cancellation);
        var reading = new AssessmentReading(
            then,
            framework,
            WithSpreads(then, answers)
                .Where(answer => AnswerRights.MaySee(actor, today, answer.Agency, memberOf))
        )
        {
            MemberOf = memberOf,
        };
        return new Outcome<PastResult>.Done(
            new(wanted, found.Shared, found.View.PartOf(actor, AssessmentResult.Of(reading)))
        );
    }

    // Revisions keep what an answer says. How far the agencies were apart is found again in their answers of that day.
    private static IEnumerable<Answer> WithSpreads(
        Assessment assessment,
        IReadOnlyList<Answer> answers
    )
    {
        var all = answers.ToLookup(answer => answer.Indicator);
        return answers.Select(answer =>
            answer.Agency == AnswerKey.National
                ? answer with
                {
                    Spread = RaterLevels.Of(assessment, all[answer.Indicator]).Spread,
                }
                : answer
        );
    }

    private DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(
            text,
            DayFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
        && day <= DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)
            ? day
            : null;
}
