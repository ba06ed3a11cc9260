using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Compilations;

/// <summary>The building blocks that an entry uses and the collections that it stands in; nothing when there are none.</summary>
public sealed partial class CompilationsOfEntry : ComponentBase
{
    private Actor _actor = Actor.Anonymous;

    [Inject]
    public required ReadCompilations Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Parameter, EditorRequired]
    public required Practice Practice { get; set; }

    private IEnumerable<(string Title, IReadOnlyList<Compilation> Compilations)> Groups
    {
        get
        {
            var found = Read.With(_actor, Practice, ReaderLanguage.Current)
                .ToLookup(compilation => compilation.Kind);
            return new (string Title, IReadOnlyList<Compilation> Compilations)[]
            {
                (CompilationStrings.OfEntryBlocks, [.. found[CompilationKind.BuildingBlock]]),
                (CompilationStrings.OfEntryCollections, [.. found[CompilationKind.Collection]]),
            }.Where(group => group.Compilations.Count > 0);
        }
    }

    protected override async Task OnInitializedAsync() => _actor = await CurrentActor.GetAsync();
}
