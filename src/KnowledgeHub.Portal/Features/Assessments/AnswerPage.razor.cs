using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Answers an assessment, one indicator at a time. Going on draws the next one in the same circuit.</summary>
public sealed partial class AnswerPage : ComponentBase, IAnswerDesk, IAsyncDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private Actor _actor = Actor.Anonymous;
    private AnswerSheet? _sheet;
    private AnswerBrowser? _browser;
    private ElementReference _root;
    private IReadOnlyList<IndicatorId> _kept = [];
    private int _offsetMinutes;
    private bool _isComplete;

    [Inject]
    public required ReadAssessments Read { get; init; }

    [Inject]
    public required AnswerIndicator Answering { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Id of the indicator; null for the next unanswered one.</summary>
    [Parameter]
    public string? Indicator { get; set; }

    /// <summary>Whose answer; null for the one that the reader is to give now.</summary>
    [Parameter]
    public string? Agency { get; set; }

    /// <summary>Code of a second language for the texts of the framework.</summary>
    [SupplyParameterFromQuery(Name = "beside")]
    public string? Beside { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var reading = await ReadAsync();
        var indicator =
            reading is null ? null
            : Indicator is null ? reading.NextUnanswered(null) ?? reading.Asked.First()
            : AnswerMove.Find(reading, null, Indicator);
        if (reading is not null && indicator is not null)
        {
            Show(reading, indicator);
        }
        else if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || _sheet is null)
        {
            return;
        }

        try
        {
            _browser = await AnswerBrowser.StartAsync(
                Js,
                "/" + Assets["Features/Assessments/AnswerPage.razor.js"],
                _root,
                this
            );
            StateHasChanged();
        }
        catch (Exception exception)
            when (exception is JSDisconnectedException or OperationCanceledException)
        {
            _browser = null; // The page is being left.
        }
    }

    public Task<AnswerReceipt> SaveAsync(AnswerDraft draft) =>
        CircuitCall.RunAsync(
            InvokeAsync,
            StateHasChanged,
            async () =>
            {
                ArgumentNullException.ThrowIfNull(draft);
                _offsetMinutes = draft.OffsetMinutes;
                _actor = await CurrentActor.GetAsync();
                var session = await SessionOfAsync(draft.Indicator);
                var saving = session is null
                    ? AnswerSaving.Gone
                    : await session.SaveAsync(_actor, draft, _leaving.Token);
                _isComplete = false;
                return new AnswerReceipt(
                    draft.Sequence,
                    EnumCode<AnswerSaving>.Of(saving),
                    session?.StoredVersion ?? 0,
                    AnswerWords.Of(saving, session, draft.OffsetMinutes)
                );
            }
        );

    public Task KeptAsync(IReadOnlyList<string> indicators) =>
        CircuitCall.RunAsync(
            InvokeAsync,
            StateHasChanged,
            () =>
            {
                _kept =
                [
                    .. (indicators ?? [])
                        .Select(text => IndicatorId.TryParse(text, out var id) ? id : default)
                        .Where(id =>
                            id != default && _sheet?.Reading.Framework.Find(id) is not null
                        )
                        .Distinct(),
                ];
                return Task.FromResult(true);
            }
        );

    public Task<AnswerFields> TakeStoredAsync() =>
        CircuitCall.RunAsync(
            InvokeAsync,
            StateHasChanged,
            () =>
                Task.FromResult(
                    _sheet is null ? new() : AnswerFields.Of(_sheet.Session.TakeStored())
                )
        );

    public Task MergeAsync() =>
        CircuitCall.RunAsync(
            InvokeAsync,
            StateHasChanged,
            () =>
            {
                _sheet?.Session.Merge();
                return Task.FromResult(true);
            }
        );

    public Task<string?> MoveAsync(string target) =>
        CircuitCall.RunAsync(
            InvokeAsync,
            StateHasChanged,
            async () =>
            {
                if (await ReadAsync() is not { } reading)
                {
                    _sheet = null;
                    return null;
                }

                if (AnswerMove.Find(reading, _sheet?.Indicator.Id, target) is not { } indicator)
                {
                    _isComplete = target == AnswerMove.Unanswered;
                    return null;
                }

                Show(reading, indicator);
                return AnswerSheet.Address(reading.Assessment.Id, indicator.Id, reading.Agency);
            }
        );

    private async Task<AssessmentReading?> ReadAsync()
    {
        _actor = await CurrentActor.GetAsync();
        return
            await Read.ByIdAsync(_actor, Id, _leaving.Token)
                is Outcome<AssessmentReading>.Done(var reading)
            // An address without a name leads to what the reader is to answer now.
            ? AnswerMove.InView(
                reading,
                _actor,
                Agency ?? _sheet?.Reading.Agency ?? (Indicator is null ? null : AnswerKey.National)
            )
            : null;
    }

    // Consent that was taken back, or narrowed, takes what stands on the page with it.
    private async Task AskAnewAsync()
    {
        if (_sheet is { } sheet && (await ReadAsync())?.View != sheet.Reading.View)
        {
            _sheet = null;
        }
    }

    private void Show(AssessmentReading reading, Indicator indicator)
    {
        _sheet = new(reading, indicator, Answering)
        {
            Right = AnswerSheet.RightOf(_actor, reading, indicator.Id),
            KeyPrefix = $"kh-answer:{_actor.Id}:{reading.Assessment.Id}:{reading.Agency}:",
        };
        _isComplete = false;
    }

    // What a device kept for another indicator is saved beside the one that is shown.
    private async Task<AnswerSession?> SessionOfAsync(string? indicator)
    {
        if (_sheet is null || !IndicatorId.TryParse(indicator, out var id))
        {
            return null;
        }

        if (id == _sheet.Indicator.Id)
        {
            return _sheet.Session;
        }

        return await ReadAsync() is { } reading && reading.Framework.Find(id) is not null
            ? new(Answering, reading.Assessment, new(id.Value, reading.Agency), reading.Find(id))
            : null;
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
