using KnowledgeHub.Search.Analysis.Stemming;
using KnowledgeHub.Search.Analysis.StopWords;

namespace KnowledgeHub.Search.Analysis;

/// <summary>The analyser of each language of texts.</summary>
internal static class Analysers
{
    private static readonly IAnalyser _english = new Analyser(
        new FoldedTerms(new EnglishStemmer()),
        EnglishStopWords.All,
        splitsAtApostrophe: false
    );

    private static readonly IAnalyser _french = new Analyser(
        new AccentedTerms(new FrenchStemmer(), new FrenchStemmer(isPlain: true), elides: true),
        FrenchStopWords.All,
        splitsAtApostrophe: false
    );

    private static readonly IAnalyser _arabic = new Analyser(
        new ArabicTerms(),
        ArabicStopWords.All,
        splitsAtApostrophe: true
    );

    private static readonly IAnalyser _russian = new Analyser(
        new FoldedTerms(new RussianStemmer()),
        RussianStopWords.All,
        splitsAtApostrophe: true
    );

    private static readonly IAnalyser _turkish = new Analyser(
        new AccentedTerms(new TurkishStemmer(), new TurkishStemmer(isPlain: true), isTurkish: true),
        TurkishStopWords.All,
        splitsAtApostrophe: false
    );

    /// <summary>For any other language: folding only, no stop words, an apostrophe separates.</summary>
    public static IAnalyser Neutral { get; } =
        new Analyser(new FoldedTerms(stemmer: null), [], splitsAtApostrophe: true);

    /// <summary>The analyser of a language.</summary>
    /// <param name="language">A language.</param>
    public static IAnalyser For(TextLanguage language) =>
        language switch
        {
            TextLanguage.English => _english,
            TextLanguage.French => _french,
            TextLanguage.Arabic => _arabic,
            TextLanguage.Russian => _russian,
            TextLanguage.Turkish => _turkish,
            _ => Neutral,
        };
}
