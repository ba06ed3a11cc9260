using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Exchange;

/// <summary>Keeps entries in memory; a save is all or nothing.</summary>
internal sealed class FakeImportStore(params Practice[] stored) : IPracticeImportStore
{
    public SaveResult Answer { get; set; } = SaveResult.Saved;

    public IReadOnlyList<Practice> Saved { get; private set; } = [];

    public Task<IReadOnlyList<Practice>> FindAsync(
        IReadOnlyCollection<PracticeId> ids,
        IReadOnlyCollection<string> slugs,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<Practice>>([
            .. stored.Where(practice => ids.Contains(practice.Id) || slugs.Contains(practice.Slug)),
        ]);

    public Task<SaveResult> SaveAsync(
        IReadOnlyList<Practice> next,
        Actor actor,
        CancellationToken cancellation
    )
    {
        Saved = Answer is SaveResult.Saved ? next : [];
        return Task.FromResult(Answer);
    }
}
