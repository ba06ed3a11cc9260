using KnowledgeHub.Core;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Teams;

/// <summary>The words for invitations and their rules.</summary>
internal static class TeamWords
{
    /// <summary>The address of the page of an assessment's people.</summary>
    public static string Address(string assessment) => $"/assessments/{assessment}/team";

    /// <summary>The path of an invitation's link.</summary>
    public static string Link(string secret) => $"/join/{secret}";

    /// <summary>How an invitation stands.</summary>
    public static string State(Invitation invitation, DateTime now) =>
        invitation.RevokedUtc is not null ? TeamStrings.TeamInvitationRevoked
        : invitation.IsOpen(now)
            ? ReaderText.Fill(
                TeamStrings.TeamInvitationOpen,
                ReaderText.Date(invitation.ExpiresUtc)
            )
        : TeamStrings.TeamInvitationExpired;

    /// <summary>What a broken rule asks for.</summary>
    public static string Rule(RuleViolation violation) =>
        violation.Rule switch
        {
            TeamRules.RoleIsInvalid => TeamStrings.TeamRuleRole,
            TeamRules.AgencyIsUnknown => TeamStrings.TeamRuleAgencyUnknown,
            TeamRules.AddresseeIsRequired => TeamStrings.TeamRuleAddressee,
            TeamRules.AddresseeIsTooLong => ReaderText.Fill(
                TeamStrings.TeamRuleAddresseeTooLong,
                TeamRules.MaxAddresseeLength
            ),
            TeamRules.EmailIsInvalid => AccountStrings.AccountEmailRequired,
            TeamRules.TooManyMails => ReaderText.Fill(
                TeamStrings.TeamRuleTooManyMails,
                TeamRules.MaxMails,
                TeamRules.MaxMailsToAddress
            ),
            TeamRules.DaysAreInvalid => ReaderText.Fill(
                TeamStrings.TeamRuleDays,
                TeamRules.MaxDays
            ),
            TeamRules.ReplacedIsUnknown => TeamStrings.TeamRuleReplaces,
            _ => TeamStrings.TeamRuleClosed,
        };
}
