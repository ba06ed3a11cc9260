namespace KnowledgeHub.Core.Practices;

/// <summary>How well an entry is supported, from weakest to strongest; separate from <see cref="MaturityStage"/>.</summary>
public enum EvidenceLevel
{
    /// <summary>Stated by a speaker or organiser.</summary>
    Claimed,

    /// <summary>A public document supports it.</summary>
    Documented,

    /// <summary>An independent evaluation supports it.</summary>
    Evaluated,

    /// <summary>Repeated elsewhere with a similar result.</summary>
    Replicated,
}
