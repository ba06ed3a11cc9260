using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Data.Consent;

/// <summary>A look as a row: its key holds the hour, so that a person's looks at the same within one hour are one row.</summary>
public sealed class StoredLook
{
    /// <summary>The assessment.</summary>
    public required AssessmentId Assessment { get; init; }

    /// <summary>Account id of the person; the row stays when the account goes.</summary>
    public required string AccountId { get; init; }

    /// <summary>What was looked at.</summary>
    public required LookSubject Subject { get; init; }

    /// <summary>The hour of the look.</summary>
    public required DateTime HourUtc { get; init; }

    /// <summary>The country that the assessment belongs to.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Name of the person at that time.</summary>
    public required string Name { get; init; }

    /// <summary>As what the person looked; null for somebody without any role.</summary>
    public required Role? Role { get; init; }

    /// <summary>When.</summary>
    public required DateTime Utc { get; init; }

    /// <summary>The row of a look.</summary>
    /// <param name="look">The look.</param>
    public static StoredLook From(Look look)
    {
        ArgumentNullException.ThrowIfNull(look);
        return new()
        {
            Assessment = look.Assessment,
            AccountId = look.AccountId,
            Subject = look.Subject,
            HourUtc = look.HourUtc,
            Country = look.Country,
            Name = look.Name,
            Role = look.Role,
            Utc = look.Utc,
        };
    }

    /// <summary>The look of a row.</summary>
    public Look ToLook() =>
        new()
        {
            AccountId = AccountId,
            Name = Name,
            Role = Role,
            Assessment = Assessment,
            Country = Country,
            Subject = Subject,
            Utc = Utc,
        };
}
