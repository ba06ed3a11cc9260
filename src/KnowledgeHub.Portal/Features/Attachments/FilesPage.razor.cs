using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Attachments;

/// <summary>Attaches files to an entry and leads to their removal, by plain forms.</summary>
public sealed partial class FilesPage : ComponentBase
{
    private const string UploadFormName = "attach";

    private Actor _actor = Actor.Anonymous;
    private Practice? _practice;
    private Attachment? _added;
    private IReadOnlyList<Attachment> _files = [];
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _mayChange;

    [Inject]
    public required ReadPractice Practices { get; init; }

    [Inject]
    public required ReadAttachments Read { get; init; }

    [Inject]
    public required AddAttachment Add { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Slug or id of the entry.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    /// <summary>The file that was just attached.</summary>
    [SupplyParameterFromQuery(Name = "added")]
    private string? Added { get; set; }

    /// <summary>Whether a file was just removed.</summary>
    [SupplyParameterFromQuery(Name = "removed")]
    private bool IsRemoved { get; set; }

    /// <summary>Why an upload was refused before it was read.</summary>
    [SupplyParameterFromQuery(Name = "refused")]
    private string? Refused { get; set; }

    [SupplyParameterFromForm(FormName = UploadFormName)]
    private UploadForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        if (
            await Practices.ByIdOrSlugAsync(_actor, Key, Cancellation)
            is not Outcome<Practice>.Done
            (var practice)
        )
        {
            Navigation.NotFound();
            return;
        }

        _practice = practice;
        _mayChange = _actor.MayChangeFiles(practice);
        if (!_mayChange && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        _files = await Read.OfAsync(_actor, practice, Cancellation);
        _added = _files.FirstOrDefault(file => file.Id.ToString() == Added);
        _errors = Refused is null ? [] : [AttachmentRules.TooLarge];
    }

    private async Task AttachAsync()
    {
        if (_practice is not { } practice || !_mayChange)
        {
            return;
        }

        if (Form?.File?.Length > AttachmentRules.MaxBytes)
        {
            _errors = [AttachmentRules.TooLarge];
            return;
        }

        var upload = await ReadFormAsync(practice);
        switch (await Add.ExecuteAsync(_actor, practice.Id.Value, upload, Cancellation))
        {
            case Outcome<Attachment>.Done(var file):
                Navigation.NavigateTo($"{AttachmentAddress.Page(practice)}?added={file.Id}");
                break;
            case Outcome<Attachment>.Invalid(var violations):
                _errors = violations;
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    private async Task<NewAttachment> ReadFormAsync(Practice practice)
    {
        using var bytes = new MemoryStream();
        if (Form?.File is { } file)
        {
            await file.CopyToAsync(bytes, Cancellation);
        }

        return new(
            Form?.File?.FileName ?? string.Empty,
            bytes.ToArray(),
            Languages.TryParse(Form?.Language, out var language)
                ? language
                : practice.Content.OriginalLanguage,
            Form?.Rights ?? string.Empty,
            EnumCode<AttachmentSensitivity>.TryParse(Form?.Sensitivity, out var sensitivity)
                ? sensitivity
                : AttachmentSensitivity.Editors
        );
    }
}
