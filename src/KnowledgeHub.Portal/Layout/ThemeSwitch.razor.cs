using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Layout;

/// <summary>Light, dark, or as the device says. A full page load: the theme stands on the document's root.</summary>
public sealed partial class ThemeSwitch : ComponentBase
{
    /// <summary>Path and query to come back to.</summary>
    [Parameter, EditorRequired]
    public required string ReturnUrl { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string Chosen =>
        ThemeChoice.Read(Http?.Request.Cookies[ThemeChoice.CookieName]) ?? "system";

    private static string Name(string theme) =>
        theme switch
        {
            "light" => LayoutStrings.LayoutThemeLight,
            "dark" => LayoutStrings.LayoutThemeDark,
            _ => LayoutStrings.LayoutThemeSystem,
        };
}
