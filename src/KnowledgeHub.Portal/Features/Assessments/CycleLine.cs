using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>A cycle in the list.</summary>
/// <param name="Listing">The assessment and its progress.</param>
/// <param name="Total">The number of indicators of its version of the framework.</param>
/// <param name="MayAnswer">Whether the reader may answer it now.</param>
/// <param name="MayRun">Whether the reader may change its settings.</param>
public sealed record CycleLine(AssessmentListing Listing, int Total, bool MayAnswer, bool MayRun)
{
    /// <summary>Whether the reader may see what the country shares, and with whom.</summary>
    public bool MayReadConsent { get; init; }

    public Assessment Assessment => Listing.Assessment;

    public int Answered => Math.Min(Listing.Answered, Total);
}
