namespace KnowledgeHub.Data.History;

/// <summary>The aggregates that have a history. The code is stored.</summary>
public enum AggregateKind
{
    /// <summary>An entry of the practice library.</summary>
    Practice,

    /// <summary>A vocabulary of the taxonomy.</summary>
    Vocabulary,
}
