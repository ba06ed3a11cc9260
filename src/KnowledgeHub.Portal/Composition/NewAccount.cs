using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Portal.Composition;

/// <summary>An account to be created.</summary>
internal sealed record NewAccount(
    string Email,
    string DisplayName,
    string Password,
    IReadOnlyList<Role> Roles,
    bool IsDemonstration
)
{
    /// <summary>The countries that the person may work for.</summary>
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];
}
