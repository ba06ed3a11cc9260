using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Layout;

/// <summary>The four languages, each by its own name. A full page load: the language stands on the document's root.</summary>
public sealed partial class LanguageSwitch : ComponentBase
{
    /// <summary>Path and query to come back to.</summary>
    [Parameter, EditorRequired]
    public required string ReturnUrl { get; set; }
}
