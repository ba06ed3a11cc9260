using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Evidence;

/// <summary>One item of evidence: what is known of it, where it is used, and its versions with their files.</summary>
public sealed partial class EvidencePage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private EvidenceDetails? _details;
    private DateOnly _today;
    private bool _mayEdit;
    private bool _isStale;

    [Inject]
    public required ReadEvidence Read { get; init; }

    [Inject]
    public required WriteEvidence Write { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Code of the country.</summary>
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    /// <summary>Id of the item.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Whether it was just saved: a reload must not send the form again.</summary>
    [SupplyParameterFromQuery(Name = "saved")]
    private string? Saved { get; set; }

    [SupplyParameterFromForm(FormName = "archive")]
    private EvidenceForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        _today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var outcome = await Read.FindAsync(_actor, Code, Id, Cancellation);
        if (outcome is Outcome<EvidenceDetails>.Done(var details))
        {
            _details = details;
            _mayEdit = _actor.May(PortalAction.EditEvidence, details.Item.Country);
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task ArchiveAsync()
    {
        if (_details is not { Item: var shown })
        {
            return;
        }

        var outcome = await Write.ArchiveAsync(
            _actor,
            new(Code, Id, Form?.Version ?? 0),
            !shown.IsArchived,
            Cancellation
        );
        if (outcome is Outcome<EvidenceItem>.Done(var saved))
        {
            Navigation.NavigateTo(EvidenceQuery.Saved(saved.Country, saved.Id));
        }
        else
        {
            _isStale = true;
            await ReadAsync();
        }
    }
}
