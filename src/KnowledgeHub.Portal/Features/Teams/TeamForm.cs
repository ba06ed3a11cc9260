using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Teams;

namespace KnowledgeHub.Portal.Features.Teams;

/// <summary>The fields of an invitation, as they were typed.</summary>
public sealed class TeamForm
{
    private const int UsualDays = 14;

    /// <summary>Code of the role.</summary>
    public string? Role { get; set; }

    /// <summary>Code of the agency.</summary>
    public string? Agency { get; set; }

    public string? Addressee { get; set; }

    /// <summary>Where the link is sent; empty when it is handed over otherwise.</summary>
    public string? Email { get; set; }

    public int Days { get; set; } = UsualDays;

    /// <summary>Account id of whose place it takes.</summary>
    public string? Replaces { get; set; }

    /// <summary>What the form says. A role that cannot be read becomes one that the rules refuse.</summary>
    public InvitationRequest ToRequest() =>
        new(
            EnumCode<Role>.TryParse(Role, out var role)
                ? role
                : KnowledgeHub.Core.Access.Role.Administrator,
            Agency ?? string.Empty,
            Addressee ?? string.Empty,
            Days,
            Replaces ?? string.Empty,
            Email ?? string.Empty,
            CultureInfo.CurrentUICulture.Name
        );
}
