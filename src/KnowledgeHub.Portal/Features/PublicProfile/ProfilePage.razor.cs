using KnowledgeHub.Core;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.PublicProfile;

/// <summary>
/// What a country has made public of its result. Every request asks the country's consent anew, so the page allows no copy to
/// be kept.
/// </summary>
public sealed partial class ProfilePage : ComponentBase
{
    private ProfileReading? _reading;

    [Inject]
    public required ReadPublicProfiles Profiles { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Code of the country, as typed.</summary>
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Http?.KeepNoCopy();
        var outcome = await Profiles.ReadAsync(
            await CurrentActor.GetAsync(),
            Code,
            Http?.RequestAborted ?? CancellationToken.None
        );
        if (outcome is Outcome<PublishedProfile>.Done(var profile))
        {
            _reading = new(profile, Taxonomy.Current);
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
