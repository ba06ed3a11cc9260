using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Practices;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editorial;

/// <summary>Exactly the text of one version of an entry: what a report cites.</summary>
public sealed partial class VersionPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private PracticeHistory? _history;
    private PracticeVersion? _version;
    private PracticeReading? _reading;
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _isCurrent;
    private bool _mayRestore;

    [Inject]
    public required ReadHistory Read { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required IFrameworkSource Frameworks { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Slug or id.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    /// <summary>Number of the version.</summary>
    [Parameter, EditorRequired]
    public required int Number { get; set; }

    [SupplyParameterFromForm(FormName = "restore")]
    private int BasedOn { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    private string Address =>
        $"{Navigation.BaseUri}practices/{_history?.Current.Id}/versions/{Number}";

    private string NoticeText =>
        _isCurrent ? EditorialStrings.VersionIsCurrent
        : _version?.State is { Status: PracticeStatus.Published, Working: null }
            ? EditorialStrings.VersionIsOld
        : _version?.State.Status is PracticeStatus.Archived ? EditorialStrings.VersionIsArchived
        : EditorialStrings.VersionIsWork;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        var outcome = await Read.ExecuteAsync(_actor, Key, Cancellation);
        if (
            outcome is not Outcome<PracticeHistory>.Done(var history)
            || history.Find(Number) is not { } version
        )
        {
            Navigation.NotFound();
            return;
        }

        var shown = version.State with { Content = history.TextOf(version) };
        (_history, _version) = (history, version);
        _reading = new(shown, Taxonomy.Current, ReaderLanguage.Current);
        _isCurrent = version.State.Working is null && history.IsCurrent(version);
        _mayRestore =
            Number < history.Current.Version
            && _actor.May(PortalAction.RevisePractice, history.Current);
    }

    private async Task RestoreAsync()
    {
        switch (await Read.RestoreAsync(_actor, Key, BasedOn, Number, Cancellation))
        {
            case Outcome<Practice>.Done(var next):
                Navigation.NavigateTo($"/practices/{next.Id}/review");
                break;
            case Outcome<Practice>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<Practice>.Conflict(var stored):
                Navigation.NavigateTo($"/practices/{stored.Id}/history");
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }
}
