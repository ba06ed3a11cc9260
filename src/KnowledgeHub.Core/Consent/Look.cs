using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Consent;

/// <summary>That somebody who does not work for the country looked at what it shares.</summary>
public sealed record Look
{
    /// <summary>Account id of the person.</summary>
    public required string AccountId { get; init; }

    /// <summary>Name of the person at that time.</summary>
    public required string Name { get; init; }

    /// <summary>As what the person looked; null for somebody without any role.</summary>
    public Role? Role { get; init; }

    /// <summary>The assessment.</summary>
    public required AssessmentId Assessment { get; init; }

    /// <summary>The country that it belongs to.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>What was looked at.</summary>
    public required LookSubject Subject { get; init; }

    /// <summary>When.</summary>
    public required DateTime Utc { get; init; }

    /// <summary>The hour of the look: of several in one hour only the first is kept.</summary>
    public DateTime HourUtc => Utc.Date.AddHours(Utc.Hour);

    /// <summary>A look of somebody who is signed in.</summary>
    /// <param name="actor">Who looks.</param>
    /// <param name="assessment">At which assessment.</param>
    /// <param name="subject">At what of it.</param>
    /// <param name="utc">When.</param>
    public static Look Of(Actor actor, Assessment assessment, LookSubject subject, DateTime utc)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(assessment);
        return new()
        {
            AccountId = actor.Id,
            Name = actor.DisplayName,
            Role =
                actor.Roles.Contains(Access.Role.Advisor) ? Access.Role.Advisor
                : actor.Roles.IsEmpty ? null
                : actor.Roles.Min(),
            Assessment = assessment.Id,
            Country = assessment.Country,
            Subject = subject,
            Utc = utc,
        };
    }
}
