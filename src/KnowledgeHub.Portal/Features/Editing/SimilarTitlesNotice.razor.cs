using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>Warns of entries with a similar title, a moment after the last keystroke.</summary>
public sealed partial class SimilarTitlesNotice : ComponentBase, IDisposable
{
    private static readonly TimeSpan _quiet = TimeSpan.FromMilliseconds(400);

    private CancellationTokenSource _asking = new();
    private IReadOnlyList<Practice> _found = [];
    private string? _asked;

    [Inject]
    public required SimilarTitles Similar { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <summary>Who types.</summary>
    [Parameter, EditorRequired]
    public required Actor Actor { get; set; }

    /// <summary>The title as typed so far.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The entry that is being written; null for a new one.</summary>
    [Parameter]
    public PracticeId? Except { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        // A new entry gets its id with its first save, which can come between the question and the answer.
        _found = [.. _found.Where(practice => practice.Id != Except)];
        if (!RendererInfo.IsInteractive || Title == _asked)
        {
            return;
        }

        _asked = Title;
        await _asking.CancelAsync();
        _asking.Dispose();
        _asking = new();
        try
        {
            var cancellation = _asking.Token;
            await Task.Delay(_quiet, Clock, cancellation);
            _found = await Similar.FindAsync(Actor, Title, Except, cancellation);
        }
        catch (Exception exception)
            when (exception is OperationCanceledException or SearchNotReadyException)
        {
            _found = []; // Typing goes on, or there is no index yet.
        }
    }

    public void Dispose()
    {
        _asking.Cancel();
        _asking.Dispose();
    }
}
