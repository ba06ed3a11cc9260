namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>The letter that may join a Turkish suffix to its stem.</summary>
internal enum TurkishLink
{
    /// <summary>None is looked for.</summary>
    None,

    /// <summary>An n after a vowel.</summary>
    N,

    /// <summary>An s after a vowel.</summary>
    S,

    /// <summary>A y after a vowel.</summary>
    Y,

    /// <summary>A high vowel after a consonant.</summary>
    HighVowel,
}
