using System.Collections.Immutable;

namespace KnowledgeHub.Core.Targets;

/// <summary>What a coordinator wants the targets of one area to be.</summary>
/// <param name="BasedOn">The version of the profile that the coordinator has seen; 0 when there was none.</param>
/// <param name="Area">Code of the area; the decisions about other areas stay as they are.</param>
/// <param name="Decisions">Every decision about the area; what is not named follows the proposal.</param>
public sealed record TargetEdit(int BasedOn, string Area, ImmutableArray<TargetDecision> Decisions);
