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
    private readonly MovePractice _move = new(store, taxonomy, clock);

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

    /// <summary>
    /// Replaces the text that is being worked on. The text of a published entry stays public; the new one becomes, or
    /// replaces, its working copy. An approval was for the old text and ends. Translations that a change of the original leaves
    /// behind become outdated.
    /// </summary>
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
        RewriteAsync(
            actor,
            PracticeChange.Revised,
            (id, basedOn),
            practice =>
                Marked(practice, ContentCleaning.Of(content), clock.GetUtcNow().UtcDateTime),
            cancellation
        );

    /// <summary>
    /// Takes up an earlier text again, with the states that its translations had then; nothing of the history goes.
    /// </summary>
    /// <param name="actor">Who restores.</param>
    /// <param name="id">The entry.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="content">The earlier text.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the next version, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public Task<Outcome<Practice>> RestoreAsync(
        Actor actor,
        PracticeId id,
        int basedOn,
        PracticeContent content,
        CancellationToken cancellation
    ) => RewriteAsync(actor, PracticeChange.Restored, (id, basedOn), _ => content, cancellation);

    /// <summary>Publishes the text that is being worked on, as it is stored.</summary>
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
    ) => _move.ExecuteAsync(actor, id, basedOn, new(LifeStep.Publish), cancellation);

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
    ) => _move.ExecuteAsync(actor, id, basedOn, new(LifeStep.Withdraw), cancellation);

    private Task<Outcome<Practice>> RewriteAsync(
        Actor actor,
        PracticeChange change,
        (PracticeId Id, int BasedOn) seen,
        Func<Practice, PracticeContent> text,
        CancellationToken cancellation
    )
    {
        var edit = new PracticeEdit(actor, PortalAction.RevisePractice, change)
        {
            Check = next => PracticeRules.CheckDraft(next.WorkingContent, taxonomy.Current),
        };
        return new PracticeEdits(store, clock).ApplyAsync(
            edit,
            seen.Id,
            seen.BasedOn,
            practice => Rewritten(practice, text(practice)),
            cancellation
        );
    }

    /// <summary>A content that is to be saved, with the translations marked that it leaves behind.</summary>
    internal static PracticeContent Marked(
        Practice practice,
        PracticeContent content,
        DateTime nowUtc
    ) =>
        OutdatedTranslations.Mark(
            practice.WorkingContent,
            content,
            new(practice.Version, DateOnly.FromDateTime(nowUtc))
        );

    internal static Practice Rewritten(Practice practice, PracticeContent content)
    {
        var next = practice with
        {
            PublishAtUtc = null,
            Review = practice.Review is { IsApproval: true } ? null : practice.Review,
        };
        return practice.Status is PracticeStatus.Published
            ? next with
            {
                Working = new(content, practice.Working?.Status ?? PracticeStatus.Draft),
            }
            : next with
            {
                Content = content,
            };
    }

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

    internal static string Suffixed(string slug, string? suffix) =>
        suffix is null
            ? slug
            : $"{slug[..Math.Min(slug.Length, Slug.MaxLength - 5)].TrimEnd('-')}-{suffix}";
}
