using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>One entry, by its slug or its id.</summary>
public sealed partial class PracticePage : ComponentBase
{
    private PracticeReading? _reading;
    private PracticeLinks _links = new(null, []);
    private bool _mayEdit;

    [Inject(Key = IPracticeReader.Kept)]
    public required ReadPractice Read { get; init; }

    [Inject]
    public required SearchPractices Search { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required IFrameworkSource Frameworks { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Slug or id, in any case.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    private string CanonicalAddress => $"{Navigation.BaseUri}practices/{_reading?.Practice.Slug}";

    // What a report cites is the text as it is now, whatever becomes of the entry.
    private string PermanentAddress =>
        $"{Navigation.BaseUri}practices/{_reading?.Practice.Id}/versions/{_reading?.Practice.Version}";

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var outcome = await Read.ByIdOrSlugAsync(actor, SlugOf(Key), Cancellation);
        if (outcome is not Outcome<Practice>.Done(var practice))
        {
            Navigation.NotFound();
            return;
        }

        _mayEdit = actor.May(PortalAction.RevisePractice, practice);
        _links = await Search.LinksAsync(actor, practice, Cancellation);
        _reading = new(practice, Taxonomy.Current, ReaderLanguage.Current);
        if (actor.IsAnonymous)
        {
            Http?.Features.Get<VisitorPage>()?.Allow();
        }
    }

    /// <summary>Slugs are written in lower case; an id is read in any case.</summary>
    private static string SlugOf(string key) =>
        PracticeId.TryParse(key, out var id)
            ? id.Value
            : new string([.. key.Select(char.ToLowerInvariant)]);
}
