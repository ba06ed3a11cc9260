using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Spelling;

namespace KnowledgeHub.Search.Querying;

/// <summary>The labels of a thesaurus as words that readers type. Immutable.</summary>
internal sealed class LabelWords
{
    private readonly List<SpelledLabel> _labels;

    /// <summary>Folds the labels.</summary>
    /// <param name="scheme">The thesaurus.</param>
    public LabelWords(ConceptScheme scheme)
    {
        _labels =
        [
            .. scheme.Concepts.SelectMany(concept =>
                concept.Labels.Select(label => new SpelledLabel(
                    concept,
                    label,
                    TitleWords.Fold(label.Text)
                ))
            ),
        ];
        var builder = new SurfaceWordsBuilder();
        foreach (var word in _labels.SelectMany(label => label.Words))
        {
            builder.Add(word);
        }

        Words = builder.Build();
    }

    /// <summary>All words of the labels, of all languages.</summary>
    public SurfaceWords Words { get; }

    /// <summary>The labels in which each of some words begins a word.</summary>
    /// <param name="words">Folded words.</param>
    public IEnumerable<SpelledLabel> Continuing(IReadOnlyList<string> words) =>
        _labels.Where(label =>
            label.Label.Kind is not LabelKind.Hidden && words.All(label.HasBeginning)
        );

    /// <summary>The labels that hold any of some words.</summary>
    /// <param name="words">Folded words.</param>
    public IEnumerable<SpelledLabel> Holding(IReadOnlySet<string> words) =>
        _labels.Where(label => label.Words.Any(words.Contains));
}
