using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>
/// What one save did to a draft: the indicators as they were afterwards. The steps from the start, one after the other, make
/// every earlier state, without keeping the whole version each time.
/// </summary>
public sealed record DraftStep
{
    /// <summary>The published version that the draft is based on.</summary>
    public required string BasedOn { get; init; }

    /// <summary>Indicators that were changed, added or put back, as they are now.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>Indicators that were taken out.</summary>
    public ImmutableArray<IndicatorId> Retired { get; init; } = [];

    /// <summary>Comments of an imported workbook.</summary>
    public ImmutableArray<DraftComment> Comments { get; init; } = [];
}
