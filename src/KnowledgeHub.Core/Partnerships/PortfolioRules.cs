using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>What an advisor is told of a country, by its consent. Pure.</summary>
public static class PortfolioRules
{
    /// <summary>
    /// The line of a country: its newest cycle whose sheet is in force for the advisor; else that of its last sheet how that
    /// ended; else nothing but the country, whether it has assessments or none.
    /// </summary>
    /// <param name="actor">The advisor.</param>
    /// <param name="country">The country.</param>
    /// <param name="cycles">Its assessments with their sheets, in any order.</param>
    /// <param name="today">The day, in universal time.</param>
    public static PortfolioEntry Of(
        Actor actor,
        CountryCode country,
        IEnumerable<SharedAssessment> cycles,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        var signed = cycles
            .Where(cycle => cycle.Sheet is { } sheet && sheet.SignedOn <= today)
            .OrderByDescending(cycle => cycle.Assessment.ReferenceDate)
            .ToList();
        var open = signed.Find(cycle =>
            !ConsentRules.ViewOf(actor, cycle.Assessment, cycle.Sheet, today).IsNothing
        );
        return open is not null
            ? Open(country, open, today)
            : Closed(country, signed.Find(cycle => !IsInForce(cycle, today))?.Sheet);
    }

    private static bool IsInForce(SharedAssessment cycle, DateOnly today) =>
        cycle.Sheet?.IsInForce(today) is true;

    private static PortfolioEntry Open(CountryCode country, SharedAssessment cycle, DateOnly today)
    {
        var assessment = cycle.Assessment;
        var lastStep = assessment.Journal is [.., var step] ? step.AtUtc : assessment.CreatedUtc;
        return new()
        {
            Country = country,
            Consent = PortfolioConsent.InForce,
            ConsentUntil = cycle.Sheet?.ExpiresOn,
            Assessment = assessment,
            DaysSinceStep = today.DayNumber - DateOnly.FromDateTime(lastStep).DayNumber,
            MissedDeadline =
                assessment.Deadlines.Of(assessment.Status) is { } deadline && deadline < today
                    ? deadline
                    : null,
        };
    }

    private static PortfolioEntry Closed(CountryCode country, ConsentSheet? last) =>
        new()
        {
            Country = country,
            Consent = last switch
            {
                null => PortfolioConsent.None,
                { Revocation: not null } => PortfolioConsent.Revoked,
                _ => PortfolioConsent.Expired,
            },
            ConsentUntil = last?.Revocation is { } revocation
                ? DateOnly.FromDateTime(revocation.Utc)
                : last?.ExpiresOn,
        };
}
