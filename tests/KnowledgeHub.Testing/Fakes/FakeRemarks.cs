using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps remarks in memory by the rules of the port; every account is called by its id.</summary>
public sealed class FakeRemarks(params Remark[] stored) : IRemarkStore
{
    private readonly Dictionary<Guid, Remark> _remarks = stored.ToDictionary(remark => remark.Id);

    /// <summary>What was committed, in order.</summary>
    public List<(Remark Remark, RemarkChange Change)> Saves { get; } = [];

    /// <summary>What somebody else commits just before the next save; null for nothing.</summary>
    public Remark? Competing { get; set; }

    public Task<IReadOnlyList<SignedRemark>> ListAsync(
        AssessmentId assessment,
        IndicatorId? indicator,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<SignedRemark>>([
            .. _remarks
                .Values.Where(remark =>
                    remark.Assessment == assessment
                    && (indicator is null || remark.Indicator == indicator)
                )
                .Select(remark => new SignedRemark(remark, remark.AuthorId, remark.Mentions)),
        ]);

    public Task<Remark?> FindAsync(
        AssessmentId assessment,
        Guid id,
        CancellationToken cancellation
    ) =>
        Task.FromResult(
            _remarks.GetValueOrDefault(id) is { } remark && remark.Assessment == assessment
                ? remark
                : null
        );

    public Task<SaveResult> SaveAsync(
        Remark next,
        RemarkChange change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        if (Competing is { } competing)
        {
            (_remarks[competing.Id], Competing) = (competing, null);
        }

        if ((_remarks.GetValueOrDefault(next.Id)?.Version ?? 0) != next.Version - 1)
        {
            return Task.FromResult(SaveResult.Stale);
        }

        _remarks[next.Id] = next;
        Saves.Add((next, change));
        return Task.FromResult(SaveResult.Saved);
    }
}
