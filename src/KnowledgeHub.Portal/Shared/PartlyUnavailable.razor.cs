using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Says that a part of a page is missing, because the database does not answer. Nobody else is given the page.</summary>
public sealed partial class PartlyUnavailable : ComponentBase
{
    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override void OnInitialized() => Http?.Features.Get<VisitorPage>()?.Refuse();
}
