using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>Sends on what was typed before its sender was asked who they are.</summary>
public sealed partial class ContinuePage : ComponentBase
{
    private KeptForm? _form;

    [Inject]
    public required IKeptForms Forms { get; init; }

    /// <summary>The form that was kept.</summary>
    [SupplyParameterFromQuery(Name = "kept")]
    public string? Kept { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override void OnInitialized() =>
        _form =
            Http is not null && Guid.TryParse(Kept, out var id) ? Forms.Take(Http.User, id) : null;
}
