using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Says what is wrong with a password, and what to do.</summary>
internal static class PasswordWords
{
    public static string Of(PasswordWeakness weakness) =>
        weakness switch
        {
            PasswordWeakness.TooShort => ReaderText.Fill(
                AccountStrings.AccountPasswordTooShort,
                PasswordRules.MinLength
            ),
            PasswordWeakness.TooLong => ReaderText.Fill(
                AccountStrings.AccountPasswordTooLong,
                PasswordRules.MaxLength
            ),
            PasswordWeakness.Personal => AccountStrings.AccountPasswordPersonal,
            _ => AccountStrings.AccountPasswordPredictable,
        };
}
