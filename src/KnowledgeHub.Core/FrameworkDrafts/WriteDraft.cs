using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>
/// Use cases: start a draft version of the framework, change its indicators, publish it or give it up. Two editors may work on
/// two indicators at once; on one indicator the later of them is told.
/// </summary>
/// <param name="store">Keeps drafts.</param>
/// <param name="frameworks">The published versions.</param>
/// <param name="clock">The time.</param>
public sealed class WriteDraft(
    IFrameworkDraftStore store,
    IFrameworkSource frameworks,
    TimeProvider clock
)
{
    // Saves of other indicators that may come in between before a save gives up.
    private const int MostTries = 5;

    /// <summary>The number that a draft would have: the next free one.</summary>
    /// <param name="basedOn">A published version.</param>
    /// <param name="drafts">The drafts that there are.</param>
    public string Propose(MaturityFramework basedOn, IEnumerable<DraftListing> drafts)
    {
        ArgumentNullException.ThrowIfNull(basedOn);
        var taken = drafts
            .Where(draft => draft.Status is DraftStatus.Open)
            .Select(draft => draft.Number)
            .Concat(frameworks.All.Select(version => version.Version))
            .ToHashSet();
        _ = VersionNumber.TryParse(basedOn.Version, out var number);
        return number.Next(next => taken.Contains(next.ToString())).ToString();
    }

    /// <summary>Starts a draft.</summary>
    /// <param name="actor">Who starts it.</param>
    /// <param name="basedOn">The published version that it starts from.</param>
    /// <param name="number">Its number, as typed; higher than that of the version.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Forbidden or Invalid.</returns>
    public async Task<Outcome<FrameworkDraft>> StartAsync(
        Actor actor,
        string? basedOn,
        string? number,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!IsAllowed(actor))
        {
            return new Outcome<FrameworkDraft>.Forbidden();
        }

        if (frameworks.Find(basedOn) is not { } start)
        {
            return Refuse(new(DraftRules.BaseIsUnknown, "basedOn", basedOn ?? string.Empty));
        }

        var name = number?.Trim() ?? string.Empty;
        if (!VersionNumber.TryParse(name, out _) || VersionNumber.Compare(name, start.Version) <= 0)
        {
            return Refuse(new(DraftRules.NumberIsMalformed, "number", start.Version));
        }

        var stored = await store.FindAsync(name, cancellation);
        if (frameworks.Find(name) is not null || stored is { Status: not DraftStatus.Discarded })
        {
            return Refuse(NumberIsTaken(name));
        }

        var next = new FrameworkDraft
        {
            Number = name,
            BasedOn = start.Version,
            Status = DraftStatus.Open,
            Version = (stored?.Version ?? 0) + 1,
            Document = start.Document with { Version = name },
            UpdatedBy = actor.Id,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
        };
        var step = new DraftStep { BasedOn = start.Version };
        return
            await store.SaveAsync(next, DraftChange.Started, step, actor, cancellation)
            is SaveResult.Saved
            ? new Outcome<FrameworkDraft>.Done(next)
            : Refuse(NumberIsTaken(name));
    }

    /// <summary>Replaces an indicator.</summary>
    /// <param name="actor">Who saves.</param>
    /// <param name="number">The draft.</param>
    /// <param name="seen">The state of the indicator that the actor has seen (<see cref="FrameworkDraft.SeenOf"/>).</param>
    /// <param name="indicator">The indicator as it is to be; its id says which.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden, Invalid, or Conflict when somebody else has changed the indicator.</returns>
    public Task<Outcome<FrameworkDraft>> SaveIndicatorAsync(
        Actor actor,
        string? number,
        int seen,
        Indicator indicator,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return ChangeAsync(
            actor,
            number,
            draft => DraftMove.Replace(draft, indicator, seen),
            cancellation
        );
    }

    /// <summary>Adds an empty indicator to a cell, with an id that no version has ever used.</summary>
    /// <param name="actor">Who adds.</param>
    /// <param name="number">The draft.</param>
    /// <param name="cell">Code of the cell, as typed.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden or Invalid; the new indicator is the last of the cell.</returns>
    public async Task<Outcome<FrameworkDraft>> AddAsync(
        Actor actor,
        string? number,
        string? cell,
        CancellationToken cancellation
    )
    {
        var history = IsAllowed(actor)
            ? await store.ReadHistoryAsync(number ?? string.Empty, cancellation)
            : [];
        var used = frameworks
            .All.SelectMany(version => version.Indicators)
            .Concat(history.SelectMany(step => step.Step.Indicators))
            .Select(indicator => indicator.Id)
            .ToList();
        return await ChangeAsync(
            actor,
            number,
            draft => DraftMove.Add(draft, cell ?? string.Empty, used),
            cancellation
        );
    }

    /// <summary>Takes an indicator out.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="number">The draft.</param>
    /// <param name="seen">The state of the indicator that the actor has seen.</param>
    /// <param name="id">The indicator.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden, Invalid, or Conflict when somebody else has changed the indicator.</returns>
    public Task<Outcome<FrameworkDraft>> RetireAsync(
        Actor actor,
        string? number,
        int seen,
        IndicatorId id,
        CancellationToken cancellation
    ) => ChangeAsync(actor, number, draft => DraftMove.Retire(draft, id, seen), cancellation);

    /// <summary>Puts an indicator back as the version has it that the draft was started from.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="number">The draft.</param>
    /// <param name="id">The indicator.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden or Invalid.</returns>
    public Task<Outcome<FrameworkDraft>> RestoreAsync(
        Actor actor,
        string? number,
        IndicatorId id,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            actor,
            number,
            draft => DraftMove.Restore(draft, frameworks.Find(draft.BasedOn)?.Find(id)),
            cancellation
        );

    /// <summary>Carries out what the preview of a workbook has shown: all of it or nothing.</summary>
    /// <param name="actor">Who imports.</param>
    /// <param name="plan">The plan; made of the draft as it is stored.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden, Invalid, or Conflict when the draft was changed since.</returns>
    public Task<Outcome<FrameworkDraft>> ImportAsync(
        Actor actor,
        DraftTablePlan plan,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        return ChangeAsync(
            actor,
            plan.Draft.Number,
            draft => DraftMove.Import(draft, plan),
            cancellation
        );
    }

    /// <summary>Publishes a draft: it is a frozen version from then on, and new cycles start with it.</summary>
    /// <param name="actor">Who publishes.</param>
    /// <param name="number">The draft.</param>
    /// <param name="seen">The version of the draft that the actor has seen.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden, Invalid with everything that is missing, or Conflict.</returns>
    public Task<Outcome<FrameworkDraft>> PublishAsync(
        Actor actor,
        string? number,
        int seen,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            actor,
            number,
            draft =>
                DraftMove.Publish(
                    draft,
                    seen,
                    frameworks.Find(draft.BasedOn),
                    DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)
                ),
            cancellation
        );

    /// <summary>Gives a draft up; its history stays.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="number">The draft.</param>
    /// <param name="seen">The version of the draft that the actor has seen.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden, Invalid or Conflict.</returns>
    public Task<Outcome<FrameworkDraft>> DiscardAsync(
        Actor actor,
        string? number,
        int seen,
        CancellationToken cancellation
    ) => ChangeAsync(actor, number, draft => DraftMove.Discard(draft, seen), cancellation);

    private async Task<Outcome<FrameworkDraft>> ChangeAsync(
        Actor actor,
        string? number,
        Func<FrameworkDraft, DraftMove> decide,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!IsAllowed(actor))
        {
            return new Outcome<FrameworkDraft>.Forbidden();
        }

        for (var tries = 1; ; tries++)
        {
            if (await store.FindAsync(number ?? string.Empty, cancellation) is not { } draft)
            {
                return new Outcome<FrameworkDraft>.NotFound();
            }

            var move = draft.IsOpen
                ? decide(draft)
                : DraftMove.Refuse([new(DraftRules.DraftIsClosed, "draft")]);
            if (move.Next is not { } changed)
            {
                return move.IsStale
                    ? new Outcome<FrameworkDraft>.Conflict(draft)
                    : new Outcome<FrameworkDraft>.Invalid(move.Violations);
            }

            var next = changed with
            {
                Version = draft.Version + 1,
                UpdatedBy = actor.Id,
                UpdatedUtc = clock.GetUtcNow().UtcDateTime,
            };
            switch (await store.SaveAsync(next, move.Change, move.Step, actor, cancellation))
            {
                case SaveResult.Saved:
                    return new Outcome<FrameworkDraft>.Done(next);
                case SaveResult.Taken:
                    return Refuse(NumberIsTaken(next.Number));
                case var _ when tries == MostTries:
                    return new Outcome<FrameworkDraft>.Conflict(draft);
                default:
                    break;
            }
        }
    }

    private static bool IsAllowed(Actor actor) =>
        PolicyTable.Allows(actor, PortalAction.EditFramework);

    private static RuleViolation NumberIsTaken(string number) =>
        new(DraftRules.NumberIsTaken, "number", number);

    private static Outcome<FrameworkDraft>.Invalid Refuse(RuleViolation violation) =>
        new([violation]);
}
