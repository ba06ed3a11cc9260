using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Every version of the answer, read when the fold is opened and again when a version was saved since.</summary>
public sealed partial class AnswerHistory : ComponentBase, IDisposable
{
    private IReadOnlyList<AnswerVersion>? _versions;
    private bool _isOpen;
    private string? _chosen;
    private IReadOnlyList<(string Code, string Name)> _agencies = [];

    [Inject]
    public required AnswerReader Reader { get; init; }

    [Inject]
    public required SavedAnswers Saved { get; init; }

    /// <summary>The answer that the page shows.</summary>
    [Parameter, EditorRequired]
    public required AnswerKey Key { get; set; }

    private string Agency => _chosen ?? Key.Agency;

    protected override void OnInitialized() => Saved.Changed += ReadAnew;

    private void ReadAnew(object? sender, EventArgs change) =>
        _ = InvokeAsync(async () =>
        {
            if (_isOpen)
            {
                await ReadAsync();
                StateHasChanged();
            }
        });

    private Task ToggleAsync()
    {
        _isOpen = !_isOpen;
        return _isOpen ? ReadAsync() : Task.CompletedTask;
    }

    private Task ChooseAsync(ChangeEventArgs change)
    {
        _chosen = change.Value as string;
        return ReadAsync();
    }

    private async Task ReadAsync()
    {
        try
        {
            _agencies = await Reader.AnswerersAsync(Key);
            _versions = await Reader.HistoryAsync(Key with { Agency = Agency });
        }
        catch (StoreUnavailableException)
        {
            _versions = null;
        }
    }

    public void Dispose() => Saved.Changed -= ReadAnew;
}
