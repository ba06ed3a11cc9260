using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>
/// The browser's side of answering: it owns what the fields hold, keeps it on the device until it is acknowledged, and sends it.
/// </summary>
internal sealed class AnswerBrowser : IAsyncDisposable
{
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

    public async ValueTask DisposeAsync()
    {
        await LeaveAsync();
        _callback.Dispose();
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
