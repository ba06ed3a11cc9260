using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>
/// One person answers one indicator in one window: what is stored of it, and what came of the last draft. Drafts are saved one
/// after the other; one that arrives after a newer one changes nothing. Nothing is called saved before it is committed.
/// </summary>
/// <param name="answering">The use case.</param>
/// <param name="assessment">The assessment.</param>
/// <param name="target">The indicator, and for whom it is answered.</param>
/// <param name="stored">The answer as read; null when none was ever saved.</param>
public sealed class AnswerSession(
    AnswerIndicator answering,
    Assessment assessment,
    AnswerTarget target,
    Answer? stored
)
{
    private Task _last = Task.CompletedTask;
    private int _newest = int.MinValue;

    // From here on every version up to the stored one was read or saved by this session.
    private int _knownFrom = stored?.Version ?? 0;

    /// <summary>The answer as last read or saved here; null while none is known.</summary>
    public Answer? Stored { get; private set; } = stored;

    /// <summary>The version that the fields were drawn from; it stays while the session lasts.</summary>
    public int OpenedVersion { get; } = stored?.Version ?? 0;

    /// <summary>The answer that the fields were drawn from; it stays while the session lasts.</summary>
    public AnswerContent Opened { get; } = stored?.Content ?? AnswerContent.Blank;

    /// <summary>What the fields held in the last draft.</summary>
    public AnswerContent Current { get; private set; } = stored?.Content ?? AnswerContent.Blank;

    public AnswerSaving Saving { get; private set; }

    /// <summary>The rules that the last draft broke.</summary>
    public IReadOnlyList<RuleViolation> Errors { get; private set; } = [];

    /// <summary>What must be decided before the next save; null when nothing must.</summary>
    public AnswerConflict? Conflict { get; private set; }

    /// <summary>The version that is stored as far as this session knows, or that a decision is to be based on.</summary>
    public int StoredVersion => (Conflict?.Stored ?? Stored)?.Version ?? 0;

    /// <summary>What is stored as far as this session knows.</summary>
    public AnswerContent StoredContent => Stored?.Content ?? AnswerContent.Blank;

    /// <summary>What the last draft chose, if it is stored; else what is stored.</summary>
    public AnswerState State => StoredContent.State;

    /// <summary>How far the chosen level can be relied on; null without a level.</summary>
    public ConfidenceBand? Confidence =>
        Current is { State: AnswerState.Scored }
            ? Core.Scoring.Confidence.Band(
                AnswerRating.ConfidenceOf(Current, Stored?.Spread, assessment.ReferenceDate)
            )
            : null;

    /// <summary>The evidence that the chosen level normally needs where there is less; null where there is enough.</summary>
    public EvidenceGrade? MissingEvidence =>
        Current is { State: AnswerState.Scored, Level: { } level }
        && Core.Scoring.Confidence.Expected(level) is var expected
        && (Current.Evidence ?? EvidenceGrade.None) < expected
            ? expected
            : null;

    /// <summary>Saves a draft, after those that came before it.</summary>
    /// <returns>What came of it, or of a newer one that overtook it.</returns>
    public async Task<AnswerSaving> SaveAsync(
        Actor actor,
        AnswerDraft draft,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(draft);
        _newest = Math.Max(_newest, draft.Sequence);
        var saving = SaveAfterAsync(_last, actor, draft, cancellation);
        _last = saving;
        return await saving;
    }

    /// <summary>Gives up the refused answer for the stored one.</summary>
    /// <returns>What the fields are to hold.</returns>
    public AnswerContent TakeStored()
    {
        if (Conflict is { } conflict)
        {
            Adopt(conflict.Stored);
            (Current, Saving) = (conflict.Stored.Content, AnswerSaving.Saved);
        }

        return Current;
    }

    /// <summary>Leaves both answers in view while a third is written; the next draft is based on the stored one.</summary>
    public void Merge() =>
        Conflict = Conflict is null ? null : Conflict with { IsBeingMerged = true };

    private async Task<AnswerSaving> SaveAfterAsync(
        Task before,
        Actor actor,
        AnswerDraft draft,
        CancellationToken cancellation
    )
    {
        await before.ConfigureAwait(
            ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing
        );
        if (draft.Sequence < _newest)
        {
            return Saving;
        }

        Current = draft.Fields.ToContent();
        Errors = [];
        try
        {
            Saving = await StoreAsync(actor, draft, cancellation);
        }
        catch (StoreUnavailableException)
        {
            Saving = AnswerSaving.Unavailable;
        }

        return Saving;
    }

    private async Task<AnswerSaving> StoreAsync(
        Actor actor,
        AnswerDraft draft,
        CancellationToken cancellation
    )
    {
        if (Conflict is { } conflict)
        {
            if (draft.Version != conflict.Stored.Version)
            {
                Conflict = conflict with { Mine = Current };
                return AnswerSaving.Conflict;
            }

            Adopt(conflict.Stored);
        }

        if (Current == StoredContent)
        {
            return AnswerSaving.Saved;
        }

        return Take(
            await answering.SaveAsync(
                actor,
                assessment.Id.Value,
                target,
                BasisOf(draft, actor),
                Current,
                cancellation
            )
        );
    }

    // An acknowledgement may be lost on its way: what this session saved itself, or what this person sent last from here and
    // is stored, is no one else's work.
    private int BasisOf(AnswerDraft draft, Actor actor)
    {
        var known = Stored?.Version ?? 0;
        var isOwn =
            (draft.Version >= _knownFrom && draft.Version <= known)
            || (
                draft.Version < known
                && Stored?.UpdatedBy == actor.Id
                && draft.Sent?.ToContent() == StoredContent
            );
        return isOwn ? known : draft.Version;
    }

    private AnswerSaving Take(Outcome<Answer> outcome)
    {
        switch (outcome)
        {
            case Outcome<Answer>.Done(var saved):
                Stored = saved;
                return AnswerSaving.Saved;
            case Outcome<Answer>.Invalid(var violations):
                Errors = violations;
                return violations.Any(violation =>
                    violation.Rule is AnswerRules.AssessmentIsClosed or AnswerRules.StageForbids
                )
                    ? AnswerSaving.Closed
                    : AnswerSaving.Invalid;
            case Outcome<Answer>.Conflict(var current):
                return Meet(current);
            case Outcome<Answer>.Forbidden:
                return AnswerSaving.Forbidden;
            default:
                return AnswerSaving.Gone;
        }
    }

    private AnswerSaving Meet(Answer current)
    {
        if (current.Content == Current)
        {
            Adopt(current);
            return AnswerSaving.Saved;
        }

        Conflict = new(Current, current);
        return AnswerSaving.Conflict;
    }

    private void Adopt(Answer answer)
    {
        (Stored, Conflict) = (answer, null);
        _knownFrom = answer.Version;
    }
}
