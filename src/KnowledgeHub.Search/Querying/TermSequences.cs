using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Querying;

/// <summary>What a text is in terms of a language.</summary>
internal static class TermSequences
{
    /// <summary>The sequences of which any stands for a text.</summary>
    /// <param name="text">One word or more.</param>
    /// <param name="language">The language.</param>
    /// <returns>One or two for a phrase; one for each term that the analyser has for a single word; none without words.</returns>
    public static IReadOnlyList<string[]> Of(string text, TextLanguage language)
    {
        var places = Places(text, language);
        return places.Count switch
        {
            0 => [],
            1 => [.. places[0].Distinct(StringComparer.Ordinal).Select(term => new[] { term })],
            _ => [.. Phrases(places.Take(QueryCompiler.MaxPhraseWords).ToList())],
        };
    }

    // First terms follow one another, and so do second ones: what is indexed twice is found in either spelling.
    private static IEnumerable<string[]> Phrases(List<List<string>> places)
    {
        string[] first = [.. places.Select(place => place[0])];
        string[] second = [.. places.Select(place => place[^1])];
        return second.SequenceEqual(first) ? [first] : [first, second];
    }

    /// <summary>The terms of a text in order, one for each word.</summary>
    /// <param name="text">A text.</param>
    /// <param name="language">The language.</param>
    public static IReadOnlyList<string> InOrder(string text, TextLanguage language) =>
        [.. Places(text, language).Select(place => place[0])];

    // An analyser may have two terms for one word; both stand at its position.
    private static List<List<string>> Places(string text, TextLanguage language)
    {
        var tokens = new List<Token>();
        _ = Analysers.For(language).Analyse(text, tokens);
        var places = new List<List<string>>();
        var word = default(Token);
        foreach (var token in tokens)
        {
            if (!token.IsJoined)
            {
                word = token;
                places.Add([token.Term]);
            }
            else if (token.IsSecondOf(word))
            {
                places[^1].Add(token.Term);
            }
        }

        return places;
    }
}
