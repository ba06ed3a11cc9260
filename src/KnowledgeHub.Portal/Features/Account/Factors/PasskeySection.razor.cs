using KnowledgeHub.Core.SecondFactors;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>The passkeys of an account, with what adds and removes one.</summary>
public sealed partial class PasskeySection : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Passkey> Passkeys { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback OnAdd { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback OnRemove { get; set; }
}
