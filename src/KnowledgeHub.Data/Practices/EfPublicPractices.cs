using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Practices;

/// <summary>Lists what is public from the columns of the table alone.</summary>
/// <param name="access">Opens contexts.</param>
internal sealed class EfPublicPractices(StoreAccess access) : IPublicPractices
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<PublicPractice>> ListAsync(
        DateTime? from,
        DateTime? before,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<PublicPractice>>(
            async context =>
            {
                var practices = Public(context);
                practices = from is { } first
                    ? practices.Where(practice => practice.UpdatedUtc >= first)
                    : practices;
                practices = before is { } end
                    ? practices.Where(practice => practice.UpdatedUtc < end)
                    : practices;
                return await practices
                    .OrderBy(practice => practice.UpdatedUtc)
                    .Select(practice => new PublicPractice(
                        practice.Id,
                        practice.Slug,
                        practice.Status == PracticeStatus.Archived,
                        practice.UpdatedUtc
                    ))
                    .ToListAsync(cancellation);
            },
            cancellation
        );

    private static IQueryable<Practice> Public(HubDbContext context) =>
        context
            .Practices.AsNoTracking()
            .Where(practice =>
                practice.Status == PracticeStatus.Published
                || practice.Status == PracticeStatus.Archived
            );
}
