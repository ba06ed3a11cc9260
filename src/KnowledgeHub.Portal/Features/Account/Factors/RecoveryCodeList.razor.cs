using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>Recovery codes, shown this once, to be printed.</summary>
public sealed partial class RecoveryCodeList : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Codes { get; set; }
}
