namespace KnowledgeHub.Data.Discussion;

/// <summary>A person whom a remark mentions, as a row of its own so that each person's mentions are found by an index.</summary>
public sealed class RemarkMention
{
    /// <summary>The remark.</summary>
    public required Guid RemarkId { get; init; }

    /// <summary>Account id of the person.</summary>
    public required string AccountId { get; init; }
}
