using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Editorial;

/// <summary>Keeps comments in the database. They have an audit trail but no revisions: a comment is never rewritten.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfPracticeCommentStore(StoreAccess access) : IPracticeCommentStore
{
    private const int WrittenVersion = 1;
    private const int ResolvedVersion = 2;

    /// <inheritdoc/>
    public Task<IReadOnlyList<SignedComment>> ListAsync(
        PracticeId practice,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<SignedComment>>(
            async context =>
                await context
                    .Set<PracticeComment>()
                    .AsNoTracking()
                    .Where(comment => comment.Practice == practice)
                    .OrderBy(comment => comment.AtUtc)
                    .Select(comment => new SignedComment(
                        comment,
                        context
                            .Users.Where(user => user.Id == comment.AuthorId)
                            .Select(user => user.DisplayName)
                            .FirstOrDefault()
                    ))
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task AddAsync(PracticeComment comment, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(comment);
        return access.RunAsync(
            async context =>
            {
                await using var write = await access.Engine.BeginWriteAsync(context, cancellation);
                context.Set<PracticeComment>().Add(comment);
                context.AuditEvents.Add(
                    AuditEvent.Of(
                        AggregateKind.PracticeComment,
                        comment.Id,
                        WrittenVersion,
                        "written",
                        (comment.AuthorId, comment.AtUtc)
                    )
                );
                await context.SaveChangesAsync(cancellation);
                await write.CommitAsync(cancellation);
                return true;
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<bool> ResolveAsync(
        PracticeId practice,
        Guid id,
        string actorId,
        DateTime utc,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            async context =>
            {
                await using var write = await access.Engine.BeginWriteAsync(context, cancellation);
                var wanted = context
                    .Set<PracticeComment>()
                    .Where(comment => comment.Id == id && comment.Practice == practice);
                var resolved = await wanted
                    .Where(comment => !comment.ResolvedUtc.HasValue)
                    .ExecuteUpdateAsync(
                        comment =>
                            comment
                                .SetProperty(row => row.ResolvedUtc, utc)
                                .SetProperty(row => row.ResolvedBy, actorId),
                        cancellation
                    );
                if (resolved > 0)
                {
                    context.AuditEvents.Add(
                        AuditEvent.Of(
                            AggregateKind.PracticeComment,
                            id,
                            ResolvedVersion,
                            "resolved",
                            (actorId, utc)
                        )
                    );
                    await context.SaveChangesAsync(cancellation);
                }

                var exists = await wanted.AnyAsync(cancellation);
                await write.CommitAsync(cancellation);
                return exists;
            },
            cancellation
        );
}
