using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>
/// The browser's side of the editor: it knows what was typed before the server does, keeps it for this tab, and asks
/// before the page is left. When the connection is gone every call does nothing.
/// </summary>
internal sealed class EditorBrowser : IAsyncDisposable
{
    private const long MostBytes = 8 * 1024 * 1024;

    private readonly IJSObjectReference _module;
    private readonly IJSObjectReference _editor;
    private readonly IDisposable _callback;

    private EditorBrowser(
        IJSObjectReference module,
        IJSObjectReference editor,
        IDisposable callback
    )
    {
        _module = module;
        _editor = editor;
        _callback = callback;
    }

    /// <summary>Begins to watch the form.</summary>
    /// <param name="js">The browser.</param>
    /// <param name="scripts">Addresses of the editor's module and of Radzen's script.</param>
    /// <param name="form">The form.</param>
    /// <param name="draft">What the kept text is filed under, which differs by person and entry, and the version that the form shows (0 for a new entry).</param>
    /// <param name="callback">Called when the form begins to differ from what was saved, and at a pause in writing a new entry.</param>
    public static async Task<EditorBrowser> StartAsync(
        IJSRuntime js,
        EditorScripts scripts,
        ElementReference form,
        (string Key, int Version) draft,
        TypingCallback callback
    )
    {
        var module = await js.InvokeAsync<IJSObjectReference>("import", scripts.Module);
        await module.InvokeVoidAsync("load", scripts.Radzen);
        var reference = DotNetObjectReference.Create(callback);
        var editor = await module.InvokeAsync<IJSObjectReference>(
            "start",
            form,
            reference,
            draft.Key,
            draft.Version
        );
        return new(module, editor, reference)
        {
            HasDraft = await editor.InvokeAsync<bool>("hasDraft"),
            OffsetMinutes = await editor.InvokeAsync<int>(
                "offset",
                DateTimeOffset.UnixEpoch.ToUnixTimeMilliseconds()
            ),
        };
    }

    /// <summary>Whether this tab keeps a text that differs from the form and nobody has decided about it.</summary>
    public bool HasDraft { get; private set; }

    /// <summary>Minutes that the reader's clock was ahead of universal time at the last save.</summary>
    public int OffsetMinutes { get; private set; }

    /// <summary>What the fields hold now.</summary>
    public Task<FormSnapshot?> ReadAsync(CancellationToken cancellation) =>
        ReadAsync("snapshot", cancellation);

    /// <summary>What this tab kept.</summary>
    public Task<FormSnapshot?> TakeDraftAsync(CancellationToken cancellation)
    {
        HasDraft = false;
        return ReadAsync("draft", cancellation);
    }

    /// <summary>Forgets what this tab kept.</summary>
    public Task DiscardAsync()
    {
        HasDraft = false;
        return SafelyAsync(() => _editor.InvokeAsync<bool>("discard").AsTask(), true);
    }

    /// <summary>The form was changed by the server: a row, a choice.</summary>
    public Task TouchAsync() =>
        SafelyAsync(() => _editor.InvokeAsync<bool>("touch").AsTask(), true);

    /// <summary>A snapshot was saved: the kept text goes, unless something was typed since.</summary>
    /// <returns>Whether nothing was typed since.</returns>
    public async Task<bool> SavedAsync(
        int? sequence,
        (string Key, int Version) draft,
        string address,
        DateTime savedUtc
    )
    {
        HasDraft = false;
        var moment = new DateTimeOffset(savedUtc).ToUnixTimeMilliseconds();
        OffsetMinutes = await SafelyAsync(
            () => _editor.InvokeAsync<int>("offset", moment).AsTask(),
            OffsetMinutes
        );
        return await SafelyAsync(
            () =>
                _editor
                    .InvokeAsync<bool>("saved", sequence, draft.Key, draft.Version, address)
                    .AsTask(),
            true
        );
    }

    public async ValueTask DisposeAsync()
    {
        await SafelyAsync(() => _editor.InvokeAsync<bool>("stop").AsTask(), true);
        _callback.Dispose();
        await SafelyAsync(() => DisposeAsync(_editor), true);
        await SafelyAsync(() => DisposeAsync(_module), true);
    }

    // A stream, not a value: the texts of one entry together may be longer than a message of the circuit.
    private async Task<FormSnapshot?> ReadAsync(string function, CancellationToken cancellation)
    {
        try
        {
            await using var reference = await _editor.InvokeAsync<IJSStreamReference>(
                function,
                cancellation
            );
            await using var stream = await reference.OpenReadStreamAsync(MostBytes, cancellation);
            return await FormSnapshot.ReadAsync(stream, cancellation);
        }
        catch (JSException)
        {
            return null; // The form as the server knows it stands.
        }
    }

    private static async Task<bool> DisposeAsync(IJSObjectReference reference)
    {
        await reference.DisposeAsync();
        return true;
    }

    private static async Task<T> SafelyAsync<T>(Func<Task<T>> call, T otherwise)
    {
        try
        {
            return await call();
        }
        catch (Exception exception)
            when (exception
                    is JSDisconnectedException
                        or JSException
                        or OperationCanceledException
                        or ObjectDisposedException
            )
        {
            return otherwise;
        }
    }
}
