using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Creates accounts for the operator, with one audit event each.</summary>
internal sealed class AccountDirectory(
    IOwnAccountStore store,
    NewPasswords passwords,
    TimeProvider clock
)
{
    /// <summary>Creates an account with its roles and countries.</summary>
    /// <returns>What is wrong with the input; empty when the account was created.</returns>
    public async Task<IReadOnlyList<string>> CreateAsync(NewAccount account)
    {
        // Demonstration accounts exist in development only, with a password that everybody may read.
        if (
            !account.IsDemonstration
            && passwords.Weakness(account.Password, account.Email, account.DisplayName)
                is { } weakness
        )
        {
            return [TextOf(weakness)];
        }

        var line = new AccountLine(
            Guid.NewGuid().ToString(),
            account.Email.Trim(),
            PlainText.OneLine(account.DisplayName),
            [.. account.Roles],
            account.Countries
        )
        {
            IsDemonstration = account.IsDemonstration,
        };
        if (!MailRules.IsAddress(line.Email) || !AccountRules.IsName(line.Name))
        {
            return
            [
                $"Give an e-mail address and a name of at most {AccountLine.MaxNameLength} characters.",
            ];
        }

        var isMade = await store.CreateAsync(
            line,
            passwords.Seal(account.Password),
            isConfirmed: true,
            Actor.System.Id,
            clock.GetUtcNow().UtcDateTime,
            CancellationToken.None
        );
        return isMade ? [] : [$"Another account has the address {line.Email}."];
    }

    // For the operator's console, which speaks English.
    private static string TextOf(PasswordWeakness weakness) =>
        weakness switch
        {
            PasswordWeakness.TooShort =>
                $"The password needs at least {PasswordRules.MinLength} characters.",
            PasswordWeakness.TooLong =>
                $"The password may have {PasswordRules.MaxLength} characters at most.",
            _ =>
                "The password is too easy to guess: use four or more words that do not belong together.",
        };
}
