using KnowledgeHub.Core;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Curations;

/// <summary>Which entries are pinned and hidden for which searched text.</summary>
public sealed partial class CurationsPage : ComponentBase
{
    private IReadOnlyList<CurationLine>? _lines;

    [Inject]
    public required CurateSearches Curations { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    /// <summary>Only those of this text; null for all.</summary>
    [SupplyParameterFromQuery(Name = "text")]
    public string? Text { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        Text = string.IsNullOrWhiteSpace(Text) ? null : Text;
        var outcome = await Curations.ListAsync(actor, Text, Http?.RequestAborted ?? default);
        _lines = (outcome as Outcome<IReadOnlyList<CurationLine>>.Done)?.Value;
        if (_lines is null && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
