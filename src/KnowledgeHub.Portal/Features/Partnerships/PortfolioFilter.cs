using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Partnerships;

/// <summary>Which lines of a portfolio are shown; it stands in the address. What cannot be read narrows nothing.</summary>
/// <param name="Stage">Only cycles at this stage; null for all.</param>
/// <param name="Consent">Only countries whose consent stands so; null for all.</param>
/// <param name="IsStalled">Only cycles whose deadline is over.</param>
/// <param name="AwaitsValidation">Only cycles that wait for the advisor's levels.</param>
public sealed record PortfolioFilter(
    AssessmentStatus? Stage,
    PortfolioConsent? Consent,
    bool IsStalled,
    bool AwaitsValidation
)
{
    private const string On = "1";

    /// <summary>Reads the values of an address.</summary>
    /// <param name="stage">Code of a stage, possibly null.</param>
    /// <param name="consent">Code of a state of consent, possibly null.</param>
    /// <param name="stalled">"1" for on, possibly null.</param>
    /// <param name="validation">"1" for on, possibly null.</param>
    public static PortfolioFilter Read(
        string? stage,
        string? consent,
        string? stalled,
        string? validation
    ) =>
        new(
            EnumCode<AssessmentStatus>.TryParse(stage, out var known) ? known : null,
            EnumCode<PortfolioConsent>.TryParse(consent, out var state) ? state : null,
            stalled == On,
            validation == On
        );

    /// <summary>Whether a line is shown.</summary>
    /// <param name="entry">The line.</param>
    public bool Shows(PortfolioEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (Stage is null || entry.Assessment?.Status == Stage)
            && (Consent is null || entry.Consent == Consent)
            && (!IsStalled || entry.IsStalled)
            && (!AwaitsValidation || entry.AwaitsValidation);
    }
}
