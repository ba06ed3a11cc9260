using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>Sets picture and text on the cover of a country's reports.</summary>
public sealed partial class CoverPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private ReportCover? _cover;
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _denied;
    private bool _hasConflict;

    [Inject]
    public required EditReportCover Edit { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Code of the country.</summary>
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    /// <summary>Whether the cover was just saved.</summary>
    [SupplyParameterFromQuery(Name = "saved")]
    private string? Saved { get; set; }

    [SupplyParameterFromForm(FormName = "cover")]
    private CoverForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        Show(await Edit.ReadAsync(_actor, Code, Cancellation));
    }

    private async Task SaveAsync()
    {
        if (_cover is null || Form is not { } form)
        {
            return;
        }

        var input = await form.ToInputAsync(Cancellation);
        switch (await Edit.SaveAsync(_actor, Code, input, Cancellation))
        {
            case Outcome<ReportCover>.Done(var saved):
                Navigation.NavigateTo(ReportAddress.Cover(saved.Country) + "?saved=true");
                break;
            case Outcome<ReportCover>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<ReportCover>.Conflict(var current):
                (_cover, _hasConflict) = (current, true);
                break;
            case var other:
                Show(other);
                break;
        }
    }

    private void Show(Outcome<ReportCover> outcome)
    {
        _cover = (outcome as Outcome<ReportCover>.Done)?.Value;
        _denied = outcome is Outcome<ReportCover>.Forbidden;
        if (_cover is null && !_denied)
        {
            Navigation.NotFound();
        }
        else if (_denied && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
