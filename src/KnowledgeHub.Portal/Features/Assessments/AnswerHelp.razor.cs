using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The practices that help most with the indicator, searched when the fold is opened.</summary>
public sealed partial class AnswerHelp : ComponentBase
{
    private const int Most = 3;

    private IReadOnlyList<GuidanceItem>? _items;
    private bool _isBusy;

    [Inject]
    public required FindGuidance Guidance { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Parameter, EditorRequired]
    public required AnswerSheet Sheet { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    private async Task ToggleAsync()
    {
        if (_items is not null || _isBusy)
        {
            return;
        }

        _isBusy = true;
        try
        {
            _items = await Guidance.ForIndicatorAsync(
                await CurrentActor.GetAsync(),
                Sheet.Indicator,
                ReaderLanguage.Current,
                Most,
                CancellationToken.None
            );
        }
        catch (SearchNotReadyException)
        {
            _items = null; // The link beside the fold leads to the list, which says when it is ready.
        }
        finally
        {
            _isBusy = false;
        }
    }
}
