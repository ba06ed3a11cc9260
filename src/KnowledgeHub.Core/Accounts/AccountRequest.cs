using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Accounts;

/// <summary>What an administrator asks for.</summary>
/// <param name="Email">The address; used for a new account only.</param>
/// <param name="Name">The name; used for a new account only.</param>
/// <param name="Roles">The roles.</param>
/// <param name="Countries">Codes of countries, separated by spaces or commas, as typed.</param>
/// <param name="IsClosed">Whether the account is closed.</param>
public sealed record AccountRequest(
    string Email,
    string Name,
    IReadOnlyCollection<Role> Roles,
    string Countries,
    bool IsClosed = false
)
{
    /// <summary><see cref="AccountLine.Rights"/> when they were shown; null for a change in any case.</summary>
    public string? Seen { get; init; }

    /// <summary>The last day on which the countries are granted, as typed (yyyy-MM-dd); empty for no end.</summary>
    public string Until { get; init; } = string.Empty;

    /// <summary><see cref="Until"/> as a day; null when there is none, or it is no day.</summary>
    public DateOnly? LastDay =>
        DateOnly.TryParseExact(
            Until.Trim(),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    /// <summary>The codes that were typed.</summary>
    public IReadOnlyList<string> Codes =>
        Countries
            .ToUpperInvariant()
            .Split(
                [' ', ',', ';'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            );

    /// <summary>The countries, without what is no code.</summary>
    public IEnumerable<CountryCode> Read() =>
        Codes
            .Where(code => CountryCode.TryParse(code, out _))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(code => new CountryCode(code));
}
