using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Administration;

/// <summary>Words and addresses of the administration of accounts.</summary>
internal static class AccountWords
{
    /// <summary>The page that lists accounts.</summary>
    public const string List = "/administration/accounts";

    /// <summary>The page that invites somebody.</summary>
    public const string Invite = "/administration/accounts/new";

    /// <summary>The page of one account.</summary>
    public static string Address(string id) => $"{List}/{Uri.EscapeDataString(id)}";

    public static string Of(RuleViolation violation) =>
        violation.Rule switch
        {
            AccountRules.EmailIsTaken => AdministrationStrings.AdministrationEmailTaken,
            AccountRules.NameIsInvalid => ReaderText.Fill(
                AdministrationStrings.AdministrationNameInvalid,
                AccountLine.MaxNameLength
            ),
            AccountRules.CountryIsInvalid => ReaderText.Fill(
                AdministrationStrings.AdministrationCountryInvalid,
                violation.Detail
            ),
            AccountRules.LastDayIsInvalid => ReaderText.Fill(
                AdministrationStrings.AdministrationUntilInvalid,
                violation.Detail
            ),
            AccountRules.ChangedMeanwhile => ReaderText.Fill(
                AdministrationStrings.AdministrationChangedMeanwhile,
                violation.Detail
            ),
            AccountRules.AdministratorIsLast => AdministrationStrings.AdministrationLast,
            _ => AdministrationStrings.AdministrationEmailInvalid,
        };
}
