using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.SavedSearches;

/// <summary>Names a search and saves it. The search itself stands in the address.</summary>
public sealed partial class SaveSearchPage : ComponentBase
{
    private PracticeListQuery _query = PracticeListQuery.Empty;
    private IReadOnlyList<RuleViolation> _errors = [];

    [Inject]
    public required ManageSavedSearches Searches { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required IFrameworkSource Frameworks { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>The search as it stands in the address of the result list, behind the question mark.</summary>
    [SupplyParameterFromQuery(Name = "search")]
    public string? Search { get; set; }

    [SupplyParameterFromForm(FormName = "save-search")]
    private SavedSearchForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>What is searched for, in the words of the page.</summary>
    private string SuggestedName
    {
        get
        {
            var labels = new FacetLabels(Taxonomy.Current, Frameworks);
            var choices = _query.Choices.Select(choice =>
                labels.Of(choice.Facet, choice.Value, ReaderLanguage.Current)
            );
            var name = string.Join(
                ", ",
                [.. _query.Text is null ? [] : new[] { _query.Text }, .. choices]
            );
            return name.Length > SavedSearchRules.MaxNameLength ? string.Empty : name;
        }
    }

    protected override async Task OnInitializedAsync()
    {
        _query = SavedSearchWords.Read(Search ?? string.Empty);
        if (!PolicyTable.Allows(await CurrentActor.GetAsync(), PortalAction.SaveSearches))
        {
            Navigation.NavigateTo("/account/denied");
        }
    }

    private async Task SaveAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var outcome = await Searches.SaveAsync(
            actor,
            Form?.Name ?? string.Empty,
            _query.Search,
            _query.ToRequest(ReaderLanguage.Current),
            Http?.RequestAborted ?? CancellationToken.None
        );
        if (outcome is Outcome<SavedSearch>.Invalid(var violations))
        {
            _errors = violations;
            return;
        }

        var isSaved = outcome is Outcome<SavedSearch>.Done;
        Navigation.NavigateTo(isSaved ? "/account/searches" : "/account/denied");
    }
}
