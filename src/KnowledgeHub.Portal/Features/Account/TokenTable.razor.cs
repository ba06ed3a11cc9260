using KnowledgeHub.Core.Access;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>A person's access tokens, with a way to revoke those that can be used.</summary>
public sealed partial class TokenTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<AccessToken> Tokens { get; set; }

    /// <summary>The moment at which their states are told.</summary>
    [Parameter, EditorRequired]
    public required DateTime Now { get; set; }
}
