using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Layout;

/// <summary>The document around every page.</summary>
public sealed partial class App : ComponentBase
{
    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>The reader's choice; null leaves it to the device.</summary>
    private string? Theme => ThemeChoice.Read(Http?.Request.Cookies[ThemeChoice.CookieName]);
}
