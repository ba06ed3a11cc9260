using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>Search and browse the entries; the whole state is in the address.</summary>
public sealed partial class PracticeListPage : ComponentBase
{
    private const string FormId = "practice-search";

    private PracticeListQuery _query = PracticeListQuery.Empty;
    private FacetLabels _labels = null!; // set before anything is drawn
    private PracticeResultPage? _found;
    private Actor _actor = Actor.Anonymous;

    [Inject]
    public required SearchPractices Search { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required IFrameworkSource Frameworks { get; init; }

    [Inject]
    public required QueryRecorder Recorder { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string DocumentTitle =>
        ReaderText.Fill(
            LayoutStrings.LayoutPageTitle,
            _query.Text is null
                ? PracticeStrings.PracticeListTitle
                : ReaderText.Fill(PracticeStrings.PracticeListTitleFor, _query.Text)
        );

    /// <summary>The text that the reader may pin and hide entries for; null for all but editors, and without a usable text.</summary>
    private string? CuratedText =>
        _found is not null && PolicyTable.Allows(_actor, PortalAction.CurateSearches)
            ? QueryText.Keep(_found.Criteria.Text)
            : null;

    /// <summary>The list counts on across pages.</summary>
    private int FirstNumber =>
        _found is null ? 1 : (_found.Criteria.Page - 1) * _found.Criteria.PageSize + 1;

    protected override async Task OnInitializedAsync()
    {
        _query = PracticeListQuery.FromUri(Navigation.Uri);
        _labels = new(Taxonomy.Current, Frameworks);
        _actor = await CurrentActor.GetAsync();
        try
        {
            var request = _query.ToRequest(ReaderLanguage.Current);
            _found = await Search.ExecuteAsync(
                _actor,
                request,
                Http?.RequestAborted ?? CancellationToken.None
            );
            Recorder.Note(_found, ReaderKey.Of(_actor, Http?.Connection.RemoteIpAddress));
            if (_actor.IsAnonymous)
            {
                Http?.Features.Get<VisitorPage>()?.Allow(_found);
            }
        }
        catch (SearchNotReadyException)
        {
            Http?.AnswerNotReady();
        }
    }
}
