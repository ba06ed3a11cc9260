using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Discussion;

/// <summary>Reads and speaks in discussions as whoever has the page open.</summary>
/// <param name="read">The use cases that read.</param>
/// <param name="discuss">The use cases that write.</param>
/// <param name="current">Who speaks.</param>
/// <param name="clock">The time.</param>
public sealed class DiscussionSpeaker(
    ReadDiscussion read,
    DiscussAssessment discuss,
    ICurrentActor current,
    TimeProvider clock
)
{
    private string _accountId = string.Empty;

    /// <summary>The threads about an indicator; null for whoever may not read them.</summary>
    public async Task<AssessmentDiscussion?> ReadAsync(AssessmentId id, IndicatorId indicator)
    {
        var actor = await current.GetAsync();
        _accountId = actor.Id;
        return
            await read.ListAsync(actor, id.Value, indicator, CancellationToken.None)
                is Outcome<AssessmentDiscussion>.Done(var discussion)
            ? discussion
            : null;
    }

    /// <summary>Whom the reader can mention.</summary>
    public async Task<IReadOnlyList<AssessmentReader>> ReadersAsync(AssessmentId id) =>
        await read.ReadersAsync(await current.GetAsync(), id.Value, CancellationToken.None)
            is Outcome<IReadOnlyList<AssessmentReader>>.Done(var readers)
            ? readers
            : [];

    /// <summary>Whether the reader can correct a remark that was read here.</summary>
    public bool MayCorrect(Remark remark)
    {
        ArgumentNullException.ThrowIfNull(remark);
        return remark.AuthorId == _accountId
            && RemarkRules.IsCorrectable(remark, clock.GetUtcNow().UtcDateTime);
    }

    /// <summary>Makes a remark.</summary>
    public async Task<Outcome<Remark>> AddAsync(
        AssessmentId id,
        IndicatorId indicator,
        NewRemark wanted
    ) =>
        await discuss.AddAsync(
            await current.GetAsync(),
            id.Value,
            indicator,
            wanted,
            CancellationToken.None
        );

    /// <summary>Corrects a remark.</summary>
    public async Task<Outcome<Remark>> CorrectAsync(AssessmentId id, Guid remark, string? text) =>
        await discuss.CorrectAsync(
            await current.GetAsync(),
            id.Value,
            remark,
            text,
            CancellationToken.None
        );

    /// <summary>Resolves a thread or opens it again.</summary>
    public async Task<Outcome<Remark>> ResolveAsync(
        AssessmentId id,
        Guid thread,
        bool isResolved
    ) =>
        await discuss.ResolveAsync(
            await current.GetAsync(),
            id.Value,
            thread,
            isResolved,
            CancellationToken.None
        );
}
