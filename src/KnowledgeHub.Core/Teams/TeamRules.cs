using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Teams;

/// <summary>The rules that invitations keep. Pure.</summary>
public static class TeamRules
{
    /// <summary>People are invited as respondents or as approvers only.</summary>
    public const string RoleIsInvalid = "invitation-role-invalid";

    /// <summary>The agency does not take part; the detail is its code.</summary>
    public const string AgencyIsUnknown = "invitation-agency-unknown";

    /// <summary>Nobody is named.</summary>
    public const string AddresseeIsRequired = "addressee-required";

    /// <summary>The name is longer than <see cref="MaxAddresseeLength"/>; the detail is the limit.</summary>
    public const string AddresseeIsTooLong = "addressee-too-long";

    /// <summary>The link cannot be sent to what was given as an address.</summary>
    public const string EmailIsInvalid = "invitation-email-invalid";

    /// <summary>Too many links were sent by this person, or to this address, in <see cref="MailWindow"/>.</summary>
    public const string TooManyMails = "invitation-too-many-mails";

    /// <summary>The number of days is out of range; the detail is the greatest.</summary>
    public const string DaysAreInvalid = "invitation-days-invalid";

    /// <summary>Whose place it takes is no member of this agency.</summary>
    public const string ReplacedIsUnknown = "replaced-unknown";

    /// <summary>The assessment is closed.</summary>
    public const string AssessmentIsClosed = "assessment-closed";

    /// <summary>The greatest number of days that an invitation is open.</summary>
    public const int MaxDays = 60;

    /// <summary>The greatest length of an addressee, in characters.</summary>
    public const int MaxAddresseeLength = 120;

    /// <summary>How many links one person may send within <see cref="MailWindow"/>.</summary>
    public const int MaxMails = 30;

    /// <summary>How many links may be sent to one address within <see cref="MailWindow"/>, whoever sends them.</summary>
    public const int MaxMailsToAddress = 3;

    /// <summary>How long a link that was sent counts.</summary>
    public static TimeSpan MailWindow { get; } = TimeSpan.FromHours(1);

    /// <summary>Checks an invitation.</summary>
    /// <param name="request">What was said, clean.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="members">Its members.</param>
    /// <returns>Every broken rule; empty when it may be made.</returns>
    public static IReadOnlyList<RuleViolation> Check(
        InvitationRequest request,
        Assessment assessment,
        IReadOnlyList<MemberLine> members
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(assessment);
        return [.. Violations()];

        IEnumerable<RuleViolation> Violations()
        {
            if (assessment.Status is AssessmentStatus.Closed)
            {
                yield return new(AssessmentIsClosed, "assessment");
            }

            if (request.Role is not (Role.Respondent or Role.Approver))
            {
                yield return new(RoleIsInvalid, "role");
            }

            if (request.Role is Role.Respondent && assessment.FindAgency(request.Agency) is null)
            {
                yield return new(AgencyIsUnknown, "agency", request.Agency);
            }

            if (PlainText.IsBlank(request.Addressee))
            {
                yield return new(AddresseeIsRequired, "addressee");
            }

            if (request.Addressee.Length > MaxAddresseeLength)
            {
                yield return new(AddresseeIsTooLong, "addressee", $"{MaxAddresseeLength}");
            }

            if (request.Email.Length > 0 && !MailRules.IsAddress(request.Email))
            {
                yield return new(EmailIsInvalid, "email");
            }

            if (request.Days is < 1 or > MaxDays)
            {
                yield return new(DaysAreInvalid, "days", $"{MaxDays}");
            }

            if (
                request.Replaces.Length > 0
                && !members.Any(member =>
                    member.AccountId == request.Replaces && member.Agency == request.Agency
                )
            )
            {
                yield return new(ReplacedIsUnknown, "replaces");
            }
        }
    }
}
