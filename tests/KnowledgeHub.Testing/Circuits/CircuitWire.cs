using System.Net.WebSockets;
using System.Text;

namespace KnowledgeHub.Testing.Circuits;

/// <summary>One connection of the hub that carries circuits: whole messages out and in, in the framing of "blazorpack".</summary>
internal sealed class CircuitWire : IDisposable
{
    /// <summary>How often to say that one is still there: the server gives up after 30 seconds of silence.</summary>
    public static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(10);

    /// <summary>Whether an exception says that the line has ended.</summary>
    public static bool IsTheEnd(Exception exception) =>
        exception is WebSocketException or OperationCanceledException or ObjectDisposedException;

    private static readonly byte[] _greeting = Encoding.UTF8.GetBytes(
        "{\"protocol\":\"blazorpack\",\"version\":1}\u001e"
    );

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _turn = new(1);
    private byte[] _kept = new byte[16 * 1024];
    private int _length;
    private CircuitVisitor? _visitor;

    /// <summary>What the server calls the circuit; null before there is one.</summary>
    public string? Circuit { get; set; }

    public async Task ConnectAsync(
        Uri address,
        CircuitVisitor visitor,
        CancellationToken cancellation
    )
    {
        _visitor = visitor;
        _socket.Options.SetRequestHeader("Cookie", visitor.Cookies);
        _socket.Options.RemoteCertificateValidationCallback = visitor.Trusts;
        await _socket.ConnectAsync(address, cancellation);
        await _socket.SendAsync(_greeting, WebSocketMessageType.Binary, true, cancellation);
        while (Array.IndexOf(_kept, (byte)0x1E, 0, _length) is var end && end < 0)
        {
            await FillAsync(cancellation);
        }

        Drop(Array.IndexOf(_kept, (byte)0x1E) + 1);
    }

    /// <summary>Calls a method of the other side.</summary>
    public Task CallAsync(
        string method,
        string? number,
        object?[] arguments,
        CancellationToken cancellation
    )
    {
        var message = new PackWriter()
            .Array(6)
            .Value((int)CircuitMessage.Invocation)
            .EmptyMap()
            .Value(number)
            .Value(method)
            .Array(arguments.Length);
        foreach (var argument in arguments)
        {
            message.Value(argument);
        }

        return SendAsync(message.Array(0), cancellation);
    }

    /// <summary>Gives a sign of life.</summary>
    public Task PingAsync(CancellationToken cancellation) =>
        SendAsync(new PackWriter().Array(1).Value((int)CircuitMessage.Ping), cancellation);

    private async Task SendAsync(PackWriter message, CancellationToken cancellation)
    {
        var body = message.ToArray();
        var framed = new List<byte>(body.Length + 5);
        for (var rest = (uint)body.Length; ; rest >>= 7)
        {
            framed.Add((byte)(rest > 0x7F ? (rest & 0x7F) | 0x80 : rest));
            if (rest <= 0x7F)
            {
                break;
            }
        }

        framed.AddRange(body);
        await _turn.WaitAsync(cancellation);
        try
        {
            await _socket.SendAsync(
                framed.ToArray(),
                WebSocketMessageType.Binary,
                true,
                cancellation
            );
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The next message; fails when the other side has closed.</summary>
    public async Task<List<object?>> ReceiveAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var (size, head) = Size();
            if (head > 0 && _length >= head + size)
            {
                var message = (List<object?>)new PackReader(_kept.AsSpan(head, size)).Read()!; // every message is a list
                Drop(head + size);
                return message;
            }

            await FillAsync(cancellation);
        }
    }

    /// <summary>Says so while the line is idle that it is still there.</summary>
    /// <param name="ended">Learns why the line has ended.</param>
    /// <param name="ending">Ends it.</param>
    public async Task StayAsync(TaskCompletionSource<string> ended, CancellationToken ending)
    {
        try
        {
            using var timer = new PeriodicTimer(SignOfLife);
            while (await timer.WaitForNextTickAsync(ending))
            {
                await PingAsync(ending);
            }
        }
        catch (Exception exception) when (IsTheEnd(exception))
        {
            ended.TrySetResult(exception.Message);
        }
    }

    /// <summary>Says that the page is left, as a browser does.</summary>
    public async Task LeaveAsync()
    {
        if (_visitor is not null && Circuit is not null)
        {
            using var form = new MultipartFormDataContent
            {
                { new StringContent(Circuit), "circuitId" },
            };
            using var answer = await _visitor.Client.PostAsync("/_blazor/disconnect", form);
            answer.EnsureSuccessStatusCode();
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _turn.Dispose();
    }

    private (int Size, int Head) Size()
    {
        var size = 0;
        for (var place = 0; place < Math.Min(_length, 5); place++)
        {
            size |= (_kept[place] & 0x7F) << (7 * place);
            if (_kept[place] < 0x80)
            {
                return (size, place + 1);
            }
        }

        return (0, 0);
    }

    private async Task FillAsync(CancellationToken cancellation)
    {
        if (_length == _kept.Length)
        {
            Array.Resize(ref _kept, _kept.Length * 2);
        }

        var read = await _socket.ReceiveAsync(_kept.AsMemory(_length), cancellation);
        if (read.MessageType is WebSocketMessageType.Close)
        {
            throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
        }

        _length += read.Count;
    }

    private void Drop(int count)
    {
        _kept.AsSpan(count, _length - count).CopyTo(_kept);
        _length -= count;
    }
}
