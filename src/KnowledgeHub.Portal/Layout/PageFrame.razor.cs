using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Layout;

/// <summary>Header, content and footer of every page.</summary>
public sealed partial class PageFrame : ComponentBase
{
    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Who is signed in; null where that is not asked.</summary>
    [Parameter]
    public Actor? Actor { get; set; }

    /// <summary>How many saved searches of that person have news.</summary>
    [Parameter]
    public int NewsCount { get; set; }

    /// <summary>How much is new to that person or waits for that person.</summary>
    [Parameter]
    public int ReminderCount { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string ReturnUrl => SecretAddress.Is(Http) ? SecretAddress.Continue : Address;

    /// <summary>Path and query of the page, with a leading slash.</summary>
    private string Address =>
        RequestedAddress.Original(Http)
        ?? "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('#', 2)[0];
}
