using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>How to sign in with the demonstration accounts, which exist in development only.</summary>
internal static class DemonstrationAccess
{
    /// <summary>The password of every demonstration account.</summary>
    public const string Password = "demo-border-2026";

    /// <summary>The demonstration country that those who work for a country are granted.</summary>
    public static CountryCode Country { get; } = new("XA");

    /// <summary>The address of the demonstration account of a role.</summary>
    public static string Email(Role role) => $"{EnumCode<Role>.Of(role)}@demo.example";
}
