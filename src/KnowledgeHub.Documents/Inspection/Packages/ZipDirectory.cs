using System.Buffers.Binary;
using System.Text;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>
/// Reads the directory of an archive (PKWARE APPNOTE 4.3) strictly: one reading only is possible. Nothing stands before or
/// behind it, the headers of the parts agree with the directory, and no two parts share bytes or a name.
/// </summary>
internal sealed class ZipDirectory
{
    /// <summary>The most parts.</summary>
    public const int MaxParts = 1_000;

    /// <summary>The most bytes of all parts unpacked.</summary>
    public const int MaxUnpacked = 50 * 1024 * 1024;

    /// <summary>How many times larger than packed the parts may be together; large tables reach some 40.</summary>
    public const int MaxRatio = 100;

    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int HeaderLength = 30;
    private const uint EndSignature = 0x06054B50;
    private const uint EntrySignature = 0x02014B50;
    private const uint HeaderSignature = 0x04034B50;
    private const int SmallArchive = 1024 * 1024;

    private readonly byte[] _bytes;
    private readonly List<ZipPart> _parts = [];
    private readonly List<(int Start, int End)> _ranges = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private int _directory;

    private ZipDirectory(byte[] bytes) => _bytes = bytes;

    /// <summary>The parts of an archive.</summary>
    /// <param name="bytes">The archive.</param>
    /// <exception cref="FileRefusedException">It can be read in more than one way, or is too large unpacked.</exception>
    public static IReadOnlyList<ZipPart> Read(byte[] bytes)
    {
        var directory = new ZipDirectory(bytes);
        directory.ReadEntries();
        directory.CheckRanges();
        directory.CheckSizes();
        return [.. directory._parts.Where(part => !part.Name.EndsWith('/'))];
    }

    private void ReadEntries()
    {
        var end = _bytes.Length - EndLength;
        if (end < 0 || Number32(end) != EndSignature)
        {
            throw new FileRefusedException(
                Signatures.EndsLikeArchive(_bytes)
                    ? FileRules.HasFurtherData
                    : FileRules.FileIsDamaged
            );
        }

        var count = Number16(end + 10);
        if (count > MaxParts)
        {
            throw new FileRefusedException(FileRules.FileIsTooComplex);
        }

        var size = Number32(end + 12);
        var start = Number32(end + 16);
        if ((Number32(end + 4) | Number16(end + 20)) != 0 || Number16(end + 8) != count)
        {
            throw Damaged();
        }

        if ((long)start + size != end)
        {
            throw new FileRefusedException(FileRules.HasFurtherData);
        }

        _directory = (int)start;
        var position = _directory;
        for (var number = 0; number < count; number++)
        {
            position += ReadEntry(position, end);
        }

        if (position != end)
        {
            throw Damaged();
        }
    }

    /// <summary>Reads an entry and gives its length.</summary>
    private int ReadEntry(int at, int end)
    {
        if (at + EntryLength > end || Number32(at) != EntrySignature)
        {
            throw Damaged();
        }

        var nameLength = Number16(at + 28);
        var length = EntryLength + nameLength + Number16(at + 30) + Number16(at + 32);
        var (packed, size, header) = (Number32(at + 20), Number32(at + 24), Number32(at + 42));
        if (at + length > end || Math.Max(packed, header) > int.MaxValue)
        {
            throw Damaged();
        }

        if (size > MaxUnpacked)
        {
            throw new FileRefusedException(FileRules.FileIsTooComplex);
        }

        CheckFlags(Number16(at + 8), Number16(at + 10));
        var name = _bytes.AsSpan(at + EntryLength, nameLength);
        var start = CheckHeader((int)header, at, name);
        _ranges.Add(((int)header, checked(start + (int)packed)));
        var part = new ZipPart(
            NameOf(name),
            start,
            (int)packed,
            (int)size,
            Number32(at + 16),
            Number16(at + 10) != 0
        );
        if (!part.IsPacked && part.PackedSize != part.Size)
        {
            throw Damaged();
        }

        _parts.Add(part);
        return length;
    }

    private static void CheckFlags(int flags, int method)
    {
        const int encryption = 0x2041; // bits 0, 6 and 13
        if ((flags & encryption) != 0)
        {
            throw new FileRefusedException(FileRules.FileIsEncrypted);
        }

        if (method is not (0 or 8))
        {
            throw Damaged();
        }
    }

    /// <summary>Compares the header of a part with its entry, and gives where its bytes begin.</summary>
    private int CheckHeader(int header, int entry, ReadOnlySpan<byte> name)
    {
        const int sizesFollow = 0x0008;
        if (header > _directory - HeaderLength || Number32(header) != HeaderSignature)
        {
            throw Damaged();
        }

        var nameLength = Number16(header + 26);
        var start = header + HeaderLength + nameLength + Number16(header + 28);
        if (
            start > _directory
            || !_bytes.AsSpan(header + HeaderLength, nameLength).SequenceEqual(name)
        )
        {
            throw Damaged();
        }

        var isSame =
            Number16(header + 6) == Number16(entry + 8)
            && Number16(header + 8) == Number16(entry + 10)
            && (
                (Number16(header + 6) & sizesFollow) != 0
                || _bytes.AsSpan(header + 14, 12).SequenceEqual(_bytes.AsSpan(entry + 16, 12))
            );
        return isSame ? start : throw Damaged();
    }

    private string NameOf(ReadOnlySpan<byte> bytes)
    {
        var name = Encoding.UTF8.GetString(bytes);
        var segments = name.TrimEnd('/').Split('/');
        var isSafe =
            !name.Any(letter => letter is '\\' or ':' or '\uFFFD' || char.IsControl(letter))
            && segments.All(segment => segment is not ("" or "." or ".."));
        return isSafe && _names.Add(name) ? name : throw Damaged();
    }

    private void CheckRanges()
    {
        _ranges.Sort();
        if (_ranges.Count == 0 || _ranges[0].Start != 0)
        {
            throw new FileRefusedException(FileRules.HasFurtherData);
        }

        for (var number = 0; number < _ranges.Count; number++)
        {
            var limit = number + 1 < _ranges.Count ? _ranges[number + 1].Start : _directory;
            if (_ranges[number].End > limit)
            {
                throw Damaged();
            }
        }
    }

    private void CheckSizes()
    {
        var unpacked = _parts.Sum(part => (long)part.Size);
        var packed = _parts.Sum(part => (long)part.PackedSize);
        if (unpacked > MaxUnpacked || (unpacked > SmallArchive && unpacked > packed * MaxRatio))
        {
            throw new FileRefusedException(FileRules.FileIsTooComplex);
        }
    }

    private ushort Number16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(at));

    private uint Number32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(at));

    private static FileRefusedException Damaged() => new(FileRules.FileIsDamaged);
}
