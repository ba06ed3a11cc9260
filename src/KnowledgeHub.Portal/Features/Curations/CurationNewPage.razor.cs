using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Curations;

/// <summary>Pins or hides an entry for a searched text. What is known already stands in the address.</summary>
public sealed partial class CurationNewPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private IReadOnlyList<RuleViolation> _errors = [];
    private Curation? _existing;
    private TextInLanguage? _title;
    private bool _mayCurate;

    [Inject]
    public required CurateSearches Curations { get; init; }

    [Inject]
    public required ReadPractice Practices { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = "text")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "language")]
    public string? LanguageCode { get; set; }

    [SupplyParameterFromQuery(Name = "entry")]
    public string? Entry { get; set; }

    [SupplyParameterFromQuery(Name = "as")]
    public string? PlacementCode { get; set; }

    [SupplyParameterFromForm(FormName = "curate")]
    private CurationForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>What the fields show: what was sent, else what the address says.</summary>
    private CurationForm Input =>
        Form
        ?? new()
        {
            Text = Text,
            Language = LanguageCode,
            Entry = Entry,
            Placement = PlacementCode ?? Code(Placement.Pinned),
        };

    private string Back =>
        string.IsNullOrEmpty(Text) ? CurationAddress.List : CurationAddress.For(Text);

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        _mayCurate = PolicyTable.Allows(_actor, PortalAction.CurateSearches);
        if (!_mayCurate && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        if (
            _mayCurate
            && await Practices.ByIdOrSlugAsync(_actor, Entry ?? string.Empty, Cancellation)
                is Outcome<Practice>.Done({ Content: var content })
        )
        {
            _title = content.Title.Read(ReaderLanguage.Current, content.OriginalLanguage);
        }
    }

    private async Task SaveAsync()
    {
        if (!EnumCode<Placement>.TryParse(Input.Placement, out var placement))
        {
            return;
        }

        var input = new CurationInput(
            Input.Text ?? string.Empty,
            Languages.TryParse(Input.Language, out var language) ? language : null,
            Input.Entry ?? string.Empty,
            placement,
            Input.Note ?? string.Empty
        );
        switch (await Curations.AddAsync(_actor, input, Cancellation))
        {
            case Outcome<Curation>.Done(var saved):
                Navigation.NavigateTo(CurationAddress.For(saved.Text));
                break;
            case Outcome<Curation>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<Curation>.Conflict(var stored):
                _existing = stored;
                break;
            default:
                _mayCurate = false;
                break;
        }
    }

    private static string Code(Placement placement) => EnumCode<Placement>.Of(placement);
}
