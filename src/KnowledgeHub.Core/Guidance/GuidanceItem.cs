using System.Collections.Immutable;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Guidance;

/// <summary>An entry that may help, and why.</summary>
/// <param name="Practice">The entry as the reader may know it.</param>
/// <param name="Reasons">Every tie to the indicators asked about, the strongest first; at least one.</param>
public sealed record GuidanceItem(Practice Practice, ImmutableArray<GuidanceReason> Reasons)
{
    /// <summary>Whether an editor has linked the entry to one of the indicators.</summary>
    public bool IsLinked => Reasons[0].Kind is GuidanceKind.LinkedToIndicator;
}
