using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Practices;

/// <summary>
/// The life of an entry as a table: each step with where it starts and ends. What does not stand here cannot be done. The
/// public entry and its working copy share it: the steps up to <see cref="LifeStep.Discard"/> move the text that is being
/// worked on, the last three what readers have.
/// </summary>
public static class PracticeLife
{
    private static readonly PracticeStatus[] _unfinished =
    [
        PracticeStatus.Draft,
        PracticeStatus.ChangesRequested,
    ];

    private static readonly PracticeStatus[] _inWork = [.. _unfinished, PracticeStatus.InReview];

    /// <summary>Every step once.</summary>
    public static IReadOnlyList<LifeTransition> Steps { get; } =
    [
        new(
            LifeStep.Submit,
            PortalAction.SubmitPractice,
            _unfinished,
            PracticeStatus.InReview,
            PracticeChange.Submitted
        ),
        new(
            LifeStep.TakeBack,
            PortalAction.TakeBackPractice,
            [PracticeStatus.InReview],
            PracticeStatus.Draft,
            PracticeChange.TakenBack
        ),
        new(
            LifeStep.RequestChanges,
            PortalAction.ReviewPractice,
            [PracticeStatus.InReview],
            PracticeStatus.ChangesRequested,
            PracticeChange.ChangesRequested
        ),
        new(
            LifeStep.Approve,
            PortalAction.ReviewPractice,
            [PracticeStatus.InReview],
            PracticeStatus.InReview,
            PracticeChange.Approved
        ),
        new(
            LifeStep.Schedule,
            PortalAction.PublishPractice,
            [PracticeStatus.InReview],
            PracticeStatus.InReview,
            PracticeChange.Scheduled
        ),
        new(
            LifeStep.Publish,
            PortalAction.PublishPractice,
            _inWork,
            PracticeStatus.Published,
            PracticeChange.Published
        ),
        new(
            LifeStep.Discard,
            PortalAction.RevisePractice,
            _inWork,
            PracticeStatus.Published,
            PracticeChange.Discarded
        ),
        new(
            LifeStep.Withdraw,
            PortalAction.WithdrawPractice,
            [PracticeStatus.Published],
            PracticeStatus.Draft,
            PracticeChange.Withdrawn
        ),
        new(
            LifeStep.Archive,
            PortalAction.ArchivePractice,
            [PracticeStatus.Published],
            PracticeStatus.Archived,
            PracticeChange.Archived
        ),
        new(
            LifeStep.Reopen,
            PortalAction.ReopenPractice,
            [PracticeStatus.Archived],
            PracticeStatus.Draft,
            PracticeChange.Reopened
        ),
    ];

    /// <summary>The row of a step.</summary>
    /// <param name="step">The step.</param>
    public static LifeTransition Of(LifeStep step) => Steps.Single(row => row.Step == step);

    /// <summary>Whether an entry stands where the step can start.</summary>
    /// <param name="step">The step.</param>
    /// <param name="practice">The entry.</param>
    public static bool CanStart(LifeStep step, Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        var isStatusRight = Of(step).From.Contains(StatusFor(step, practice));
        return step switch
        {
            LifeStep.Schedule => isStatusRight && practice.Review is { IsApproval: true },
            LifeStep.Discard => isStatusRight && practice.Working is not null,

            // What becomes of the next text is decided first.
            LifeStep.Archive => isStatusRight && practice.Working is null,
            _ => isStatusRight,
        };
    }

    /// <summary>The steps that an actor can take with an entry now, in the order of the table.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="practice">The entry.</param>
    public static IReadOnlyList<LifeStep> Open(Actor actor, Practice practice) =>
        [
            .. Steps
                .Where(row => CanStart(row.Step, practice) && actor.May(row.Action, practice))
                .Select(row => row.Step),
        ];

    /// <summary>
    /// The entry after a step. What was being worked on when it leaves the public becomes its text, so that nothing is lost.
    /// </summary>
    /// <param name="step">A step that can start.</param>
    /// <param name="practice">The entry before.</param>
    /// <param name="utc">The time.</param>
    public static Practice Take(LifeStep step, Practice practice, DateTime utc)
    {
        ArgumentNullException.ThrowIfNull(practice);
        var to = Of(step).To;
        return step switch
        {
            LifeStep.Publish => Settled(practice, practice.WorkingContent, to) with
            {
                PublishedUtc = practice.PublishedUtc ?? utc,
            },
            LifeStep.Discard => Settled(practice, practice.Content, to),
            LifeStep.Withdraw or LifeStep.Reopen => Settled(practice, practice.WorkingContent, to),
            LifeStep.Archive => practice with { Status = to, PublishAtUtc = null },
            LifeStep.Submit => Moved(practice, to) with { Review = null, PublishAtUtc = null },
            LifeStep.Schedule => practice,
            _ => Moved(practice, to) with { PublishAtUtc = null },
        };
    }

    private static PracticeStatus StatusFor(LifeStep step, Practice practice) =>
        step is LifeStep.Withdraw or LifeStep.Archive or LifeStep.Reopen
            ? practice.Status
            : practice.WorkingStatus;

    private static Practice Moved(Practice practice, PracticeStatus to) =>
        practice.Working is { } copy
            ? practice with
            {
                Working = copy with { Status = to },
            }
            : practice with
            {
                Status = to,
            };

    private static Practice Settled(
        Practice practice,
        PracticeContent content,
        PracticeStatus status
    ) =>
        practice with
        {
            Status = status,
            Content = content,
            Working = null,
            Review = null,
            PublishAtUtc = null,
            Archiving = null,
        };
}
