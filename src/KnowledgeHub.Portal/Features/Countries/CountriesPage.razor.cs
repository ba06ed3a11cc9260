using System.Globalization;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Countries;

/// <summary>Who has something to show: countries and organisations that appear in entries.</summary>
public sealed partial class CountriesPage : ComponentBase
{
    private CountryList? _list;

    [Inject]
    public required SearchPractices Search { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var request = new PracticeSearchRequest
        {
            Language = ReaderLanguage.Current,
            PageSize = "1",
        };
        var order = StringComparer.Create(CultureInfo.CurrentCulture, CompareOptions.IgnoreCase);
        try
        {
            var actor = await CurrentActor.GetAsync();
            var found = await Search.ExecuteAsync(
                actor,
                request,
                Http?.RequestAborted ?? CancellationToken.None
            );
            _list = CountryList.Of(found, Taxonomy.Current, ReaderLanguage.Current, order);
        }
        catch (SearchNotReadyException)
        {
            Http?.AnswerNotReady();
        }
    }
}
