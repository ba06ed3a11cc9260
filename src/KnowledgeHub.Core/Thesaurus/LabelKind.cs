namespace KnowledgeHub.Core.Thesaurus;

/// <summary>What a label of a concept is.</summary>
public enum LabelKind
{
    /// <summary>The term that is shown; one for each language (skos:prefLabel).</summary>
    Preferred,

    /// <summary>A synonym or another spelling (skos:altLabel).</summary>
    Alternative,

    /// <summary>A short form such as OSBP (skos:altLabel too).</summary>
    Abbreviation,

    /// <summary>
    /// What people type who mean the concept: everyday words, symptoms, old spellings. Finds it and is never shown to readers
    /// (skos:hiddenLabel); several concepts may share one.
    /// </summary>
    Hidden,
}
