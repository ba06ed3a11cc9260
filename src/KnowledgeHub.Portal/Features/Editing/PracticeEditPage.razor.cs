using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>Writes a new entry, or edits one, in its original language.</summary>
public sealed partial class PracticeEditPage : ComponentBase, IAsyncDisposable
{
    // Often enough to lose little, seldom enough that the versions stay readable; the browser keeps every keystroke besides.
    private static readonly TimeSpan _autosave = TimeSpan.FromMinutes(2);

    private readonly CancellationTokenSource _leaving = new();
    private Actor _actor = Actor.Anonymous;
    private EditorAccess _access;
    private EditorBrowser? _browser;
    private ElementReference _formElement;
    private bool _tellBrowser;

    [Inject]
    public required ReadPractice Read { get; init; }

    [Inject]
    public required WritePractice Write { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <summary>Id or slug; null for a new entry.</summary>
    [Parameter]
    public string? Id { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private EditorSession Session => field ??= new(Write);

    private string Heading =>
        Session.Stored is { } stored ? stored.WorkingContent.OriginalTitle
        : _access is EditorAccess.Open ? EditingStrings.EditingNewTitle
        : EditingStrings.EditingEditTitle;

    private string DraftKey => $"kh-draft:{_actor.Id}:{Session.Stored?.Id.Value ?? "new"}";

    private string Address =>
        Session.Stored is { } stored ? $"/practices/{stored.Id}/edit" : "/practices/new";

    protected override async Task OnInitializedAsync()
    {
        Session.Begin(ReaderLanguage.Current);
        _actor = await CurrentActor.GetAsync();
        _access = await OpenAsync();
        if (Http is { Response.HasStarted: false } && _access is not EditorAccess.Open)
        {
            Http.Response.StatusCode =
                _access is EditorAccess.NotFound
                    ? StatusCodes.Status404NotFound
                    : StatusCodes.Status403Forbidden;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && _access is EditorAccess.Open)
        {
            await StartAsync();
            await AutosaveAsync();
        }
        else if (_tellBrowser && _browser is not null)
        {
            _tellBrowser = false;
            await _browser.TouchAsync();
        }
    }

    private async Task<EditorAccess> OpenAsync()
    {
        if (Id is null)
        {
            return PolicyTable.Allows(_actor, PortalAction.DraftPractice)
                ? EditorAccess.Open
                : EditorAccess.Forbidden;
        }

        if (
            await Read.ByIdOrSlugAsync(_actor, Id, _leaving.Token)
            is not Outcome<Practice>.Done
            (var practice)
        )
        {
            return EditorAccess.NotFound;
        }

        if (!_actor.May(PortalAction.RevisePractice, practice))
        {
            return EditorAccess.Forbidden;
        }

        Session.Open(practice);
        return EditorAccess.Open;
    }

    private async Task StartAsync()
    {
        var scripts = new EditorScripts(
            "/" + Assets["Features/Editing/PracticeEditPage.razor.js"],
            "/" + Assets["_content/Radzen.Blazor/Radzen.Blazor.min.js"]
        );
        try
        {
            _browser = await EditorBrowser.StartAsync(
                Js,
                scripts,
                _formElement,
                (DraftKey, Session.Stored?.Version ?? 0),
                new(() => InvokeAsync(Touch), () => InvokeAsync(SaveItselfAsync))
            );
            StateHasChanged();
        }
        catch (Exception exception)
            when (exception is JSDisconnectedException or OperationCanceledException)
        {
            _browser = null; // The page is being left.
        }
    }

    // A save like any other: based on the version that was opened, so that somebody else's text is shown, not overwritten.
    private async Task AutosaveAsync()
    {
        using var timer = new PeriodicTimer(_autosave, Clock);
        try
        {
            while (await timer.WaitForNextTickAsync(_leaving.Token))
            {
                await SaveItselfAsync();
            }
        }
        catch (OperationCanceledException)
        {
            return; // The page is being left.
        }
    }

    private async Task SaveItselfAsync()
    {
        if (Session.SavesItself)
        {
            await SubmitAsync(Session.SaveAsync);
            StateHasChanged();
        }
    }

    private void Touch()
    {
        Session.Touch();
        StateHasChanged();
    }

    // The browser cannot see what the server draws: it is told, after the rendering, to keep the text again.
    private void TouchFromServer()
    {
        Session.Touch();
        _tellBrowser = true;
    }

    private async Task SubmitAsync(Func<Actor, CancellationToken, Task<bool>> submit)
    {
        if (Session.IsSaving || _browser is null)
        {
            return;
        }

        // What the page shows is what is saved, also where a lost connection swallowed a change.
        var snapshot = Session.Conflict is null ? await _browser.ReadAsync(_leaving.Token) : null;
        snapshot?.ApplyTo(Session.Form);
        _actor = await CurrentActor.GetAsync();
        var before = Session.Stored?.Version;
        var submitting = submit(_actor, _leaving.Token);
        StateHasChanged(); // "Saving" is to be seen while it lasts.
        var isDone = await submitting;

        // Saving may have worked although publishing did not; withdrawing leaves unsaved text as it was.
        if (
            !Session.IsUnsaved
            && Session.Stored is { } stored
            && (isDone || stored.Version != before)
        )
        {
            var isClean = await _browser.SavedAsync(
                snapshot?.Sequence,
                (DraftKey, stored.Version),
                Address,
                stored.UpdatedUtc
            );
            if (!isClean)
            {
                Session.TypedMeanwhile();
            }
        }
    }

    private async Task RestoreAsync()
    {
        if (_browser is not null && await _browser.TakeDraftAsync(_leaving.Token) is { } draft)
        {
            Session.Restore(draft);
            _tellBrowser = true;
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
