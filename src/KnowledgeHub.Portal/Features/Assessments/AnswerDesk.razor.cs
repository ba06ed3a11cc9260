using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The server's side of an open answering page: takes what its script sends, and shows what came of it.</summary>
public sealed partial class AnswerDesk : ComponentBase, IAnswerDesk, IAsyncDisposable
{
    private const int MostKept = 200;

    private readonly CancellationTokenSource _leaving = new();
    private AnswerSession? _told;
    private AnswerBrowser? _browser;
    private AnswerPresence? _presence;
    private ElementReference _root;
    private IReadOnlyList<IndicatorId> _kept = [];
    private bool _isComplete;

    /// <summary>The desk shows what came of work in the open page: there is nothing to draw before it is open.</summary>
    public static IComponentRenderMode Mode { get; } =
        new InteractiveServerRenderMode(prerender: false);

    [Inject]
    public required AnswerWork Work { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    /// <summary>Id of the assessment.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Id of the indicator that the page shows.</summary>
    [Parameter, EditorRequired]
    public required string Indicator { get; set; }

    /// <summary>Whose answer; see <see cref="AnswerKey"/>.</summary>
    [Parameter, EditorRequired]
    public required string Agency { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var wanted = new AnswerKey(new(Id), new(Indicator), Agency);
        if (Work.Shown != wanted)
        {
            _isComplete = false;
            await Work.ShowAsync(wanted, _leaving.Token);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await StartAsync();
        }

        if (_browser is not null && Work.Session is { } session && session != _told)
        {
            _told = session;
            await _browser.TellAsync(
                Indicator,
                session.OpenedVersion,
                AnswerFields.Of(session.Opened)
            );
        }
    }

    private async Task StartAsync()
    {
        try
        {
            _browser = await AnswerBrowser.StartAsync(
                Js,
                "/" + Assets["Features/Assessments/AnswerDesk.razor.js"],
                _root,
                this
            );
        }
        catch (Exception exception)
            when (exception is JSDisconnectedException or OperationCanceledException)
        {
            _browser = null; // The page is being left.
        }
    }

    public Task<AnswerReceipt> SaveAsync(AnswerDraft draft) =>
        CallAsync(() =>
        {
            _isComplete = false;
            return Work.SaveAsync(draft, _leaving.Token);
        });

    public Task KeptAsync(IReadOnlyList<string> indicators) =>
        CallAsync(() =>
        {
            _kept =
            [
                .. (indicators ?? [])
                    .Select(text => IndicatorId.TryParse(text, out var id) ? id : default)
                    .Where(id => id != default)
                    .Distinct()
                    .Take(MostKept),
            ];
            return Task.FromResult(true);
        });

    public Task<AnswerFields> TakeStoredAsync() =>
        CallAsync(() =>
            Task.FromResult(
                Work.Session is { } session ? AnswerFields.Of(session.TakeStored()) : new()
            )
        );

    public Task MergeAsync() =>
        CallAsync(() =>
        {
            Work.Session?.Merge();
            return Task.FromResult(true);
        });

    public void NoteWriting() => _presence?.NoteWriting();

    public Task<string?> MoveAsync(string target) =>
        CallAsync(async () =>
        {
            var (isSeen, next) = await Work.FindAsync(target, _leaving.Token);
            _isComplete = isSeen && next is null && target == AnswerMove.Unanswered;
            if (!isSeen)
            {
                await EndAsync();
            }

            return next is null ? null : To(next.Id);
        });

    private Task<T> CallAsync<T>(Func<Task<T>> call) =>
        CircuitCall.RunAsync(InvokeAsync, StateHasChanged, call);

    private string To(IndicatorId indicator) => AnswerAddress.Of(new(Id), indicator, Agency);

    // Consent that was taken back, or narrowed, takes what stands on the page with it.
    private async Task AskAnewAsync()
    {
        if (!await Work.IsStillSeenAsync(_leaving.Token))
        {
            await EndAsync();
        }
    }

    private async Task EndAsync()
    {
        Work.End();
        if (_browser is not null)
        {
            await _browser.EndAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _leaving.Dispose();
    }
}
