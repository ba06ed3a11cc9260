using System.Buffers.Binary;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Pictures;

/// <summary>
/// Reads a JPEG segment by segment (ISO/IEC 10918-1) and writes those that make up the picture. EXIF, XMP, comments,
/// thumbnails and colour profiles are left out; which way up the picture is held stays.
/// </summary>
internal sealed class JpegCleaner
{
    private const byte Marker = 0xFF;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Comment = 0xFE;
    private const byte FirstApplication = 0xE0;
    private const byte ExifApplication = 0xE1;
    private const byte AdobeApplication = 0xEE;
    private const byte LastApplication = 0xEF;
    private const int JfifLength = 16; // with a thumbnail it is longer

    private readonly byte[] _bytes;
    private readonly MemoryStream _output;
    private int _position = 2;
    private int _frames;
    private int _scans;

    private JpegCleaner(byte[] bytes, MemoryStream output)
    {
        _bytes = bytes;
        _output = output;
    }

    /// <summary>The picture and nothing else.</summary>
    /// <param name="bytes">A file that begins as a JPEG does.</param>
    public static byte[] Clean(byte[] bytes)
    {
        using var output = new MemoryStream(bytes.Length);
        new JpegCleaner(bytes, output).Run();
        return output.ToArray();
    }

    private void Run()
    {
        _output.Write([Marker, StartOfImage]);
        while (ReadMarker() is var marker && marker != EndOfImage)
        {
            CopySegment(marker);
            if (marker == StartOfScan)
            {
                _scans++;
                CopyScan();
            }
        }

        _output.Write([Marker, EndOfImage]);
        if (_frames != 1 || _scans == 0)
        {
            throw Damaged();
        }

        if (_position != _bytes.Length)
        {
            throw new FileRefusedException(FileRules.HasFurtherData);
        }
    }

    private byte ReadMarker()
    {
        if (_position + 2 > _bytes.Length || _bytes[_position] != Marker)
        {
            throw Damaged();
        }

        // Any number of fill bytes may stand before a marker.
        while (_position + 1 < _bytes.Length && _bytes[_position + 1] == Marker)
        {
            _position++;
        }

        if (_position + 2 > _bytes.Length)
        {
            throw Damaged();
        }

        var marker = _bytes[_position + 1];
        _position += 2;
        return marker >= 0xC0 && marker is < 0xD0 or > StartOfImage ? marker : throw Damaged();
    }

    private void CopySegment(byte marker)
    {
        var rest = _bytes.AsSpan(_position);
        if (
            rest.Length < 2
            || BinaryPrimitives.ReadUInt16BigEndian(rest) is var length
                && (length < 2 || length > rest.Length)
        )
        {
            throw Damaged();
        }

        var segment = rest[..length];
        _position += length;
        if (IsFrame(marker))
        {
            CheckFrame(segment);
        }

        if (marker == ExifApplication && ExifOrientation.Read(segment[2..]) is > 1 and var held)
        {
            _output.Write(ExifOrientation.Segment(held));
        }
        else if (IsPicture(marker, segment))
        {
            _output.Write([Marker, marker]);
            _output.Write(segment);
        }
    }

    // Coded data goes on to the next marker; FF00 is a byte of data, FFD0 to FFD7 only set the decoder anew.
    private void CopyScan()
    {
        var start = _position;
        while (_position + 1 < _bytes.Length)
        {
            if (
                _bytes[_position] == Marker
                && _bytes[_position + 1] is not (0 or Marker or (>= 0xD0 and <= 0xD7))
            )
            {
                _output.Write(_bytes, start, _position - start);
                return;
            }

            _position++;
        }

        throw Damaged();
    }

    private void CheckFrame(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 8)
        {
            throw Damaged();
        }

        _frames++;
        PictureSize.Check(
            BinaryPrimitives.ReadUInt16BigEndian(segment[5..]),
            BinaryPrimitives.ReadUInt16BigEndian(segment[3..])
        );
    }

    // C4, C8 and CC lie among the frames and are tables.
    private static bool IsFrame(byte marker) =>
        marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool IsPicture(byte marker, ReadOnlySpan<byte> segment) =>
        marker switch
        {
            Comment => false,
            FirstApplication => segment.Length == JfifLength && segment[2..].StartsWith("JFIF"u8),
            AdobeApplication => segment[2..].StartsWith("Adobe"u8) && segment.Length == 14,
            > FirstApplication and <= LastApplication => false,
            _ => true,
        };

    private static FileRefusedException Damaged() => new(FileRules.FileIsDamaged);
}
