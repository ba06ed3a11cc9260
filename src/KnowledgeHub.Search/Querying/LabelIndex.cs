using System.Runtime.InteropServices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Suggesting;

namespace KnowledgeHub.Search.Querying;

/// <summary>The labels of a thesaurus, analysed in their languages, and the concepts that they name. Immutable.</summary>
internal sealed class LabelIndex
{
    /// <summary>What a label of the concept that was typed is worth in relation to the words typed.</summary>
    public const double Weight = 0.6;

    /// <summary>What a label of a narrower concept is worth.</summary>
    public const double NarrowerWeight = 0.3;

    /// <summary>How many ways to name it a concept has at most.</summary>
    public const int MaxWays = 64;

    private readonly Dictionary<string, List<string>>[] _byTerms =
    [
        .. TextLanguages.All.Select(_ => new Dictionary<string, List<string>>(
            StringComparer.Ordinal
        )),
    ];
    private readonly Dictionary<string, ConceptWays> _ways = new(StringComparer.Ordinal);

    /// <summary>Analyses the labels.</summary>
    /// <param name="scheme">The thesaurus.</param>
    public LabelIndex(ConceptScheme scheme)
    {
        Scheme = scheme;
        Words = new(scheme);
        var own = scheme.Concepts.ToDictionary(
            concept => concept.Id,
            concept => concept.Labels.SelectMany(Ways).ToList(),
            StringComparer.Ordinal
        );
        foreach (var concept in scheme.Concepts)
        {
            var narrower = scheme
                .Narrower(concept.Id)
                .SelectMany(child => own[child.Id])
                .Select(way => way with { Weight = NarrowerWeight });
            _ways[concept.Id] = new(
                concept.Id,
                [
                    .. own[concept.Id]
                        .Concat(narrower)
                        .DistinctBy(way => (way.Language, string.Join(' ', way.Terms)))
                        .Take(MaxWays),
                ]
            );
            foreach (var way in own[concept.Id])
            {
                Add(way, concept.Id);
            }
        }
    }

    /// <summary>The thesaurus that it was made from.</summary>
    public ConceptScheme Scheme { get; }

    /// <summary>The words of the labels, for finding labels by what is typed.</summary>
    public LabelWords Words { get; }

    /// <summary>Number of terms of the longest label.</summary>
    public int MaxTerms { get; private set; }

    /// <summary>The concepts that terms name in a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="terms">Terms with a space between them.</param>
    public IEnumerable<ConceptWays> Find(TextLanguage language, string terms) =>
        _byTerms[(int)language].TryGetValue(terms, out var ids) ? ids.Select(id => _ways[id]) : [];

    // A short form is used in texts of every language.
    private static IEnumerable<Alternative> Ways(ConceptLabel label)
    {
        var languages =
            label.Kind is LabelKind.Abbreviation
                ? TextLanguages.All
                : TextLanguages.All.Where(language => language.Code() == label.Language);
        return languages.SelectMany(language =>
            TermSequences
                .Of(label.Text, language)
                .Select(terms => new Alternative(language, terms, MatchKind.Concept, Weight))
        );
    }

    private void Add(Alternative way, string concept)
    {
        ref var ids = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _byTerms[(int)way.Language],
            string.Join(' ', way.Terms),
            out _
        );
        ids ??= [];
        if (!ids.Contains(concept, StringComparer.Ordinal))
        {
            ids.Add(concept);
        }

        MaxTerms = Math.Max(MaxTerms, way.Terms.Length);
    }
}
