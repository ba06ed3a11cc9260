using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Practices;

/// <summary>Use case: take a step in the life of an entry, from handing a text in to archiving the entry.</summary>
/// <param name="store">Keeps entries.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="clock">The time.</param>
public sealed class MovePractice(IPracticeStore store, ITaxonomySource taxonomy, TimeProvider clock)
{
    /// <summary>Takes a step.</summary>
    /// <param name="actor">Who takes it.</param>
    /// <param name="id">The entry.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="move">The step.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>
    /// Done with the next version, NotFound, Forbidden (also where the entry stands elsewhere), Invalid, or Conflict with
    /// what is stored.
    /// </returns>
    public async Task<Outcome<Practice>> ExecuteAsync(
        Actor actor,
        PracticeId id,
        int basedOn,
        LifeMove move,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(move);
        var cleaned = move with { Note = PlainText.Clean(move.Note).Trim() };
        var now = clock.GetUtcNow().UtcDateTime;
        var violations = LifeRules.Check(cleaned, now).ToList();
        var successor = await SuccessorAsync(cleaned, id, violations, cancellation);
        var row = PracticeLife.Of(move.Step);
        var edit = new PracticeEdit(actor, row.Action, row.Change)
        {
            CanStart = practice => PracticeLife.CanStart(move.Step, practice),
            Check = next => [.. violations, .. CheckContent(move.Step, next)],
        };
        return await new PracticeEdits(store, clock).ApplyAsync(
            edit,
            id,
            basedOn,
            practice =>
                With(cleaned, actor, successor, PracticeLife.Take(move.Step, practice, now), now),
            cancellation
        );
    }

    private static Practice With(
        LifeMove move,
        Actor actor,
        PracticeId? successor,
        Practice next,
        DateTime utc
    ) =>
        move.Step switch
        {
            LifeStep.RequestChanges or LifeStep.Approve => next with
            {
                Review = new(
                    actor.Id,
                    utc,
                    move.Step is LifeStep.Approve,
                    move.Note,
                    [.. move.Checked.Distinct().Order()]
                ),
            },
            LifeStep.Schedule => next with { PublishAtUtc = move.PublishAtUtc },
            LifeStep.Archive => next with { Archiving = new(utc, move.Note, successor) },
            _ => next,
        };

    // What is handed in, approved or scheduled must be what could be published; the other steps change no text.
    private IReadOnlyList<RuleViolation> CheckContent(LifeStep step, Practice next) =>
        step is LifeStep.Submit or LifeStep.Approve or LifeStep.Schedule or LifeStep.Publish
            ?
            [
                .. PracticeRules.CheckPublication(next.WorkingContent, taxonomy.Current),
                .. MandatorySet.MissingOfForm(next.WorkingContent),
            ]
            : [];

    private async Task<PracticeId?> SuccessorAsync(
        LifeMove move,
        PracticeId id,
        List<RuleViolation> violations,
        CancellationToken cancellation
    )
    {
        var typed = move.Successor.Trim();
        if (move.Step is not LifeStep.Archive || typed.Length == 0)
        {
            return null;
        }

        var found = PracticeId.TryParse(typed, out var successor)
            ? await store.FindAsync(successor, cancellation)
            : await store.FindBySlugAsync(typed, cancellation);
        if (found is { Status: PracticeStatus.Published } && found.Id != id)
        {
            return found.Id;
        }

        violations.Add(new(LifeRules.SuccessorIsUnknown, "successor", typed));
        return null;
    }
}
