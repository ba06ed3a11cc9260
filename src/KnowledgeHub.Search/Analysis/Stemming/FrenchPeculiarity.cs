namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>What is peculiar to a suffix: a condition, or what happens after its removal.</summary>
internal enum FrenchPeculiarity
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A preceding -ic goes too, or becomes -iqu.</summary>
    Agent,

    /// <summary>-ement: the adjective loses its own suffix.</summary>
    Adverb,

    /// <summary>-ité: the adjective loses its own suffix.</summary>
    Quality,

    /// <summary>-if: a preceding -at and -ic go too.</summary>
    Adjective,

    /// <summary>-oux: only after some letters.</summary>
    PluralOfOu,

    /// <summary>-euse: becomes -eux where it may not go.</summary>
    Feminine,

    /// <summary>-issement: only after a consonant.</summary>
    VerbalNoun,

    /// <summary>-amment: the participle that is left is a verb's form.</summary>
    ParticipleAdverb,

    /// <summary>-ment: only after a vowel; what is left is a verb's form.</summary>
    VerbalAdverb,
}
