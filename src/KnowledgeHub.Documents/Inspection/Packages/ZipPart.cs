namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>One part of an archive, as its directory and its own header agree.</summary>
/// <param name="Name">Its name, with forward slashes.</param>
/// <param name="Start">Where its packed bytes begin.</param>
/// <param name="PackedSize">Number of packed bytes.</param>
/// <param name="Size">Number of bytes unpacked, as stated.</param>
/// <param name="Crc">Check sum of the unpacked bytes, as stated.</param>
/// <param name="IsPacked">Whether it is packed (Deflate) rather than stored.</param>
internal sealed record ZipPart(
    string Name,
    int Start,
    int PackedSize,
    int Size,
    uint Crc,
    bool IsPacked
);
