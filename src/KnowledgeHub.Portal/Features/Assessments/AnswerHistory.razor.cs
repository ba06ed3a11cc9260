using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Every version of the answer, read when the fold is opened and again when a version was saved since.</summary>
public sealed partial class AnswerHistory : ComponentBase
{
    private IReadOnlyList<AnswerVersion>? _versions;
    private int _readVersion;
    private bool _isOpen;

    [Inject]
    public required ReadAssessments Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Parameter, EditorRequired]
    public required AnswerSheet Sheet { get; set; }

    /// <summary>Minutes that the reader's clock is ahead of universal time.</summary>
    [Parameter]
    public int OffsetMinutes { get; set; }

    protected override Task OnParametersSetAsync() =>
        _isOpen && _readVersion != Sheet.Session.StoredVersion ? ReadAsync() : Task.CompletedTask;

    private Task ToggleAsync()
    {
        _isOpen = !_isOpen;
        return _isOpen ? ReadAsync() : Task.CompletedTask;
    }

    private async Task ReadAsync()
    {
        _readVersion = Sheet.Session.StoredVersion;
        try
        {
            var outcome = await Read.HistoryAsync(
                await CurrentActor.GetAsync(),
                Sheet.Assessment.Id.Value,
                Sheet.Indicator.Id,
                CancellationToken.None,
                Sheet.Reading.Agency
            );
            _versions = outcome is Outcome<IReadOnlyList<AnswerVersion>>.Done(var versions)
                ? versions
                : [];
        }
        catch (StoreUnavailableException)
        {
            _versions = null;
        }
    }
}
