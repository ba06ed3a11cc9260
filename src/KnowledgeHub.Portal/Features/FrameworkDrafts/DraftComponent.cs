using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.FrameworkDrafts;

/// <summary>A page on one draft: reads it, and says no to whoever does not edit the framework.</summary>
public abstract class DraftComponent : ComponentBase
{
    [Inject]
    public required DraftDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Number of the draft.</summary>
    [Parameter, EditorRequired]
    public required string Number { get; set; }

    [CascadingParameter]
    protected HttpContext? Http { get; set; }

    protected ReadDrafts Drafts => Desk.Drafts;

    protected WriteDraft Write => Desk.Write;

    /// <summary>Who is here.</summary>
    protected Actor Actor { get; private set; } = Actor.Anonymous;

    /// <summary>The draft; null when there is none to be shown.</summary>
    protected FrameworkDraft? Draft { get; set; }

    protected CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        Actor = await Desk.CurrentActor.GetAsync();
        switch (await Drafts.FindAsync(Actor, Number, Cancellation))
        {
            case Outcome<FrameworkDraft>.Done(var draft):
                Draft = draft;
                await DraftReadAsync(draft);
                break;
            case Outcome<FrameworkDraft>.Forbidden when Http is { Response.HasStarted: false } http:
                http.Response.StatusCode = StatusCodes.Status403Forbidden;
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    /// <summary>The draft was read.</summary>
    /// <param name="draft">The draft.</param>
    protected virtual Task DraftReadAsync(FrameworkDraft draft) => Task.CompletedTask;

    /// <summary>The name of a term.</summary>
    protected string Label(TermKind kind, string code) =>
        Desk.Taxonomy.Current.Label(kind, code, ReaderLanguage.Current);
}
