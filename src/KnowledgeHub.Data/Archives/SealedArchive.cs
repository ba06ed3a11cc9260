using System.Buffers.Binary;
using System.Security.Cryptography;
using KnowledgeHub.Core.Offline;

namespace KnowledgeHub.Data.Archives;

/// <summary>
/// Encrypts a file of any length with a passphrase: AES-256-GCM (NIST SP 800-38D) over pieces of 64 KiB, each with a nonce of
/// its own that holds its number and whether it is the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár,
/// 2015), so that no piece can be changed, left out, put elsewhere or cut off. The key is derived by PBKDF2 with HMAC-SHA-256
/// (RFC 8018). The file is the mark <c>KHSEAL2\n</c>, the number of rounds (4 bytes, big-endian), salt (16), the first bytes of
/// every nonce (7), and then for each piece its length (4), tag (16) and encrypted bytes.
/// </summary>
internal static class SealedArchive
{
    private const int SaltLength = 16;
    private const int PrefixLength = 7;
    private const int TagLength = 16;
    private const int PieceLength = 64 * 1024;

    private static ReadOnlySpan<byte> Mark => "KHSEAL2\n"u8;

    private static int HeadLength => Mark.Length + sizeof(int) + SaltLength + PrefixLength;

    /// <summary>Whether a file is sealed; its position is the start afterwards.</summary>
    /// <param name="file">The file.</param>
    public static bool IsSealed(Stream file)
    {
        Span<byte> mark = stackalloc byte[Mark.Length];
        var read = file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return mark[..read].SequenceEqual(Mark);
    }

    /// <summary>A stream that seals what is written to it; disposing it ends the file and leaves it open.</summary>
    /// <param name="file">The file.</param>
    /// <param name="passphrase">The passphrase.</param>
    /// <exception cref="ArchiveException">The passphrase is too short.</exception>
    public static Stream Seal(Stream file, string passphrase)
    {
        if (passphrase.Length < PackageSeal.MinPassphraseLength)
        {
            throw new ArchiveException(
                $"The passphrase is shorter than {PackageSeal.MinPassphraseLength} characters."
            );
        }

        var head = new byte[HeadLength];
        Mark.CopyTo(head);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(Mark.Length), PackageSeal.Iterations);
        RandomNumberGenerator.Fill(head.AsSpan(Mark.Length + sizeof(int)));
        file.Write(head);
        return new SealingStream(file, new Pieces(head, passphrase));
    }

    /// <summary>Opens a sealed file.</summary>
    /// <param name="file">The file, at its start.</param>
    /// <param name="target">Takes what it holds.</param>
    /// <param name="passphrase">The passphrase; null for none.</param>
    /// <param name="cancellation">Cancels between pieces.</param>
    /// <exception cref="ArchiveException">The passphrase is wrong, or the file was changed: which of both cannot be told.</exception>
    public static async Task OpenAsync(
        Stream file,
        Stream target,
        string? passphrase,
        CancellationToken cancellation
    )
    {
        if (passphrase is null)
        {
            throw new ArchiveException("The archive is sealed: name the file with its passphrase.");
        }

        var head = new byte[HeadLength];
        var length = new byte[sizeof(int)];
        await file.ReadExactlyAsync(head, cancellation);
        if (BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(Mark.Length)) != PackageSeal.Iterations)
        {
            throw Refused();
        }

        using var pieces = new Pieces(head, passphrase);
        try
        {
            var isLast = false;
            while (!isLast)
            {
                await file.ReadExactlyAsync(length, cancellation);
                var piece = new byte[
                    TagLength + CheckedLength(BinaryPrimitives.ReadInt32BigEndian(length))
                ];
                await file.ReadExactlyAsync(piece, cancellation);
                isLast = file.Position == file.Length;
                await target.WriteAsync(pieces.Open(piece, isLast), cancellation);
            }
        }
        catch (Exception exception)
            when (exception is AuthenticationTagMismatchException or EndOfStreamException)
        {
            throw Refused();
        }
    }

    private static int CheckedLength(int length) =>
        length is >= 0 and <= PieceLength ? length : throw Refused();

    private static ArchiveException Refused() =>
        new("The passphrase is wrong, or the archive was changed.");

    private sealed class Pieces : IDisposable
    {
        private readonly AesGcm _cipher;
        private readonly byte[] _nonce = new byte[12];
        private uint _number;

        public Pieces(byte[] head, string passphrase)
        {
            var salt = head.AsSpan(Mark.Length + sizeof(int), SaltLength);
            head.AsSpan(HeadLength - PrefixLength).CopyTo(_nonce);
            _cipher = new(PackageSeal.KeyOf(passphrase, salt, PackageSeal.Iterations), TagLength);
        }

        public void Seal(ReadOnlySpan<byte> plain, Span<byte> piece, bool isLast) =>
            _cipher.Encrypt(Next(isLast), plain, piece[TagLength..], piece[..TagLength]);

        public byte[] Open(ReadOnlySpan<byte> piece, bool isLast)
        {
            var plain = new byte[piece.Length - TagLength];
            _cipher.Decrypt(Next(isLast), piece[TagLength..], piece[..TagLength], plain);
            return plain;
        }

        public void Dispose() => _cipher.Dispose();

        private byte[] Next(bool isLast)
        {
            BinaryPrimitives.WriteUInt32BigEndian(_nonce.AsSpan(PrefixLength), checked(_number++));
            _nonce[^1] = isLast ? (byte)1 : (byte)0;
            return _nonce;
        }
    }

    private sealed class SealingStream(Stream file, Pieces pieces) : Stream
    {
        private readonly byte[] _plain = new byte[PieceLength];
        private int _filled;
        private bool _isEnded;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            while (!buffer.IsEmpty)
            {
                // A full piece waits for what follows: only then it is known not to be the last.
                if (_filled == PieceLength)
                {
                    WritePiece(isLast: false);
                }

                var part = Math.Min(buffer.Length, PieceLength - _filled);
                buffer[..part].CopyTo(_plain.AsSpan(_filled));
                _filled += part;
                buffer = buffer[part..];
            }
        }

        public override void Write(byte[] buffer, int offset, int count) =>
            Write(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) =>
            throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing && !_isEnded)
            {
                _isEnded = true;
                WritePiece(isLast: true);
                pieces.Dispose();
            }

            base.Dispose(disposing);
        }

        private void WritePiece(bool isLast)
        {
            var piece = new byte[sizeof(int) + TagLength + _filled];
            BinaryPrimitives.WriteInt32BigEndian(piece, _filled);
            pieces.Seal(_plain.AsSpan(0, _filled), piece.AsSpan(sizeof(int)), isLast);
            file.Write(piece);
            _filled = 0;
        }
    }
}
