using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Practices;

/// <summary>Use cases: write, revise, publish and withdraw an entry.</summary>
/// <param name="store">Keeps entries.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="clock">The time.</param>
public sealed class WritePractice(
    IPracticeStore store,
    ITaxonomySource taxonomy,
    TimeProvider clock
)
{
    private const int SlugAttempts = 5;

    /// <summary>Keeps a new draft. The slug is made of the title; where it is taken, a short random part follows it.</summary>
    /// <param name="actor">Who writes and owns it.</param>
    /// <param name="content">The content.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with version 1, Forbidden or Invalid.</returns>
    public async Task<Outcome<Practice>> DraftAsync(
        Actor actor,
        PracticeContent content,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.DraftPractice))
        {
            return new Outcome<Practice>.Forbidden();
        }

        content = ContentCleaning.Of(content);
        var violations = PracticeRules.CheckDraft(content, taxonomy.Current);
        if (violations.Count > 0)
        {
            return new Outcome<Practice>.Invalid(violations);
        }

        for (var attempt = 0; attempt < SlugAttempts; attempt++)
        {
            var draft = NewDraft(actor, content, attempt);
            if (
                await store.SaveAsync(draft, PracticeChange.Drafted, actor, cancellation)
                is SaveResult.Saved
            )
            {
                return new Outcome<Practice>.Done(draft);
            }
        }

        throw new InvalidOperationException(
            $"No free address was found for \"{content.OriginalTitle}\"."
        );
    }

    /// <summary>Replaces the content of an entry. A published entry stays published and must stay publishable.</summary>
    /// <param name="actor">Who writes.</param>
    /// <param name="id">The entry.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="content">The new content.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the next version, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public Task<Outcome<Practice>> ReviseAsync(
        Actor actor,
        PracticeId id,
        int basedOn,
        PracticeContent content,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            new(actor, PortalAction.RevisePractice, PracticeChange.Revised),
            id,
            basedOn,
            practice => practice with { Content = ContentCleaning.Of(content) },
            cancellation
        );

    /// <summary>Publishes a draft as it is stored.</summary>
    /// <param name="actor">Who publishes.</param>
    /// <param name="id">The entry.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the next version, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public Task<Outcome<Practice>> PublishAsync(
        Actor actor,
        PracticeId id,
        int basedOn,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            new(actor, PortalAction.PublishPractice, PracticeChange.Published),
            id,
            basedOn,
            practice =>
                practice with
                {
                    Status = PracticeStatus.Published,
                    PublishedUtc = practice.PublishedUtc ?? clock.GetUtcNow().UtcDateTime,
                },
            cancellation
        );

    /// <summary>Takes a published entry back to draft: from the next moment no ordinary reader finds it.</summary>
    /// <param name="actor">Who withdraws.</param>
    /// <param name="id">The entry.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the next version, NotFound, Forbidden, or Conflict with what is stored.</returns>
    public Task<Outcome<Practice>> WithdrawAsync(
        Actor actor,
        PracticeId id,
        int basedOn,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            new(actor, PortalAction.WithdrawPractice, PracticeChange.Withdrawn),
            id,
            basedOn,
            practice => practice with { Status = PracticeStatus.Draft },
            cancellation
        );

    private async Task<Outcome<Practice>> ChangeAsync(
        Intent intent,
        PracticeId id,
        int basedOn,
        Func<Practice, Practice> change,
        CancellationToken cancellation
    )
    {
        var current = await store.FindAsync(id, cancellation);
        if (current is null || !intent.Actor.May(PortalAction.ReadPractice, current))
        {
            return new Outcome<Practice>.NotFound();
        }

        if (!intent.Actor.May(intent.Action, current))
        {
            return new Outcome<Practice>.Forbidden();
        }

        if (current.Version != basedOn)
        {
            return new Outcome<Practice>.Conflict(current);
        }

        var next = change(current) with
        {
            Version = basedOn + 1,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
        };
        var violations = Check(intent.Change, next);
        if (violations.Count > 0)
        {
            return new Outcome<Practice>.Invalid(violations);
        }

        return
            await store.SaveAsync(next, intent.Change, intent.Actor, cancellation)
            is SaveResult.Saved
            ? new Outcome<Practice>.Done(next)
            : await ConflictAsync(id, cancellation);
    }

    /// <summary>A withdrawal changes no content, and must work for an entry that breaks a rule by now.</summary>
    private IReadOnlyList<RuleViolation> Check(PracticeChange change, Practice next) =>
        (change, next.Status) switch
        {
            (PracticeChange.Withdrawn, _) => [],
            (_, PracticeStatus.Published) => PracticeRules.CheckPublication(
                next.Content,
                taxonomy.Current
            ),
            _ => PracticeRules.CheckDraft(next.Content, taxonomy.Current),
        };

    private async Task<Outcome<Practice>> ConflictAsync(
        PracticeId id,
        CancellationToken cancellation
    ) =>
        await store.FindAsync(id, cancellation) is { } stored
            ? new Outcome<Practice>.Conflict(stored)
            : new Outcome<Practice>.NotFound();

    private Practice NewDraft(Actor actor, PracticeContent content, int attempt)
    {
        var id = PracticeId.New();
        var slug = Slug.FromTitle(content.OriginalTitle);
        var unique = id.Value.ToLowerInvariant();
        var now = clock.GetUtcNow().UtcDateTime;
        return new()
        {
            Id = id,
            Slug =
                slug.Length == 0
                    ? unique
                    : Suffixed(slug, attempt == 0 && Slug.IsValid(slug) ? null : unique[2..6]),
            Version = 1,
            OwnerId = actor.Id,
            CreatedUtc = now,
            UpdatedUtc = now,
            Content = content,
        };
    }

    private static string Suffixed(string slug, string? suffix) =>
        suffix is null
            ? slug
            : $"{slug[..Math.Min(slug.Length, Slug.MaxLength - 5)].TrimEnd('-')}-{suffix}";

    private sealed record Intent(Actor Actor, PortalAction Action, PracticeChange Change);
}
