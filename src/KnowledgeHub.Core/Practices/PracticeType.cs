namespace KnowledgeHub.Core.Practices;

/// <summary>What an entry is. A recommendation is never shown as something that was done.</summary>
public enum PracticeType
{
    /// <summary>Something that was or is done.</summary>
    Practice,

    /// <summary>A system, an instrument or a document that can be used.</summary>
    Tool,

    /// <summary>A project, a body or a programme.</summary>
    Programme,

    /// <summary>Advice given by somebody.</summary>
    Recommendation,

    /// <summary>A concept, a standard or a principle.</summary>
    Norm,
}
