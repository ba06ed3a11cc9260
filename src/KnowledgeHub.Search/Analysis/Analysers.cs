using System.Collections.Frozen;
using KnowledgeHub.Search.Analysis.Stemming;
using KnowledgeHub.Search.Analysis.StopWords;

namespace KnowledgeHub.Search.Analysis;

/// <summary>
/// The analyser of each working language. Languages without an analyser of their own share the neutral rule: folding only,
/// no stop words, an apostrophe separates.
/// </summary>
internal static class Analysers
{
    private static readonly IAnalyser _english = new Analyser(
        new EnglishStemmer(),
        EnglishStopWords.All,
        splitsAtApostrophe: false
    );

    private static readonly IAnalyser _neutral = new Analyser(
        stemmer: null,
        FrozenSet<string>.Empty,
        splitsAtApostrophe: true
    );

    /// <summary>The analyser of a language.</summary>
    /// <param name="language">A working language.</param>
    public static IAnalyser For(TextLanguage language) =>
        language is TextLanguage.English ? _english : _neutral;
}
