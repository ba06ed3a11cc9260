namespace KnowledgeHub.Core.Practices;

/// <summary>Where an entry stands in its life.</summary>
public enum PracticeStatus
{
    /// <summary>Being written; only its owner and editors see it.</summary>
    Draft,

    /// <summary>Open to every reader.</summary>
    Published,
}
