using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Accounts;

/// <summary>The rules that accounts keep.</summary>
public static class AccountRules
{
    /// <summary>The address is missing or cannot be one.</summary>
    public const string EmailIsInvalid = "account-email-invalid";

    /// <summary>Another account has the address.</summary>
    public const string EmailIsTaken = "account-email-taken";

    /// <summary>The account has this address already.</summary>
    public const string EmailIsTheSame = "account-email-same";

    /// <summary>Too many messages of a kind were sent.</summary>
    public const string TooManyLetters = "account-too-many-letters";

    /// <summary>The name is missing or too long.</summary>
    public const string NameIsInvalid = "account-name-invalid";

    /// <summary>A code is no country; the detail is the code.</summary>
    public const string CountryIsInvalid = "account-country-invalid";

    /// <summary>What was typed for the last day is no day; the detail is what was typed.</summary>
    public const string LastDayIsInvalid = "account-last-day-invalid";

    /// <summary>Nobody would be left who administers accounts.</summary>
    public const string AdministratorIsLast = "account-last-administrator";

    /// <summary>Somebody else has changed the account since it was shown; the detail is what it is now.</summary>
    public const string ChangedMeanwhile = "account-changed-meanwhile";

    /// <summary>Checks what an administrator asks for.</summary>
    /// <param name="request">The request, with a clean name.</param>
    /// <param name="isNew">Whether address and name are asked for.</param>
    /// <returns>Every broken rule.</returns>
    public static IReadOnlyList<RuleViolation> Check(AccountRequest request, bool isNew)
    {
        ArgumentNullException.ThrowIfNull(request);
        return
        [
            .. isNew ? CheckPerson(request.Email, request.Name) : [],
            .. request
                .Codes.Where(code => !Countries.CountryCode.TryParse(code, out _))
                .Select(code => new RuleViolation(CountryIsInvalid, "countries", code)),
            .. request.LastDay is null && !string.IsNullOrWhiteSpace(request.Until)
                ? [new RuleViolation(LastDayIsInvalid, "until", request.Until)]
                : Array.Empty<RuleViolation>(),
        ];
    }

    /// <summary>Checks the address and the name of somebody who is to have an account.</summary>
    /// <param name="email">The address.</param>
    /// <param name="name">The name, on one line.</param>
    /// <returns>Every broken rule.</returns>
    public static IEnumerable<RuleViolation> CheckPerson(string email, string name)
    {
        if (!MailRules.IsAddress(email))
        {
            yield return new(EmailIsInvalid, "email");
        }

        if (!IsName(name))
        {
            yield return new(NameIsInvalid, "name", $"{AccountLine.MaxNameLength}");
        }
    }

    /// <summary>Whether a text can be the name of a person: it says something and is not too long.</summary>
    /// <param name="text">The text, on one line.</param>
    public static bool IsName(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !PlainText.IsBlank(text) && text.Length <= AccountLine.MaxNameLength;
    }
}
