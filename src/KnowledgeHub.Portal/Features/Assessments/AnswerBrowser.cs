using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>
/// The browser's side of answering: it owns what the fields hold, keeps it on the device until it is acknowledged, and sends it.
/// </summary>
internal sealed class AnswerBrowser : IAsyncDisposable
{
    // The circuit would keep what it learns of a type; this is learnt once.
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    private readonly IJSObjectReference _module;
    private readonly IJSObjectReference _answering;
    private readonly IDisposable _callback;

    private AnswerBrowser(
        IJSObjectReference module,
        IJSObjectReference answering,
        IDisposable callback
    )
    {
        _module = module;
        _answering = answering;
        _callback = callback;
    }

    /// <summary>Begins to watch the page.</summary>
    /// <param name="js">The browser.</param>
    /// <param name="address">Address of the module.</param>
    /// <param name="root">What stays on the page while indicators come and go.</param>
    /// <param name="page">The page.</param>
    public static async Task<AnswerBrowser> StartAsync(
        IJSRuntime js,
        string address,
        ElementReference root,
        IAnswerDesk page
    )
    {
        var module = await js.InvokeAsync<IJSObjectReference>("import", address);
        var callback = DotNetObjectReference.Create(new AnswerCallback(page));
        var answering = await module.InvokeAsync<IJSObjectReference>("start", root, callback);
        return new(module, answering, callback);
    }

    /// <summary>Says what is stored: the page may have been drawn before it was.</summary>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="version">The version of the answer; 0 for none.</param>
    /// <param name="fields">The same as the fields show it.</param>
    public Task TellAsync(string indicator, int version, AnswerFields fields) =>
        CallAsync("stored", indicator, version, JsonSerializer.Serialize(fields, _json));

    /// <summary>Takes away what stands on the page: the reader may not see it any more.</summary>
    public Task EndAsync() => CallAsync("end");

    public async ValueTask DisposeAsync()
    {
        await LeaveAsync();
        _callback.Dispose();
    }

    private async Task CallAsync(string function, params object?[] values)
    {
        try
        {
            await _answering.InvokeVoidAsync(function, values);
        }
        catch (Exception exception)
            when (exception is JSDisconnectedException or JSException or OperationCanceledException)
        {
            return; // The window is gone, and what stood in it too.
        }
    }

    private async Task LeaveAsync()
    {
        try
        {
            await _answering.InvokeVoidAsync("stop");
            await _answering.DisposeAsync();
            await _module.DisposeAsync();
        }
        catch (Exception exception)
            when (exception is JSDisconnectedException or JSException or OperationCanceledException)
        {
            return; // The window is gone, and the module with it.
        }
    }
}
