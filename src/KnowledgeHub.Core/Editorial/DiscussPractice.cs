using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Editorial;

/// <summary>Use cases: comment on an entry that is being worked on, and resolve comments.</summary>
/// <param name="store">Keeps entries.</param>
/// <param name="comments">Keeps comments.</param>
/// <param name="clock">The time.</param>
public sealed class DiscussPractice(
    IPracticeStore store,
    IPracticeCommentStore comments,
    TimeProvider clock
)
{
    /// <summary>The comments on an entry, first written first.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The entry.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done; NotFound for whoever does not see the entry whole.</returns>
    public async Task<Outcome<IReadOnlyList<SignedComment>>> ListAsync(
        Actor actor,
        PracticeId id,
        CancellationToken cancellation
    ) =>
        await store.FindAsync(id, cancellation) is { } practice
        && actor.May(PortalAction.ReadWorkingCopy, practice)
            ? new Outcome<IReadOnlyList<SignedComment>>.Done(
                await comments.ListAsync(id, cancellation)
            )
            : new Outcome<IReadOnlyList<SignedComment>>.NotFound();

    /// <summary>Comments on an entry.</summary>
    /// <param name="actor">Who comments.</param>
    /// <param name="id">The entry.</param>
    /// <param name="text">The comment.</param>
    /// <param name="section">Name of the section that it is about; null for the whole entry.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden or Invalid.</returns>
    public async Task<Outcome<PracticeComment>> AddAsync(
        Actor actor,
        PracticeId id,
        string text,
        string? section,
        CancellationToken cancellation
    )
    {
        if (await RefusalAsync(actor, id, cancellation) is { } refusal)
        {
            return refusal;
        }

        var cleaned = PlainText.Clean(text).Trim();
        var violations = CommentRules.Check(cleaned, section);
        if (violations.Count > 0)
        {
            return new Outcome<PracticeComment>.Invalid(violations);
        }

        var comment = New(actor, id, cleaned, section);
        await comments.AddAsync(comment, cancellation);
        return new Outcome<PracticeComment>.Done(comment);
    }

    /// <summary>Resolves a comment. Doing so again changes nothing.</summary>
    /// <param name="actor">Who resolves.</param>
    /// <param name="id">The entry.</param>
    /// <param name="comment">The comment.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the comment's id, NotFound or Forbidden.</returns>
    public async Task<Outcome<Guid>> ResolveAsync(
        Actor actor,
        PracticeId id,
        Guid comment,
        CancellationToken cancellation
    )
    {
        switch (await RefusalAsync(actor, id, cancellation))
        {
            case Outcome<PracticeComment>.NotFound:
                return new Outcome<Guid>.NotFound();
            case not null:
                return new Outcome<Guid>.Forbidden();
            default:
                var now = clock.GetUtcNow().UtcDateTime;
                return await comments.ResolveAsync(id, comment, actor.Id, now, cancellation)
                    ? new Outcome<Guid>.Done(comment)
                    : new Outcome<Guid>.NotFound();
        }
    }

    private PracticeComment New(Actor actor, PracticeId id, string text, string? section) =>
        new()
        {
            Id = Guid.NewGuid(),
            Practice = id,
            Section = section,
            Text = text,
            AuthorId = actor.Id,
            AtUtc = clock.GetUtcNow().UtcDateTime,
        };

    private async Task<Outcome<PracticeComment>?> RefusalAsync(
        Actor actor,
        PracticeId id,
        CancellationToken cancellation
    )
    {
        var practice = await store.FindAsync(id, cancellation);
        if (practice is null || !actor.May(PortalAction.ReadPractice, practice))
        {
            return new Outcome<PracticeComment>.NotFound();
        }

        return actor.May(PortalAction.CommentPractice, practice)
            ? null
            : new Outcome<PracticeComment>.Forbidden();
    }
}
