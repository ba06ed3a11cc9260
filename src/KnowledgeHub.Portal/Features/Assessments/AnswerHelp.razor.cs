using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Core.Searching;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The practices that help most with the indicator.</summary>
public sealed partial class AnswerHelp : ComponentBase
{
    private IReadOnlyList<GuidanceItem>? _items;
    private bool _isBusy = true;

    [Inject]
    public required AnswerReader Reader { get; init; }

    /// <summary>The answer.</summary>
    [Parameter, EditorRequired]
    public required AnswerKey Key { get; set; }

    protected override async Task OnInitializedAsync()
    {
        try
        {
            _items = await Reader.GuidanceAsync(Key);
        }
        catch (Exception exception)
            when (exception is SearchNotReadyException or StoreUnavailableException)
        {
            _items = null; // The link beside the fold leads to the list, which says when it is ready.
        }
        finally
        {
            _isBusy = false;
        }
    }
}
