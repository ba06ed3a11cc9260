namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>Reduces the inflected forms of a word to one stem, which need not be a word itself.</summary>
internal interface IStemmer
{
    /// <summary>Stems one word.</summary>
    /// <param name="word">A word in lower case, folded where the language's stemmer does not need diacritics.</param>
    string Stem(string word);
}
