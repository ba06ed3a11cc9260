using KnowledgeHub.Core.Access;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Layout;

/// <summary>Product name, languages, main navigation, search and account.</summary>
public sealed partial class SiteHeader : ComponentBase
{
    /// <summary>Who is signed in; null where that is not asked.</summary>
    [Parameter, EditorRequired]
    public required Actor? Actor { get; set; }

    /// <summary>How many saved searches of that person have news.</summary>
    [Parameter]
    public int NewsCount { get; set; }

    /// <summary>How much is new to that person or waits for that person.</summary>
    [Parameter]
    public int ReminderCount { get; set; }

    /// <summary>Path and query of the page.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    /// <summary>Where a choice of language leads back to.</summary>
    [Parameter, EditorRequired]
    public required string ReturnUrl { get; set; }

    private string Path => Address.Split('?', 2)[0];

    /// <summary>Not on the two pages that have a large search box of their own.</summary>
    private bool OffersSearch => Path is not ("/" or "/practices");
}
