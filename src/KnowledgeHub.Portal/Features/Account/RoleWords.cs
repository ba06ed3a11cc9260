using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>The names of the roles in the reader's language.</summary>
internal static class RoleWords
{
    public static string Of(Role role) =>
        role switch
        {
            Role.Contributor => AccountStrings.AccountRoleContributor,
            Role.Reviewer => AccountStrings.AccountRoleReviewer,
            Role.Editor => AccountStrings.AccountRoleEditor,
            Role.Respondent => AccountStrings.AccountRoleRespondent,
            Role.Coordinator => AccountStrings.AccountRoleCoordinator,
            Role.Approver => AccountStrings.AccountRoleApprover,
            Role.Advisor => AccountStrings.AccountRoleAdvisor,
            _ => AccountStrings.AccountRoleAdministrator,
        };

    /// <summary>What a role may do, in a sentence.</summary>
    public static string Meaning(Role role) =>
        role switch
        {
            Role.Contributor => AccountStrings.AccountMeaningContributor,
            Role.Reviewer => AccountStrings.AccountMeaningReviewer,
            Role.Editor => AccountStrings.AccountMeaningEditor,
            Role.Respondent => AccountStrings.AccountMeaningRespondent,
            Role.Coordinator => AccountStrings.AccountMeaningCoordinator,
            Role.Approver => AccountStrings.AccountMeaningApprover,
            Role.Advisor => AccountStrings.AccountMeaningAdvisor,
            _ => AccountStrings.AccountMeaningAdministrator,
        };
}
