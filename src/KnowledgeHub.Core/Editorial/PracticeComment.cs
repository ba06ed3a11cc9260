using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Editorial;

/// <summary>What somebody who works on an entry says about it to the others; no reader sees it.</summary>
public sealed record PracticeComment
{
    /// <summary>Identifies the comment.</summary>
    public required Guid Id { get; init; }

    /// <summary>The entry.</summary>
    public required PracticeId Practice { get; init; }

    /// <summary>Name of the <see cref="TextSection"/> that it is about; null when it is about the whole entry.</summary>
    public string? Section { get; init; }

    /// <summary>The comment; plain text.</summary>
    public required string Text { get; init; }

    /// <summary>Account id of who wrote it.</summary>
    public required string AuthorId { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTime AtUtc { get; init; }

    /// <summary>Account id of who resolved it; null while it is open.</summary>
    public string? ResolvedBy { get; init; }

    /// <summary>When it was resolved; null while it is open.</summary>
    public DateTime? ResolvedUtc { get; init; }
}
