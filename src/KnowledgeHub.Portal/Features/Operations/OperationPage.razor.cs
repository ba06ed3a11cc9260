using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Operations;

/// <summary>For administrators: where the data came from, the end of safe mode, and what shows changes of the audit trail.</summary>
public sealed partial class OperationPage : ComponentBase
{
    private InstallationState? _state;
    private bool _isAllowed;

    [Inject]
    public required IInstallationStore Installation { get; init; }

    [Inject]
    public required ConfirmRestore Confirming { get; init; }

    [Inject]
    public required IAuditAnchor Anchor { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    /// <summary>The form must stand on the page to be handled, also when somebody else has confirmed meanwhile.</summary>
    private bool IsPosted => HttpMethods.IsPost(Http?.Request.Method ?? string.Empty);

    protected override async Task OnInitializedAsync()
    {
        _isAllowed = PolicyTable.Allows(await CurrentActor.GetAsync(), PortalAction.SeeOperation);
        if (!_isAllowed)
        {
            Navigation.NotFound();
            return;
        }

        _state = await Installation.FindAsync(Cancellation);
    }

    // Whoever was first: the page then shows who confirmed and when.
    private async Task ConfirmAsync()
    {
        await Confirming.RunAsync(await CurrentActor.GetAsync(), Cancellation);
        Navigation.NavigateTo("/operation");
    }
}
