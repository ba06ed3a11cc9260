using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Method;

/// <summary>Every formula in words and signs, and an example that the reader can change with an ordinary form.</summary>
public sealed partial class MethodPage : ComponentBase
{
    private IReadOnlyList<MethodSection> _sections = [];
    private IReadOnlyList<MethodVersion> _history = [];
    private MethodExample? _example;

    [Inject]
    public required IFrameworkSource Frameworks { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>The language that the address names, kept by the form.</summary>
    [SupplyParameterFromQuery(Name = "lang")]
    private string? Lang { get; set; }

    private MaturityFramework? Framework { get; set; }

    protected override void OnInitialized()
    {
        Framework = Frameworks.Current;
        _sections = MethodSections.All(Framework);
        _history = MethodVersion.All(Frameworks.All);
        _example = Framework is null ? null : MethodExample.Read(Framework, Navigation.Uri);
    }
}
