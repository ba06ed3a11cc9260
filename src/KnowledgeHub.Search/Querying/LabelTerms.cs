using System.Numerics;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Querying;

/// <summary>
/// The labels of one language as bags of words, to find concepts that a question nearly names: in another order, with words
/// between, or with a word left out. A word weighs the more the fewer labels have it (idf over labels). Immutable.
/// </summary>
internal sealed class LabelTerms
{
    private readonly Dictionary<string, List<int>> _labels = new(StringComparer.Ordinal);
    private readonly List<(string Concept, float Weight)> _all = [];

    /// <summary>Collects the labels of a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="labels">Concept ids and labels.</param>
    public LabelTerms(
        TextLanguage language,
        IEnumerable<(string Concept, ConceptLabel Label)> labels
    )
    {
        var stops = Analysers.For(language);
        var terms = new List<string[]>();
        foreach (var (concept, label) in labels)
        {
            string[] words =
            [
                .. TermSequences
                    .InOrder(label.Text, language)
                    .Where(term => !stops.IsStopWord(term))
                    .Distinct(StringComparer.Ordinal),
            ];
            if (words.Length > 0)
            {
                foreach (var word in words)
                {
                    if (!_labels.TryGetValue(word, out var holders))
                    {
                        _labels.Add(word, holders = []);
                    }

                    holders.Add(_all.Count);
                }

                _all.Add((concept, 0));
                terms.Add(words);
            }
        }

        for (var label = 0; label < _all.Count; label++)
        {
            _all[label] = (_all[label].Concept, terms[label].Sum(Idf));
        }
    }

    /// <summary>The concepts that words nearly name, each once by its best label.</summary>
    /// <param name="words">The terms of each word.</param>
    /// <param name="least">The least coverage that counts.</param>
    /// <param name="leastAlone">The same for a single word.</param>
    public IEnumerable<(string Concept, ulong Words, float Coverage, float Worth)> Find(
        IReadOnlyList<IReadOnlyList<string>> words,
        double least,
        double leastAlone
    )
    {
        var found = new Dictionary<int, (ulong Words, float Weight)>();
        for (var word = 0; word < Math.Min(words.Count, 64); word++)
        {
            foreach (var term in words[word].Distinct(StringComparer.Ordinal))
            {
                if (!_labels.TryGetValue(term, out var holders))
                {
                    continue;
                }

                var idf = Idf(term);
                foreach (var label in holders)
                {
                    var (sofar, weight) = found.GetValueOrDefault(label);
                    found[label] = (sofar | (1UL << word), weight + idf);
                }
            }
        }

        return found
            .Select(pair =>
            {
                var (concept, whole) = _all[pair.Key];
                var coverage = Math.Min(1, pair.Value.Weight / whole);
                return (concept, pair.Value.Words, coverage, pair.Value.Weight * coverage);
            })
            .Where(match =>
                match.coverage >= (BitOperations.PopCount(match.Words) > 1 ? least : leastAlone)
            );
    }

    private float Idf(string term) =>
        (float)Math.Log(1 + (_all.Count / (double)_labels[term].Count));
}
