using KnowledgeHub.Core.Mail;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Mail;

/// <summary>Messages in the database.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfMailStore(StoreAccess access) : IMailStore
{
    /// <inheritdoc/>
    public async Task<OutgoingMail?> TakeAsync(
        DateTime now,
        DateTime until,
        CancellationToken cancellation
    )
    {
        // Looked for without a write first: most of the time nothing waits.
        while (await FindAsync(now, cancellation) is { } next)
        {
            if (await ClaimAsync(next, until, cancellation))
            {
                return next;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public Task SaveAsync(OutgoingMail mail, CancellationToken cancellation) =>
        access.WriteAsync(
            async context =>
            {
                context.Update(mail);
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<OutgoingMail>> ListAsync(int most, CancellationToken cancellation) =>
        access.RunAsync<IReadOnlyList<OutgoingMail>>(
            async context =>
                await context
                    .Set<OutgoingMail>()
                    .AsNoTracking()
                    .OrderByDescending(mail => mail.CreatedUtc)
                    .Take(most)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<(int Count, DateTime? OldestUtc)> BacklogAsync(
        DateTime now,
        CancellationToken cancellation
    ) =>
        access.RunAsync<(int, DateTime?)>(
            async context =>
            {
                var due = Due(context, now);
                return (
                    await due.CountAsync(cancellation),
                    await due.MinAsync(mail => (DateTime?)mail.CreatedUtc, cancellation)
                );
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<int> ForgetAsync(DateTime before, CancellationToken cancellation) =>
        access.WriteAsync(
            context =>
                context
                    .Set<OutgoingMail>()
                    .Where(mail => mail.ExpiresUtc < before)
                    .ExecuteDeleteAsync(cancellation),
            cancellation
        );

    private Task<OutgoingMail?> FindAsync(DateTime now, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                Due(context, now).OrderBy(mail => mail.DueUtc).FirstOrDefaultAsync(cancellation),
            cancellation
        );

    private static IQueryable<OutgoingMail> Due(HubDbContext context, DateTime now) =>
        context
            .Set<OutgoingMail>()
            .AsNoTracking()
            .Where(mail =>
                !mail.SentUtc.HasValue && !mail.GivenUpUtc.HasValue && mail.DueUtc <= now
            );

    // Another node may have taken the message since it was found, and even be done with it.
    private Task<bool> ClaimAsync(
        OutgoingMail mail,
        DateTime until,
        CancellationToken cancellation
    ) =>
        access.WriteAsync(
            async context =>
                await context
                    .Set<OutgoingMail>()
                    .Where(row =>
                        row.Id == mail.Id
                        && row.DueUtc == mail.DueUtc
                        && !row.SentUtc.HasValue
                        && !row.GivenUpUtc.HasValue
                    )
                    .ExecuteUpdateAsync(
                        row => row.SetProperty(kept => kept.DueUtc, until),
                        cancellation
                    ) > 0,
            cancellation
        );
}
