using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Every version of the answer, read again when one is saved.</summary>
public sealed partial class AnswerHistory : ComponentBase, IDisposable
{
    private IReadOnlyList<AnswerVersion>? _versions;
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

    protected override Task OnInitializedAsync()
    {
        Saved.Changed += ReadAnew;
        return ReadAsync();
    }

    private void ReadAnew(object? sender, EventArgs change) =>
        _ = InvokeAsync(async () =>
        {
            await ReadAsync();
            StateHasChanged();
        });

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
