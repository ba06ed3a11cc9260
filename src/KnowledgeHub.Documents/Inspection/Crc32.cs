namespace KnowledgeHub.Documents.Inspection;

/// <summary>The check sum of ZIP parts and PNG chunks (ISO 3309, polynomial 0xEDB88320).</summary>
internal static class Crc32
{
    private const uint Start = 0xFFFFFFFF;
    private static readonly uint[] _table = [.. Enumerable.Range(0, 256).Select(Entry)];

    /// <summary>The check sum of no bytes.</summary>
    public const uint Empty = 0;

    /// <summary>The check sum of some bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="before">The check sum of what came before them.</param>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = Empty)
    {
        var crc = before ^ Start;
        foreach (var value in bytes)
        {
            crc = _table[(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        return crc ^ Start;
    }

    private static uint Entry(int number)
    {
        var value = (uint)number;
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        }

        return value;
    }
}
