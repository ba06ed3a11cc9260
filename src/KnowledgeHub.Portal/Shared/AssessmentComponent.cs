using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Shared;

/// <summary>A page on one assessment: reads it for whoever is here, and is not there for those who may not read it.</summary>
public abstract class AssessmentComponent : ComponentBase
{
    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Id of the assessment, as typed.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [CascadingParameter]
    protected HttpContext? Http { get; set; }

    /// <summary>Who is here.</summary>
    protected Actor Actor { get; private set; } = Actor.Anonymous;

    protected CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected sealed override async Task OnInitializedAsync()
    {
        Actor = await CurrentActor.GetAsync();
        await ReadAsync();
    }

    /// <summary>Reads what the page shows.</summary>
    protected abstract Task ReadAsync();

    /// <summary>What a use case gave; null, and the page is not there, when it gave nothing.</summary>
    protected T? Found<T>(Outcome<T> outcome)
        where T : class
    {
        if (outcome is Outcome<T>.Done(var value))
        {
            return value;
        }

        Navigation.NotFound();
        return null;
    }
}
