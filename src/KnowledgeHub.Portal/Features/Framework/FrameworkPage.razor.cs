using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Framework;

/// <summary>A whole version of the framework, to read and to print: the current one, or the one that the address names.</summary>
public sealed partial class FrameworkPage : ComponentBase
{
    private FrameworkReading? _reading;

    [Inject]
    public required IFrameworkSource Frameworks { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>The version; null for the current one.</summary>
    [Parameter]
    public string? Version { get; set; }

    protected override void OnInitialized()
    {
        var framework = Version is null ? Frameworks.Current : Frameworks.Find(Version);
        if (framework is not null)
        {
            _reading = new(framework, Taxonomy.Current, ReaderLanguage.Current);
        }
        else if (Version is not null)
        {
            Navigation.NotFound();
        }
    }
}
