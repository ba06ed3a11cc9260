using KnowledgeHub.Core;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editorial;

/// <summary>Two versions of an entry side by side, field by field, with each changed word marked.</summary>
public sealed partial class ComparisonPage : ComponentBase
{
    private PracticeHistory? _history;
    private PracticeVersion? _before;
    private PracticeVersion? _after;
    private IReadOnlyList<FieldDifference> _differences = [];

    [Inject]
    public required ReadHistory Read { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Slug or id.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    /// <summary>Number of the one version.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    public int? From { get; set; }

    /// <summary>Number of the other version.</summary>
    [SupplyParameterFromQuery(Name = "to")]
    public int? To { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var outcome = await Read.ExecuteAsync(actor, Key, Http?.RequestAborted ?? default);
        if (
            outcome is Outcome<PracticeHistory>.Done(var history)
            && From is { } from
            && To is { } to
            && history.Find(Math.Min(from, to)) is { } before
            && history.Find(Math.Max(from, to)) is { } after
        )
        {
            (_history, _before, _after) = (history, before, after);
            _differences = FieldDifference.Between(
                history.TextOf(before),
                history.TextOf(after),
                (kind, code) => Taxonomy.Current.Label(kind, code, ReaderLanguage.Current)
            );
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private string VersionAddress(PracticeVersion version) =>
        $"/practices/{_history?.Current.Id}/versions/{version.State.Version}";
}
