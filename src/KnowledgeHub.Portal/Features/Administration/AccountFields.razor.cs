using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Administration;

/// <summary>The fields that inviting and changing an account have in common, and what is wrong with them.</summary>
public sealed partial class AccountFields : ComponentBase
{
    [Parameter, EditorRequired]
    public required AccountForm Form { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<RuleViolation> Errors { get; set; }

    /// <summary>Path of the page, for links to its fields.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    /// <summary>Whether address and name are asked for.</summary>
    [Parameter]
    public bool IsNew { get; set; }

    private static string CodeOf(Role role) => EnumCode<Role>.Of(role);
}
