using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps comments in memory; every author is called by the account id.</summary>
public sealed class FakeComments(params PracticeComment[] stored) : IPracticeCommentStore
{
    private readonly List<PracticeComment> _comments = [.. stored];

    /// <summary>What is stored now, first written first.</summary>
    public IReadOnlyList<PracticeComment> Stored => _comments;

    public Task<IReadOnlyList<SignedComment>> ListAsync(
        PracticeId practice,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<SignedComment>>([
            .. _comments
                .Where(comment => comment.Practice == practice)
                .Select(comment => new SignedComment(comment, comment.AuthorId)),
        ]);

    public Task AddAsync(PracticeComment comment, CancellationToken cancellation)
    {
        _comments.Add(comment);
        return Task.CompletedTask;
    }

    public Task<bool> ResolveAsync(
        PracticeId practice,
        Guid id,
        string actorId,
        DateTime utc,
        CancellationToken cancellation
    )
    {
        var place = _comments.FindIndex(comment =>
            comment.Id == id && comment.Practice == practice
        );
        if (place >= 0 && _comments[place].ResolvedUtc is null)
        {
            _comments[place] = _comments[place] with { ResolvedBy = actorId, ResolvedUtc = utc };
        }

        return Task.FromResult(place >= 0);
    }
}
