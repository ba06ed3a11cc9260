using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>A version of the framework that is being written. Immutable: each save makes the next version of the draft.</summary>
public sealed record FrameworkDraft
{
    /// <summary>The number that it will be published by, such as <c>1.2</c>; also its key.</summary>
    public required string Number { get; init; }

    /// <summary>The published version that it was started from.</summary>
    public required string BasedOn { get; init; }

    /// <summary>How far it has come.</summary>
    public required DraftStatus Status { get; init; }

    /// <summary>Number of this state, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The version as it would be published now; its day of publication is set then.</summary>
    public required FrameworkDocument Document { get; init; }

    /// <summary>At which <see cref="Version"/> an indicator was last changed, by its id; others are as they were at the start.</summary>
    public ImmutableSortedDictionary<string, int> Edited { get; init; } =
        ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Id of the account that saved this state.</summary>
    public required string UpdatedBy { get; init; }

    /// <summary>When this state was saved.</summary>
    public required DateTime UpdatedUtc { get; init; }

    /// <summary>Whether it can be changed.</summary>
    public bool IsOpen => Status is DraftStatus.Open;

    /// <summary>An indicator of the draft; null when it has none of that id.</summary>
    /// <param name="id">The id.</param>
    public Indicator? Find(IndicatorId id) =>
        Document.Indicators.FirstOrDefault(indicator => indicator.Id == id);

    /// <summary>The state of an indicator that an editor has seen: whoever saves says on which it is based.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The version of the draft at which it was last changed; 0 when it never was.</returns>
    public int SeenOf(IndicatorId id) => Edited.GetValueOrDefault(id.Value);
}
