using System.Collections.Immutable;
using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Countries;

/// <summary>Who has something to show: countries and organisations that appear in entries.</summary>
public sealed partial class CountriesPage : ComponentBase
{
    private CountryList? _list;
    private IReadOnlyList<PublicProfileListing>? _profiles = [];

    [Inject]
    public required SearchPractices Search { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ReadPublicProfiles Profiles { get; init; }

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
        var actor = await CurrentActor.GetAsync();
        var cancellation = Http?.RequestAborted ?? CancellationToken.None;
        _profiles = await ProfilesAsync(actor, cancellation);
        try
        {
            var found = await Search.ExecuteAsync(actor, request, cancellation);
            _list = CountryList.Of(found, Taxonomy.Current, ReaderLanguage.Current, order);
        }
        catch (SearchNotReadyException)
        {
            Http?.AnswerNotReady();
        }
    }

    // What countries have published is asked anew each time: it may have been withdrawn. Null while that cannot be asked.
    private async Task<IReadOnlyList<PublicProfileListing>?> ProfilesAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        try
        {
            return
                await Profiles.ListAsync(actor, cancellation)
                    is Outcome<ImmutableArray<PublicProfileListing>>.Done(var listed)
                ? listed
                : [];
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }
}
