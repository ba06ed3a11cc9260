using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Evidence;

/// <summary>
/// An item linked to an answer. A link that was taken back stays with <see cref="IsRemoved"/>, so that its history goes on when
/// it is made again.
/// </summary>
public sealed record EvidenceLink
{
    /// <summary>Greatest length of the note, in characters.</summary>
    public const int MaxNoteLength = 1_000;

    /// <summary>The country of both assessment and item.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>The assessment.</summary>
    public required AssessmentId Assessment { get; init; }

    /// <summary>The indicator.</summary>
    public required IndicatorId Indicator { get; init; }

    /// <summary>Whose answer; see <see cref="AnswerKey"/>.</summary>
    public string Agency { get; init; } = AnswerKey.National;

    /// <summary>The item.</summary>
    public required EvidenceId Item { get; init; }

    /// <summary>Version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>What the item says to the answer.</summary>
    public EvidenceRelation Relation { get; init; }

    /// <summary>Where in the item, and what it shows; may be empty.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Whether the link was taken back.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>Account id of who acted last.</summary>
    public required string ChangedBy { get; init; }

    /// <summary>When that was.</summary>
    public required DateTime ChangedUtc { get; init; }

    /// <summary>Which link.</summary>
    public EvidenceLinkKey Key => new(new(Assessment, Indicator, Agency), Item);
}
