using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Lists what is public of these entries.</summary>
public sealed class FakePublicPractices(params Practice[] stored) : IPublicPractices
{
    public Task<IReadOnlyList<PublicPractice>> ListAsync(
        DateTime? from,
        DateTime? before,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<PublicPractice>>([
            .. stored
                .Where(practice =>
                    practice.Status is PracticeStatus.Published or PracticeStatus.Archived
                )
                .Where(practice => from is null || practice.UpdatedUtc >= from)
                .Where(practice => before is null || practice.UpdatedUtc < before)
                .OrderBy(practice => practice.UpdatedUtc)
                .Select(practice => new PublicPractice(
                    practice.Id,
                    practice.Slug,
                    practice.Status is PracticeStatus.Archived,
                    practice.UpdatedUtc
                )),
        ]);
}
