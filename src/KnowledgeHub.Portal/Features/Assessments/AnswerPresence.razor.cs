using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Features.Presence;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>
/// Who else has the answer open, and whether somebody has saved it since it was drawn. It never touches what is typed, and reads
/// the database only when a save was announced.
/// </summary>
public sealed partial class AnswerPresence : ComponentBase, IAsyncDisposable
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(4);

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<PresentPerson> _others = [];
    private AnswerVersion? _newer;
    private PresenceLease? _lease;

    [Inject]
    public required AnswerWatch Watch { get; init; }

    /// <summary>The answer.</summary>
    [Parameter, EditorRequired]
    public required AnswerKey Key { get; set; }

    /// <summary>The version that this page knows to be stored.</summary>
    [Parameter, EditorRequired]
    public required int StoredVersion { get; set; }

    /// <summary>What is shared of the assessment may have changed.</summary>
    [Parameter]
    public EventCallback AccessChanged { get; set; }

    /// <summary>Tells the others that somebody types here.</summary>
    public void NoteWriting() => _lease?.NoteWriting();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        var lease = await Watch.EnterAsync(Key);
        if (_leaving.IsCancellationRequested)
        {
            lease.Dispose();
            return;
        }

        _lease = lease;
        _lease.Changed += Tell;
        _lease.AccessChanged += TellAccess;
        _ = WatchAsync(_lease, _leaving.Token);
        Tell(this, EventArgs.Empty);
    }

    // Others come and go unannounced when their connection breaks; one's own save has been taken note of by the next look.
    private async Task WatchAsync(PresenceLease lease, CancellationToken leaving)
    {
        using var timer = Watch.Timer(_interval);
        try
        {
            while (await timer.WaitForNextTickAsync(leaving))
            {
                lease.Renew();
                await InvokeAsync(() => LookAsync(lease));
            }
        }
        catch (OperationCanceledException)
        {
            return; // The page is left.
        }
    }

    private async Task LookAsync(PresenceLease lease)
    {
        if (lease.NewestVersion > Math.Max(StoredVersion, _newer?.Version ?? 0))
        {
            await ReadNewerAsync();
            StateHasChanged();
        }

        Show(lease);
    }

    private async Task ReadNewerAsync()
    {
        try
        {
            _newer = await Watch.ReadNewestAsync(Key, _leaving.Token) ?? _newer;
        }
        catch (StoreUnavailableException)
        {
            return; // The next look asks again.
        }
    }

    private void Show(PresenceLease lease)
    {
        var others = lease.Others;
        if (!others.SequenceEqual(_others))
        {
            _others = others;
            StateHasChanged();
        }
    }

    private void Tell(object? sender, EventArgs change) =>
        _ = InvokeAsync(() =>
        {
            if (_lease is { } lease && !_leaving.IsCancellationRequested)
            {
                Show(lease);
            }
        });

    private void TellAccess(object? sender, EventArgs change) =>
        _ = InvokeAsync(() =>
            _leaving.IsCancellationRequested ? Task.CompletedTask : AccessChanged.InvokeAsync()
        );

    // A name in another script keeps to itself within the sentence.
    private static string Isolated(string name) => $"\u2068{name}\u2069";

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        if (_lease is not null)
        {
            _lease.Changed -= Tell;
            _lease.AccessChanged -= TellAccess;
            _lease.Dispose();
        }

        _leaving.Dispose();
    }
}
