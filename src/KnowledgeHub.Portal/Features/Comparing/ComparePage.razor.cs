using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>Choose countries, and see their profiles side by side; the whole state is in the address.</summary>
public sealed partial class ComparePage : ComponentBase
{
    private CompareQuery _query = new();
    private ComparisonView? _view;
    private CountryChoices? _choices;
    private IReadOnlyList<string> _errors = [];
    private bool _isDenied;

    [Inject]
    public required CompareAssessments Compare { get; init; }

    [Inject]
    public required ReadAssessments Read { get; init; }

    [Inject]
    public required IFrameworkSource Frameworks { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        _query = CompareQuery.FromUri(Navigation.Uri);
        var actor = await CurrentActor.GetAsync();
        if (!PolicyTable.Allows(actor, PortalAction.CompareCountries))
        {
            Deny();
        }
        else if (_query.IsFromForm)
        {
            Navigation.NavigateTo(_query.Url);
        }
        else if (_query.IsChoosing || _query.Ids.IsEmpty)
        {
            await ChooseAsync(actor);
        }
        else
        {
            await CompareAsync(actor);
        }
    }

    private async Task CompareAsync(Actor actor)
    {
        switch (await Compare.CompareAsync(actor, _query.Ids, Cancellation))
        {
            case Outcome<CountryComparison>.Done(var comparison):
                _view = new(comparison, _query, Taxonomy.Current);
                break;
            case Outcome<CountryComparison>.Invalid(var violations):
                _errors = [.. violations.Select(Words)];
                await ChooseAsync(actor);
                break;
            case Outcome<CountryComparison>.Forbidden:
                Deny();
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    private async Task ChooseAsync(Actor actor)
    {
        if (
            await Read.ListAsync(actor, Cancellation)
            is Outcome<IReadOnlyList<AssessmentListing>>.Done(var listings)
        )
        {
            _choices = CountryChoices.Of(listings, _query, Frameworks, Taxonomy.Current);
        }
        else
        {
            Deny();
        }
    }

    private void Deny()
    {
        _isDenied = true;
        if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }

    private string Words(RuleViolation violation) =>
        violation.Rule switch
        {
            CompareAssessments.TooFewCountries => ReaderText.Fill(
                CompareStrings.CompareErrorTooFew,
                CompareAssessments.MinCountries,
                violation.Detail
            ),
            CompareAssessments.TooManyCountries => ReaderText.Fill(
                CompareStrings.CompareErrorTooMany,
                CompareAssessments.MaxCountries,
                violation.Detail
            ),
            _ => ReaderText.Fill(
                CompareStrings.CompareErrorRepeated,
                Taxonomy.Current.Label(TermKind.Country, violation.Detail, ReaderLanguage.Current)
            ),
        };
}
