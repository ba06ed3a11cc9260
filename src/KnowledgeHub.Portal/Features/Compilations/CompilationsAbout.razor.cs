using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Compilations;

/// <summary>The collections and building blocks about a term; nothing when there are none.</summary>
public sealed partial class CompilationsAbout : ComponentBase
{
    private IReadOnlyList<Compilation> _compilations = [];

    [Inject]
    public required ReadCompilations Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Parameter, EditorRequired]
    public required CompilationSubject Subject { get; set; }

    protected override async Task OnInitializedAsync() =>
        _compilations = Read.About(await CurrentActor.GetAsync(), Subject, ReaderLanguage.Current);
}
