using KnowledgeHub.Core;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.SavedSearches;

/// <summary>Names a saved search anew, or removes it. Another person's search is not found here.</summary>
public sealed partial class SavedSearchPage : ComponentBase
{
    private SavedSearch? _search;
    private IReadOnlyList<RuleViolation> _errors = [];

    [Inject]
    public required ManageSavedSearches Searches { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "rename-search")]
    private SavedSearchForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var found = await Searches.FindAsync(actor, Id, Cancellation);
        if (found is Outcome<SavedSearch>.Done(var search))
        {
            _search = search;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task RenameAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var name = Form?.Name ?? string.Empty;
        if (
            await Searches.RenameAsync(actor, Id, name, Cancellation) is Outcome<string>.Invalid(
                var violations
            )
        )
        {
            _errors = violations;
            return;
        }

        Navigation.NavigateTo("/account/searches");
    }

    private async Task RemoveAsync()
    {
        await Searches.RemoveAsync(await CurrentActor.GetAsync(), Id, Cancellation);
        Navigation.NavigateTo("/account/searches");
    }
}
