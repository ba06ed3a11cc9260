using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace KnowledgeHub.Testing.Circuits;

/// <summary>
/// An open working page without a browser: it acknowledges what the server draws, answers each call of the server, and calls
/// what the page's script would call.
/// </summary>
public sealed class BlazorCircuit : IAsyncDisposable
{
    private readonly CircuitWire _wire = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string>> _calls = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<object?>> _sent = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> _waiting =
        new();
    private readonly TaskCompletionSource<string> _ended = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private readonly ConcurrentDictionary<long, string> _modules = new();
    private Task _work = Task.CompletedTask;
    private int _number;
    private int _drawn;
    private int _isClosed;

    /// <summary>How often the server has drawn.</summary>
    public int Drawn => Volatile.Read(ref _drawn);

    /// <summary>Why the circuit has ended; completes when it has.</summary>
    public Task<string> Ended => _ended.Task;

    /// <summary>Connects, and starts the components that stand on a page.</summary>
    /// <param name="visitor">Who opens it.</param>
    /// <param name="page">Address of the page.</param>
    /// <param name="html">The page as it was served.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    public static async Task<BlazorCircuit> OpenAsync(
        CircuitVisitor visitor,
        Uri page,
        string html,
        CancellationToken cancellation
    )
    {
        var circuit = await ConnectAsync(visitor, cancellation);
        try
        {
            await circuit.StartAsync(visitor.Site, page, html, cancellation);
            return circuit;
        }
        catch
        {
            await circuit.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens a connection on which nothing is started yet.</summary>
    /// <param name="visitor">Who opens it.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    public static async Task<BlazorCircuit> ConnectAsync(
        CircuitVisitor visitor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(visitor);
        var circuit = new BlazorCircuit();
        try
        {
            var address = await visitor.NegotiateAsync(cancellation);
            await circuit._wire.ConnectAsync(address, visitor, cancellation);
            circuit._work = Task.WhenAll(
                circuit.ListenAsync(),
                circuit._wire.StayAsync(circuit._ended, circuit._ending.Token)
            );
            return circuit;
        }
        catch
        {
            await circuit.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the components that stand on a page.</summary>
    /// <param name="site">Address of the portal.</param>
    /// <param name="page">Address of the page.</param>
    /// <param name="html">The page as it was served.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    public async Task StartAsync(Uri site, Uri page, string html, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(page);
        var id = await SendAsync(
            "StartCircuit",
            cancellation,
            site.AbsoluteUri,
            page.AbsoluteUri,
            "[]",
            ServedPage.State(html)
        );
        _wire.Circuit = id as string;
        if (_wire.Circuit is not null && ServedPage.Components(html) is { } components)
        {
            await SendAsync(
                "UpdateRootComponents",
                cancellation,
                components,
                ServedPage.State(html)
            );
        }
    }

    /// <summary>Waits until the server has called a function of the browser.</summary>
    /// <param name="function">Its name; for one of a component's script the component's name and a space before it.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The arguments.</returns>
    public async Task<JsonElement> CalledAsync(string function, CancellationToken cancellation)
    {
        return await BeforeTheEndAsync(_waiting.Promise(function).Task, cancellation);
    }

    /// <summary>Whether the server has called a function of the browser.</summary>
    public bool WasCalled(string function) =>
        _waiting.TryGetValue(function, out var call) && call.Task.IsCompleted;

    /// <summary>Calls a method of an object that the server has handed out.</summary>
    /// <param name="target">Number of the object.</param>
    /// <param name="method">Name of the method.</param>
    /// <param name="arguments">JSON of the arguments.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>JSON of the result.</returns>
    public async Task<string> InvokeAsync(
        long target,
        string method,
        string arguments,
        CancellationToken cancellation
    )
    {
        var call = NextNumber();
        var answer = _calls.Promise(call);
        await NotifyAsync(
            "BeginInvokeDotNetFromJS",
            cancellation,
            call,
            null,
            method,
            target,
            arguments
        );
        return await BeforeTheEndAsync(answer.Task, cancellation);
    }

    /// <summary>The number of the first object of the server in the arguments of a call.</summary>
    public static long ObjectIn(JsonElement arguments) =>
        arguments
            .EnumerateArray()
            .Where(argument => argument.ValueKind is JsonValueKind.Object)
            .Select(argument =>
                argument.TryGetProperty("__dotNetObject", out var number) ? number.GetInt64() : 0
            )
            .First(number => number > 0);

    /// <summary>Leaves the page as a browser does: the server gives the circuit up at once. Disposing only breaks the line.</summary>
    public async Task LeaveAsync()
    {
        await _wire.LeaveAsync();
        await DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) == 1)
        {
            return;
        }

        await _ending.CancelAsync();
        _wire.Dispose();
        await _work;
        _ending.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                await TakeAsync(await _wire.ReceiveAsync(_ending.Token));
            }
        }
        catch (Exception exception) when (CircuitWire.IsTheEnd(exception))
        {
            _ended.TrySetResult(exception.Message);
        }
    }

    private async Task TakeAsync(List<object?> message)
    {
        switch ((CircuitMessage)(long)message[0]!) // the kind stands first
        {
            case CircuitMessage.Invocation:
                await ObeyAsync((string)message[3]!, (List<object?>)message[4]!); // name and arguments of a call
                break;
            case CircuitMessage.Completion
                when message[2] is string number && _sent.TryRemove(number, out var call):
                call.Settle(message);
                break;
            case CircuitMessage.Close:
                _ended.TrySetResult($"closed by the server: {message[1]}");
                break;
            default:
                break; // signs of life
        }
    }

    private async Task ObeyAsync(string name, List<object?> arguments)
    {
        switch (name)
        {
            case "JS.RenderBatch":
                Interlocked.Increment(ref _drawn);
                await NotifyAsync("OnRenderCompleted", _ending.Token, arguments[0], null);
                break;
            case "JS.BeginInvokeJS":
                await AnswerAsync(arguments);
                break;
            case "JS.EndInvokeDotNet" when _calls.TryRemove($"{arguments[0]}", out var call):
                if (arguments[1] is true)
                {
                    call.TrySetResult($"{arguments[2]}");
                }
                else
                {
                    call.TrySetException(new InvalidOperationException($"{arguments[2]}"));
                }

                break;
            case "JS.Error":
                _ended.TrySetResult($"{arguments[0]}");
                break;
            default:
                break;
        }
    }

    // An object for whoever asks for one, nothing otherwise.
    private async Task AnswerAsync(List<object?> arguments)
    {
        var (handle, function) = ((long)arguments[0]!, $"{arguments[1]}"); // the first two are always there
        using var values = JsonDocument.Parse(arguments[2] as string ?? "[]");
        if (function == "import")
        {
            _modules[handle] = ServedPage.ModuleOf($"{values.RootElement[0]}");
        }
        else if (_modules.TryGetValue((long)arguments[4]!, out var module)) // zero for no module
        {
            function = $"{module} {function}";
        }

        _waiting.Promise(function).TrySetResult(values.RootElement.Clone());
        if (handle == 0)
        {
            return;
        }

        var result = arguments[3] is 1L ? $"{{\"__jsObjectId\":{handle}}}" : "null";
        var answer = string.Create(CultureInfo.InvariantCulture, $"[{handle},true,{result}]");
        await NotifyAsync("EndInvokeJSFromDotNet", _ending.Token, handle, true, answer);
    }

    private async Task<object?> SendAsync(
        string method,
        CancellationToken cancellation,
        params object?[] arguments
    )
    {
        var number = NextNumber();
        var answer = _sent.Promise(number);
        await _wire.CallAsync(method, number, arguments, cancellation);
        return await BeforeTheEndAsync(answer.Task, cancellation);
    }

    private Task NotifyAsync(
        string method,
        CancellationToken cancellation,
        params object?[] arguments
    ) => _wire.CallAsync(method, null, arguments, cancellation);

    private string NextNumber() =>
        Interlocked.Increment(ref _number).ToString(CultureInfo.InvariantCulture);

    // Whoever waits for an answer learns that none comes.
    private async Task<T> BeforeTheEndAsync<T>(Task<T> answer, CancellationToken cancellation)
    {
        await Task.WhenAny(answer, _ended.Task).WaitAsync(cancellation);
        return answer.IsCompleted
            ? await answer
            : throw new IOException($"The circuit has ended: {await _ended.Task}");
    }
}
