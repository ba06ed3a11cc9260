using KnowledgeHub.Core.Editorial;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Knows a few who write.</summary>
/// <param name="authors">They.</param>
public sealed class FakeAuthors(params Author[] authors) : IAuthorDirectory
{
    public Task<IReadOnlyList<Author>> ListAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Author>>(authors);

    public Task<string?> FindNameAsync(string id, CancellationToken cancellation) =>
        Task.FromResult(authors.FirstOrDefault(author => author.Id == id)?.Name);
}
