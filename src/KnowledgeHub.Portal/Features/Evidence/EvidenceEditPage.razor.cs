using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Evidence;

/// <summary>Adds an item to a country's library, or changes one, by a plain form.</summary>
public sealed partial class EvidenceEditPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private CountryCode? _country;
    private EvidenceItem? _item;
    private EvidenceItem? _conflict;
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _mayEdit;

    [Inject]
    public required ReadEvidence Read { get; init; }

    [Inject]
    public required WriteEvidence Write { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Code of the country.</summary>
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    /// <summary>Id of the item; null for a new one.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>Why an upload was refused before it was read.</summary>
    [SupplyParameterFromQuery(Name = "refused")]
    private string? Refused { get; set; }

    [SupplyParameterFromForm(FormName = "evidence")]
    private EvidenceForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string Address => new Uri(Navigation.Uri).AbsolutePath;

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        if (!await ReadAsync())
        {
            Navigation.NotFound();
            return;
        }

        _mayEdit = _actor.May(PortalAction.EditEvidence, new CountryCode(Code));
        if (!_mayEdit && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        Form ??= EvidenceForm.Of(
            _item?.Content ?? new EvidenceContent { Language = ReaderLanguage.Current.Code() },
            _item?.Version ?? 0
        );
        _errors = Refused is null ? [] : [AttachmentRules.TooLarge];
    }

    private async Task<bool> ReadAsync()
    {
        if (
            !CountryCode.TryParse(Code, out var country)
            || !_actor.May(PortalAction.ReadEvidence, country)
        )
        {
            return false;
        }

        _country = country;
        if (Id is null)
        {
            return true;
        }

        var outcome = await Read.FindAsync(_actor, Code, Id, Cancellation);
        _item = (outcome as Outcome<EvidenceDetails>.Done)?.Value.Item;
        return _item is not null;
    }

    private async Task SaveAsync()
    {
        if (!_mayEdit || Form is not { } form)
        {
            return;
        }

        if (form.File?.Length > AttachmentRules.MaxBytes)
        {
            _errors = [AttachmentRules.TooLarge];
            return;
        }

        var file = await FileOfAsync(form);
        var outcome = Id is null
            ? await Write.AddAsync(_actor, Code, form.ToContent(), file, Cancellation)
            : await Write.ReviseAsync(
                _actor,
                new(Code, Id, form.Version),
                form.ToContent(),
                file,
                Cancellation
            );
        Take(outcome, form);
    }

    // What was typed stays in the form; it is based on what is stored once that has been shown.
    private void Take(Outcome<EvidenceItem> outcome, EvidenceForm form)
    {
        switch (outcome)
        {
            case Outcome<EvidenceItem>.Done(var saved):
                Navigation.NavigateTo(EvidenceQuery.Saved(saved.Country, saved.Id));
                break;
            case Outcome<EvidenceItem>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<EvidenceItem>.Conflict(var current):
                (_conflict, _item) = (current, current);
                form.Version = current.Version;
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    private async Task<NewEvidenceFile?> FileOfAsync(EvidenceForm form)
    {
        if (form.File is not { } file)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, Cancellation);
        return new(file.FileName, bytes.ToArray());
    }
}
