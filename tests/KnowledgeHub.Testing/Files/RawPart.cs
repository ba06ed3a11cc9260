namespace KnowledgeHub.Testing.Files;

/// <summary>One part of an archive, with every statement about it free to be wrong.</summary>
public sealed record RawPart(string Name, byte[] Bytes)
{
    public ushort Flags { get; init; }

    public ushort Method { get; init; } = 8;

    public uint? StatedSize { get; init; }

    public uint? StatedCrc { get; init; }

    /// <summary>The name in the part's own header.</summary>
    public string? HeaderName { get; init; }

    /// <summary>Where the directory says that the part begins.</summary>
    public uint? StatedOffset { get; init; }
}
