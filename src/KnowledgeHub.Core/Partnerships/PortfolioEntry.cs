using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>One country of an advisor. What the country does not share today is not in it.</summary>
public sealed record PortfolioEntry
{
    /// <summary>The country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>How its consent stands.</summary>
    public required PortfolioConsent Consent { get; init; }

    /// <summary>
    /// The last day of the consent in force, or the day on which it ended; null for a consent without end, and for none.
    /// </summary>
    public DateOnly? ConsentUntil { get; init; }

    /// <summary>Its newest cycle that is open to the advisor; null while none is.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>Whole days since the cycle changed its stage, or was started; null without a cycle.</summary>
    public int? DaysSinceStep { get; init; }

    /// <summary>The last day of the present stage, when that is over; null when it is not, or none was set.</summary>
    public DateOnly? MissedDeadline { get; init; }

    /// <summary>When the advisor last looked at the cycle; null when never.</summary>
    public DateTime? LastLookUtc { get; init; }

    /// <summary>Whether the advisor's own levels are waited for: handed in, or being validated.</summary>
    public bool AwaitsValidation =>
        Assessment?.Status is AssessmentStatus.Submitted or AssessmentStatus.Validation;

    /// <summary>Whether the deadline of the present stage is over.</summary>
    public bool IsStalled => MissedDeadline is not null;
}
