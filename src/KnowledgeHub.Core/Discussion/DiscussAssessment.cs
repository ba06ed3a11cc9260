using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Discussion;

/// <summary>Use cases: say something about an indicator of an assessment, correct it, resolve a thread and open it again.</summary>
/// <param name="access">Says what the actor may see.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="remarks">Keeps remarks.</param>
/// <param name="readers">Knows who may take part.</param>
/// <param name="clock">The time.</param>
public sealed class DiscussAssessment(
    IAssessmentAccess access,
    IFrameworkSource frameworks,
    IRemarkStore remarks,
    IAssessmentReaders readers,
    TimeProvider clock
)
{
    /// <summary>Makes a remark.</summary>
    /// <param name="actor">Who speaks.</param>
    /// <param name="id">The assessment, as typed, possibly malformed.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="wanted">The remark.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>
    /// Done; Invalid; or NotFound for an assessment that the actor may not read, an unknown indicator, and a thread that the
    /// actor's side does not see.
    /// </returns>
    public async Task<Outcome<Remark>> AddAsync(
        Actor actor,
        string? id,
        IndicatorId indicator,
        NewRemark wanted,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(wanted);
        if (
            await access.FindSideAsync(actor, id, cancellation) is not (var assessment, var side)
            || frameworks.Find(assessment.FrameworkVersion)?.Find(indicator) is null
        )
        {
            return new Outcome<Remark>.NotFound();
        }

        var opening = await OpeningAsync(assessment, side, wanted.Thread, cancellation);
        if (wanted.Thread is not null && opening?.Indicator != indicator)
        {
            return new Outcome<Remark>.NotFound();
        }

        var remark = Next(actor, assessment, indicator, side, wanted, opening);
        var violations = await CheckAsync(assessment, opening, remark, cancellation);
        if (violations.Count > 0)
        {
            return new Outcome<Remark>.Invalid(violations);
        }

        await remarks.SaveAsync(remark, RemarkChange.Written, actor, cancellation);
        return new Outcome<Remark>.Done(remark);
    }

    /// <summary>Corrects one's own remark, within <see cref="RemarkRules.CorrectionWindow"/>. What it said before stays in its history.</summary>
    /// <param name="actor">Who corrects.</param>
    /// <param name="id">The assessment, as typed, possibly malformed.</param>
    /// <param name="remark">The remark.</param>
    /// <param name="text">The text that it is to have.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden for another person's remark, Invalid, or Conflict with what is stored.</returns>
    public async Task<Outcome<Remark>> CorrectAsync(
        Actor actor,
        string? id,
        Guid remark,
        string? text,
        CancellationToken cancellation
    )
    {
        if (
            await access.FindSideAsync(actor, id, cancellation) is not (var assessment, var side)
            || await remarks.FindAsync(assessment.Id, remark, cancellation) is not { } stored
            || !stored.IsVisibleTo(side)
        )
        {
            return new Outcome<Remark>.NotFound();
        }

        if (stored.AuthorId != actor.Id)
        {
            return new Outcome<Remark>.Forbidden();
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var clean = RemarkRules.Clean(text);
        List<RuleViolation> violations = [.. RemarkRules.Check(clean), .. Closed(assessment)];
        if (!RemarkRules.IsCorrectable(stored, now))
        {
            violations.Add(new(RemarkRules.CorrectionIsTooLate, "text"));
        }

        return violations.Count > 0
            ? new Outcome<Remark>.Invalid(violations)
            : await SaveAsync(
                actor,
                stored with
                {
                    Version = stored.Version + 1,
                    Text = clean,
                    CorrectedUtc = now,
                },
                RemarkChange.Corrected,
                cancellation
            );
    }

    /// <summary>Resolves a thread or opens it again. Doing so twice changes nothing.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="id">The assessment, as typed, possibly malformed.</param>
    /// <param name="thread">The thread.</param>
    /// <param name="isResolved">Whether it is to be resolved.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the remark that opened it, NotFound, Invalid, or Conflict with what is stored.</returns>
    public async Task<Outcome<Remark>> ResolveAsync(
        Actor actor,
        string? id,
        Guid thread,
        bool isResolved,
        CancellationToken cancellation
    )
    {
        if (
            await access.FindSideAsync(actor, id, cancellation) is not (var assessment, var side)
            || await OpeningAsync(assessment, side, thread, cancellation) is not { } opening
        )
        {
            return new Outcome<Remark>.NotFound();
        }

        if (opening.ResolvedUtc is not null == isResolved)
        {
            return new Outcome<Remark>.Done(opening);
        }

        var next = opening with
        {
            Version = opening.Version + 1,
            ResolvedBy = isResolved ? actor.Id : null,
            ResolvedUtc = isResolved ? clock.GetUtcNow().UtcDateTime : null,
        };
        return Closed(assessment) is { Count: > 0 } violations
            ? new Outcome<Remark>.Invalid(violations)
            : await SaveAsync(
                actor,
                next,
                isResolved ? RemarkChange.Resolved : RemarkChange.Reopened,
                cancellation
            );
    }

    private async Task<Remark?> OpeningAsync(
        Assessment assessment,
        DiscussionSide side,
        Guid? thread,
        CancellationToken cancellation
    ) =>
        thread is { } id
        && await remarks.FindAsync(assessment.Id, id, cancellation) is { OpensThread: true } opening
        && opening.IsVisibleTo(side)
            ? opening
            : null;

    private Remark Next(
        Actor actor,
        Assessment assessment,
        IndicatorId indicator,
        DiscussionSide side,
        NewRemark wanted,
        Remark? opening
    )
    {
        var id = Guid.NewGuid();
        return new()
        {
            Id = id,
            Version = 1,
            Country = assessment.Country,
            Assessment = assessment.Id,
            Indicator = indicator,
            Thread = opening?.Id ?? id,
            AuthorId = actor.Id,
            Side = side,
            IsInternal = opening?.IsInternal ?? wanted.IsInternal,
            Text = RemarkRules.Clean(wanted.Text),
            Mentions = [.. wanted.Mentions.Distinct(StringComparer.Ordinal)],
            AtUtc = clock.GetUtcNow().UtcDateTime,
        };
    }

    private async Task<List<RuleViolation>> CheckAsync(
        Assessment assessment,
        Remark? opening,
        Remark remark,
        CancellationToken cancellation
    )
    {
        List<RuleViolation> violations = [.. RemarkRules.Check(remark.Text), .. Closed(assessment)];
        if (opening?.ResolvedUtc is not null)
        {
            violations.Add(new(RemarkRules.ThreadIsResolved, "text"));
        }

        violations.AddRange(await UnknownMentionsAsync(assessment, remark, cancellation));
        return violations;
    }

    private async Task<IEnumerable<RuleViolation>> UnknownMentionsAsync(
        Assessment assessment,
        Remark remark,
        CancellationToken cancellation
    )
    {
        if (remark.Mentions.IsEmpty)
        {
            return [];
        }

        var listed = await access.ReadersOfAsync(readers, assessment, cancellation);
        var known = listed
            .Where(reader => remark.IsVisibleTo(reader.Side))
            .Select(reader => reader.AccountId)
            .ToHashSet(StringComparer.Ordinal);
        return remark
            .Mentions.Where(mention => !known.Contains(mention))
            .Select(mention => new RuleViolation(
                RemarkRules.MentionIsUnknown,
                "mentions",
                mention
            ));
    }

    private async Task<Outcome<Remark>> SaveAsync(
        Actor actor,
        Remark next,
        RemarkChange change,
        CancellationToken cancellation
    ) =>
        await remarks.SaveAsync(next, change, actor, cancellation) is SaveResult.Saved
            ? new Outcome<Remark>.Done(next)
            : new Outcome<Remark>.Conflict(
                await remarks.FindAsync(next.Assessment, next.Id, cancellation) ?? next
            );

    private static List<RuleViolation> Closed(Assessment assessment) =>
        assessment.Status is AssessmentStatus.Closed
            ? [new(RemarkRules.AssessmentIsClosed, "assessment")]
            : [];
}
