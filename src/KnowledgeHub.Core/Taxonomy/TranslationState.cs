namespace KnowledgeHub.Core.Taxonomy;

/// <summary>How far a translation can be trusted.</summary>
public enum TranslationState
{
    /// <summary>Made with machine help and not yet reviewed by a person.</summary>
    MachineAssisted,

    /// <summary>Reviewed by a person who knows the language and the field.</summary>
    Reviewed,

    /// <summary>The original has changed since.</summary>
    Outdated,
}
