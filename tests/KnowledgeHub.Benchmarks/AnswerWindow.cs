using System.Text.Json;
using KnowledgeHub.Testing.Circuits;

namespace KnowledgeHub.Benchmarks;

/// <summary>The answering page of one indicator, open in a window: what its script says to the server.</summary>
internal sealed class AnswerWindow : IAsyncDisposable
{
    private readonly BlazorCircuit _circuit;
    private readonly string _indicator;
    private readonly long _page;
    private int _sequence;

    private AnswerWindow(BlazorCircuit circuit, string indicator, long page) =>
        (_circuit, _indicator, _page) = (circuit, indicator, page);

    /// <summary>Loads the page and waits until it can be answered.</summary>
    public static async Task<AnswerWindow> OpenAsync(
        CircuitVisitor person,
        string assessment,
        string indicator,
        CancellationToken cancellation
    )
    {
        var circuit = await person.OpenAsync(
            $"/assessments/{assessment}/answer/{indicator}",
            cancellation
        );
        var called = await circuit.CalledAsync("AnswerDesk start", cancellation);
        return new(circuit, indicator, BlazorCircuit.ObjectIn(called));
    }

    /// <summary>Saves a draft.</summary>
    /// <returns>What the page says came of it.</returns>
    public async Task<string?> SaveAsync(
        int version,
        string comment,
        CancellationToken cancellation
    )
    {
        var draft = new
        {
            indicator = _indicator,
            sequence = ++_sequence,
            version,
            offsetMinutes = 0,
            fields = new { choice = "3", comment },
        };
        var receipt = await _circuit.InvokeAsync(
            _page,
            "SaveAsync",
            JsonSerializer.Serialize(new object[] { draft }),
            cancellation
        );
        using var read = JsonDocument.Parse(receipt);
        return read.RootElement.GetProperty("state").GetString();
    }

    /// <summary>The smallest event: the page takes it and is drawn again.</summary>
    public Task TouchAsync(CancellationToken cancellation) =>
        _circuit.InvokeAsync(_page, "KeptAsync", "[[]]", cancellation);

    /// <summary>Closes the window.</summary>
    public Task CloseAsync() => _circuit.LeaveAsync();

    public ValueTask DisposeAsync() => _circuit.DisposeAsync();
}
