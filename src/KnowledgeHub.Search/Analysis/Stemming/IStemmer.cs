namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>Reduces the inflected forms of a word to one stem, which need not be a word itself.</summary>
internal interface IStemmer
{
    /// <summary>Stems one word.</summary>
    /// <param name="word">A folded word.</param>
    string Stem(string word);
}
