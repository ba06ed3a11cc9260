using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Administration;

/// <summary>The fields of the forms that invite and change an account.</summary>
public sealed class AccountForm
{
    public string? Email { get; set; }

    public string? Name { get; set; }

    /// <summary>Codes of the roles.</summary>
    public List<string> Roles { get; set; } = [];

    public string? Countries { get; set; }

    /// <summary>The last day on which the countries are granted (yyyy-MM-dd); null or empty for no end.</summary>
    public string? Until { get; set; }

    public bool IsClosed { get; set; }

    /// <summary>What the account was when the form was shown.</summary>
    public string? Seen { get; set; }

    /// <summary>The form of an account.</summary>
    public static AccountForm Of(AccountLine account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new()
        {
            Email = account.Email,
            Name = account.Name,
            Roles = [.. account.Roles.Select(EnumCode<Role>.Of)],
            Countries = string.Join(", ", account.Countries),
            Until = account.LastDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IsClosed = account.IsClosed,
            Seen = account.Rights,
        };
    }

    /// <summary>What is asked for; a code that is no role asks for nothing.</summary>
    public AccountRequest Read() =>
        new(
            Email ?? string.Empty,
            Name ?? string.Empty,
            [
                .. Roles
                    .Where(code => EnumCode<Role>.TryParse(code, out _))
                    .Select(code => EnumCode<Role>.TryParse(code, out var role) ? role : default),
            ],
            Countries ?? string.Empty,
            IsClosed
        )
        {
            Until = Until ?? string.Empty,
            Seen = Seen,
        };
}
