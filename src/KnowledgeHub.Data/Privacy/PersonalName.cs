using KnowledgeHub.Data.History;

namespace KnowledgeHub.Data.Privacy;

/// <summary>A place inside a document where a person's name stands beside the account.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">Its column with the document.</param>
/// <param name="Kind">The kind of aggregate whose revisions hold the document, too.</param>
/// <param name="Account">The field with the account's id; null where the name alone tells who it is.</param>
/// <param name="Field">The field with the name.</param>
/// <param name="Purpose">What it is kept for.</param>
public sealed record PersonalName(
    string Table,
    string Column,
    AggregateKind Kind,
    string? Account,
    string Field,
    string Purpose
);
