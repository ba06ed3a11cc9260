using System.Text;

namespace KnowledgeHub.Data.Tests.Exchange;

/// <summary>A file of a beginning and then one letter again and again, without being anywhere.</summary>
internal sealed class EndlessText(string start, long length) : Stream
{
    private readonly byte[] _start = Encoding.UTF8.GetBytes(start);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = (int)Math.Min(count, length - Position);
        for (var place = 0; place < read; place++)
        {
            buffer[offset + place] =
                Position + place < _start.Length ? _start[Position + place] : (byte)'x';
        }

        Position += read;
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();
}
