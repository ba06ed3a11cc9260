using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Teams;

/// <summary>An invitation to take part in an assessment. Whoever holds its link can accept it, once.</summary>
public sealed record Invitation
{
    /// <summary>Stable id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The assessment.</summary>
    public required AssessmentId Assessment { get; init; }

    /// <summary>The country of the assessment.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>What the person is to be: respondent or approver.</summary>
    public required Role Role { get; init; }

    /// <summary>Code of the agency that a respondent answers for; empty for an approver.</summary>
    public string Agency { get; init; } = string.Empty;

    /// <summary>For whom it is meant, in the coordinator's words, such as a post.</summary>
    public required string Addressee { get; init; }

    /// <summary>Account id of the member whose place it takes; empty when it takes nobody's.</summary>
    public string Replaces { get; init; } = string.Empty;

    /// <summary>SHA-256 of the secret in the link, as <see cref="InvitationSecret.HashOf"/> gives it.</summary>
    public required string SecretHash { get; init; }

    /// <summary>Account id of who invited.</summary>
    public required string InvitedBy { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTime CreatedUtc { get; init; }

    /// <summary>From when on it is no longer accepted.</summary>
    public required DateTime ExpiresUtc { get; init; }

    /// <summary>When it was accepted; null while it was not.</summary>
    public DateTime? AcceptedUtc { get; init; }

    /// <summary>When it was taken back; null while it was not.</summary>
    public DateTime? RevokedUtc { get; init; }

    /// <summary>Whether it can be accepted.</summary>
    /// <param name="now">Now.</param>
    public bool IsOpen(DateTime now) =>
        AcceptedUtc is null && RevokedUtc is null && now < ExpiresUtc;
}
