using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// One connection that stays open. Reads an answer to its end without decoding it, so that the measuring takes little of the
/// processors that it shares with the portal.
/// </summary>
internal sealed class PageConnection : IDisposable
{
    private static readonly byte[] _success = "HTTP/1.1 200"u8.ToArray();
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[256 * 1024];

    public async Task ConnectAsync(int port) =>
        await _socket.ConnectAsync(IPAddress.Loopback, port);

    /// <summary>The request for an address, as a browser sends it.</summary>
    public static byte[] Request(string address) =>
        Encoding.ASCII.GetBytes(
            $"GET {address} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nAccept-Language: en\r\n"
                + "Accept-Encoding: gzip, deflate, br, zstd\r\nUser-Agent: benchmark\r\n\r\n"
        );

    /// <summary>Sends a request and reads the answer.</summary>
    /// <returns>Bytes of the answer with its headers.</returns>
    public async Task<int> AskAsync(byte[] request)
    {
        await _socket.SendAsync(request);
        var (length, end) = (0, -1);
        do
        {
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(length));
            if (read == 0)
            {
                throw new InvalidOperationException("The portal closed a connection.");
            }

            length += read;
            end = end < 0 ? EndFromHeaders(_buffer.AsSpan(0, length)) : end;
        } while (end > 0 ? length < end : !EndsWithLastChunk(_buffer.AsSpan(0, length)));

        return _buffer.AsSpan(0, length).StartsWith(_success)
            ? length
            : throw new InvalidOperationException(Encoding.ASCII.GetString(_buffer, 0, 60));
    }

    public void Dispose() => _socket.Dispose();

    private static bool EndsWithLastChunk(ReadOnlySpan<byte> answer) =>
        answer.EndsWith("\r\n0\r\n\r\n"u8);

    // Where an answer with a length ends; 0 for one in chunks, -1 while its headers are not complete.
    private static int EndFromHeaders(ReadOnlySpan<byte> answer)
    {
        var headers = answer.IndexOf("\r\n\r\n"u8);
        if (headers < 0)
        {
            return -1;
        }

        var name = "Content-Length: "u8;
        var place = answer[..headers].IndexOf(name);
        return
            place >= 0
            && System.Buffers.Text.Utf8Parser.TryParse(
                answer[(place + name.Length)..],
                out int length,
                out _
            )
            ? headers + 4 + length
            : 0;
    }
}
