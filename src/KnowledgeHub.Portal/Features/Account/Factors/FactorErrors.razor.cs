using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>One sentence about what went wrong, read out at once.</summary>
public sealed partial class FactorErrors : ComponentBase
{
    [Parameter]
    public string? Text { get; set; }
}
