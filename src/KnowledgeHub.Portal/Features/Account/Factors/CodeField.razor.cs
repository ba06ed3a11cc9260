using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>A code of an app or a recovery code; it is never sent back to the page.</summary>
public sealed partial class CodeField : ComponentBase
{
    [Parameter]
    public string? Error { get; set; }
}
