using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Discussion;

/// <summary>
/// What somebody says about an indicator of an assessment. The first remark opens a thread, the others of the thread answer it;
/// the thread is resolved by resolving its first remark.
/// </summary>
public sealed record Remark
{
    /// <summary>Identifies the remark.</summary>
    public required Guid Id { get; init; }

    /// <summary>Version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The country of the assessment.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>The assessment.</summary>
    public required AssessmentId Assessment { get; init; }

    /// <summary>The indicator.</summary>
    public required IndicatorId Indicator { get; init; }

    /// <summary>The remark that opened the thread; its own id for that one.</summary>
    public required Guid Thread { get; init; }

    /// <summary>Account id of who wrote it.</summary>
    public required string AuthorId { get; init; }

    /// <summary>For whom the author spoke.</summary>
    public required DiscussionSide Side { get; init; }

    /// <summary>Whether the other side never learns of it; the same in a whole thread.</summary>
    public bool IsInternal { get; init; }

    /// <summary>The remark; plain text.</summary>
    public required string Text { get; init; }

    /// <summary>Account ids of those whose attention is asked for.</summary>
    public ImmutableArray<string> Mentions { get; init; } = [];

    /// <summary>When it was written.</summary>
    public required DateTime AtUtc { get; init; }

    /// <summary>When its author last corrected it; null when never.</summary>
    public DateTime? CorrectedUtc { get; init; }

    /// <summary>Account id of who resolved the thread; null while it is open, and for answers.</summary>
    public string? ResolvedBy { get; init; }

    /// <summary>When the thread was resolved; null while it is open, and for answers.</summary>
    public DateTime? ResolvedUtc { get; init; }

    /// <summary>Whether it opened its thread.</summary>
    public bool OpensThread => Id == Thread;

    /// <summary>Whether a side may know of it.</summary>
    /// <param name="side">The side of whoever asks.</param>
    public bool IsVisibleTo(DiscussionSide side) => !IsInternal || Side == side;
}
