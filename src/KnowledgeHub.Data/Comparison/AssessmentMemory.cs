using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Comparison;

/// <summary>
/// Assessments and their joint answers as they stand, without texts. They are kept in memory, because comparisons read them all
/// and few change; before each use the change feed says what has changed since, so that nothing is ever read that is older than
/// the question. About 2 kilobytes an assessment and 4 for its answers.
/// </summary>
/// <param name="access">Opens contexts.</param>
/// <param name="feed">The change feed.</param>
/// <param name="store">Reads answers.</param>
public sealed class AssessmentMemory(
    StoreAccess access,
    ChangeFeedReader feed,
    IAssessmentStore store
) : IDisposable
{
    // Beyond it, reading everything again costs less than finding out what has changed.
    private const int MostChanges = 2_000;

    private readonly Dictionary<AssessmentId, Assessment> _assessments = [];
    private readonly Dictionary<AssessmentId, AnsweredIndicator[]> _answers = [];
    private readonly HashSet<AssessmentId> _changed = [];

    // One at a time: what is read while another learns of a change would be kept as if it were new.
    private readonly SemaphoreSlim _gate = new(1, 1);
    private long? _position;

    /// <summary>Every assessment that meets a condition.</summary>
    /// <param name="isAsked">The condition.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public Task<List<Assessment>> ListAsync(
        Predicate<Assessment> isAsked,
        CancellationToken cancellation
    ) =>
        InTurnAsync(
            async () =>
            {
                await FollowAsync(cancellation);
                await RenewAsync(cancellation);
                return _assessments.Values.Where(one => isAsked(one)).ToList();
            },
            cancellation
        );

    /// <summary>The joint answers of assessments.</summary>
    /// <param name="ids">The assessments.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public Task<List<AnsweredIndicator>> ReadAnswersAsync(
        IReadOnlyCollection<AssessmentId> ids,
        CancellationToken cancellation
    ) =>
        InTurnAsync(
            async () =>
            {
                await FollowAsync(cancellation);
                await ReadMissingAsync(
                    [.. ids.Where(id => !_answers.ContainsKey(id))],
                    cancellation
                );
                return ids.SelectMany(id => _answers[id]).ToList();
            },
            cancellation
        );

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();

    private async Task<T> InTurnAsync<T>(Func<Task<T>> read, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            return await read();
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task FollowAsync(CancellationToken cancellation)
    {
        IReadOnlyList<ChangeEntry> entries = _position is { } position
            ? await feed.ReadAfterAsync(position, MostChanges, cancellation)
            : [];
        var isLost =
            _position is not { } read
            || entries.Count == MostChanges
            || (entries.Count == 0 && await feed.EndsBeforeAsync(read, cancellation));
        if (isLost)
        {
            _position = null; // whatever is read from here on is kept only when all of it succeeds
            _answers.Clear();
            _assessments.Clear();
            _changed.Clear();
            _position = await feed.LastSequenceAsync(cancellation);
            return;
        }

        foreach (var entry in entries)
        {
            Forget(entry);
            _position = entry.Sequence;
        }
    }

    private void Forget(ChangeEntry entry)
    {
        if (entry.Kind is AggregateKind.Assessment)
        {
            _changed.Add(new(entry.AggregateId));
        }
        else if (entry.Kind is AggregateKind.Answer)
        {
            _answers.Remove(new(entry.AggregateId.Split('/', 2)[0])); // an answer's id begins with that of its assessment
        }
    }

    // An assessment always exists before its answers are asked for, so an empty memory is one that was never filled.
    private async Task RenewAsync(CancellationToken cancellation)
    {
        if (_assessments.Count > 0 && _changed.Count == 0)
        {
            return;
        }

        var isEmpty = _assessments.Count == 0;
        var read = await access.RunAsync(
            context =>
                context
                    .Assessments.AsNoTracking()
                    .Where(one => isEmpty || _changed.Contains(one.Id))
                    .ToListAsync(cancellation),
            cancellation
        );
        foreach (var one in read)
        {
            _assessments[one.Id] = one;
        }

        _changed.Clear();
    }

    private async Task ReadMissingAsync(
        IReadOnlyCollection<AssessmentId> ids,
        CancellationToken cancellation
    )
    {
        if (ids.Count == 0)
        {
            return;
        }

        var read = (await store.ReadForScoringAsync(ids, cancellation)).ToLookup(answer =>
            answer.Assessment
        );
        foreach (var id in ids)
        {
            _answers[id] = [.. read[id]];
        }
    }
}
