using System.Collections.Frozen;

namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>The stemmers by the names that their vocabularies are published under.</summary>
internal static class Stemmers
{
    private static readonly FrozenDictionary<string, IStemmer> _byName = new Dictionary<
        string,
        IStemmer
    >
    {
        ["english"] = new EnglishStemmer(),
        ["french"] = new FrenchStemmer(),
        ["russian"] = new RussianStemmer(),
        ["turkish"] = new TurkishStemmer(),
        ["arabic"] = new ArabicStemmer(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Finds a stemmer.</summary>
    /// <param name="name">An English name in lower case.</param>
    /// <returns>The stemmer, or null.</returns>
    public static IStemmer? Find(string name) => _byName.GetValueOrDefault(name);
}
