using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Starts a cycle.</summary>
public sealed partial class CycleNewPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private IReadOnlyList<CountryCode> _countries = [];
    private CountryCode? _country;
    private CycleErrors _errors = CycleErrors.None;

    [Inject]
    public required RunCycle Cycles { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <summary>Code of the country that was chosen; not needed by a coordinator of one country.</summary>
    [SupplyParameterFromQuery(Name = "country")]
    public string? ChosenCountry { get; set; }

    [SupplyParameterFromForm(FormName = "cycle")]
    private CycleForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        _countries =
        [
            .. _actor
                .Countries.Where(country => _actor.May(PortalAction.RunCycle, country))
                .OrderBy(country => country.Value, StringComparer.Ordinal),
        ];
        _country = Choose();
        if (_country is { } country)
        {
            Form ??= CycleForm.Begin(country, DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime));
        }
        else if (_countries.Count == 0 && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }

    private static string AddressOf(CountryCode country) => $"/assessments/new?country={country}";

    // A country that is named but may not be worked for is not replaced by another.
    private CountryCode? Choose() =>
        (Form?.Country ?? ChosenCountry) is not { Length: > 0 } named
            ? (_countries is [var only] ? only : null)
        : CountryCode.TryParse(named, out var chosen) && _countries.Contains(chosen) ? chosen
        : null;

    private async Task StartAsync()
    {
        if (_country is not { } country || Form is null)
        {
            return;
        }

        var outcome = await Cycles.StartAsync(
            _actor,
            country,
            Form.ToPlan(),
            Http?.RequestAborted ?? default
        );
        if (outcome is Outcome<Assessment>.Done(var assessment))
        {
            Navigation.NavigateTo(AssessmentWords.Address(assessment.Id));
        }
        else if (outcome is Outcome<Assessment>.Invalid(var violations))
        {
            _errors = new(violations);
        }
        else if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
