namespace KnowledgeHub.Search.Analysis;

/// <summary>What a character does in the segmentation of words.</summary>
internal enum CharacterClass
{
    /// <summary>Stands between words.</summary>
    Separator,

    /// <summary>A letter or digit: starts or continues a word.</summary>
    Letter,

    /// <summary>A combining mark or an invisible format character: continues a word, never starts one.</summary>
    Extension,

    /// <summary>Continues a word when a letter follows and the language wants it so.</summary>
    Apostrophe,
}
