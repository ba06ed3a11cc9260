using System.Runtime.InteropServices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Querying;

/// <summary>The labels of a thesaurus, analysed in their languages, and the concepts that they name. Immutable.</summary>
internal sealed class LabelIndex
{
    /// <summary>What a label of the concept that was typed is worth in relation to the words typed.</summary>
    public const double Weight = 0.8;

    /// <summary>What a hidden label in a text is worth: people mean the concept by it, a text may mean something else.</summary>
    public const double HiddenWeight = 0.3;

    /// <summary>What it is worth that an entry carries the concept.</summary>
    public const double CarriedWeight = 2;

    /// <summary>What a label of a narrower concept is worth.</summary>
    public const double NarrowerWeight = 0.3;

    /// <summary>What a label of a broader concept is worth: little, but better than to find nothing.</summary>
    public const double BroaderWeight = 0.3;

    /// <summary>What a label of a related concept is worth.</summary>
    public const double RelatedWeight = 0.3;

    /// <summary>How much of a label must be there for a question to nearly name its concept.</summary>
    public const double LeastCoverage = 0.35;

    /// <summary>The same when a single word is there.</summary>
    public const double LeastCoverageAlone = 0.5;

    /// <summary>How many concepts a question nearly names at most.</summary>
    public const int MaxGuesses = 8;

    /// <summary>What it is worth that an entry carries a concept that is nearly named, times the share of the label that is there.</summary>
    public const double GuessWeight = 1;

    /// <summary>How many ways to name it a concept has at most.</summary>
    public const int MaxWays = 100;

    private readonly Dictionary<string, List<string>>[] _byTerms =
    [
        .. TextLanguages.All.Select(_ => new Dictionary<string, List<string>>(
            StringComparer.Ordinal
        )),
    ];
    private readonly LabelTerms[] _bags;
    private readonly Dictionary<string, ConceptWays> _ways = new(StringComparer.Ordinal);

    /// <summary>Analyses the labels.</summary>
    /// <param name="scheme">The thesaurus.</param>
    public LabelIndex(ConceptScheme scheme)
    {
        Scheme = scheme;
        Words = new(scheme);
        _bags =
        [
            .. TextLanguages.All.Select(language => new LabelTerms(
                language,
                scheme.Concepts.SelectMany(concept =>
                    concept
                        .Labels.Where(label => label.Language == language.Code())
                        .Select(label => (concept.Id, label))
                )
            )),
        ];
        var own = scheme.Concepts.ToDictionary(
            concept => concept.Id,
            concept => Carried(concept).Concat(concept.Labels.SelectMany(Ways)).ToList(),
            StringComparer.Ordinal
        );
        foreach (var concept in scheme.Concepts)
        {
            _ways[concept.Id] = new(concept.Id, Distinct(own[concept.Id]), Around(concept, own));
            foreach (var label in concept.Labels)
            {
                Add(label, concept.Id);
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

    /// <summary>The concepts that words nearly name, the nearest first.</summary>
    /// <param name="words">Plain words in order; nothing for what is none.</param>
    public IReadOnlyList<ConceptGuess> Guess(IReadOnlyList<string> words) =>
        [
            .. TextLanguages
                .All.SelectMany(language =>
                    _bags[(int)language]
                        .Find(
                            [.. words.Select(word => TermSequences.InOrder(word, language))],
                            LeastCoverage,
                            LeastCoverageAlone
                        )
                )
                .GroupBy(match => match.Concept)
                .Select(concept => concept.MaxBy(match => match.Worth))
                .OrderByDescending(match => match.Worth)
                .ThenBy(match => match.Concept, StringComparer.Ordinal)
                .Take(MaxGuesses)
                .Select(match => new ConceptGuess(
                    _ways[match.Concept],
                    [
                        .. Enumerable
                            .Range(0, words.Count)
                            .Where(word => (match.Words & (1UL << word)) != 0),
                    ],
                    match.Coverage
                )),
        ];

    private List<Alternative> Around(Concept concept, Dictionary<string, List<Alternative>> own)
    {
        var names = own[concept.Id].Select(Identity).ToHashSet();
        var children = Scheme.Narrower(concept.Id).Select(child => child.Id);
        return Distinct(
            Weighted(own, children, NarrowerWeight)
                .Concat(Weighted(own, concept.Broader, BroaderWeight))
                .Concat(Weighted(own, concept.Related, RelatedWeight))
                .Where(way => !names.Contains(Identity(way)))
        );
    }

    // The nearer labels come first and stay when there are too many.
    private static List<Alternative> Distinct(IEnumerable<Alternative> ways) =>
        [.. ways.DistinctBy(Identity).Take(MaxWays)];

    private static (TextLanguage, string) Identity(Alternative way) =>
        (way.Language, string.Join(' ', way.Terms));

    private static IEnumerable<Alternative> Weighted(
        Dictionary<string, List<Alternative>> own,
        IEnumerable<string> concepts,
        double weight
    ) =>
        concepts
            .SelectMany(id => own.GetValueOrDefault(id, []))
            .Select(way => way with { Weight = weight });

    // A short form is used in texts of every language.
    private static IEnumerable<TextLanguage> LanguagesOf(ConceptLabel label) =>
        label.Kind is LabelKind.Abbreviation
            ? TextLanguages.All
            : TextLanguages.All.Where(language => language.Code() == label.Language);

    // An entry that carries the concept is about it, whatever its words are.
    private static IEnumerable<Alternative> Carried(Concept concept) =>
        TermSequences
            .Of(ConceptTerms.Of(concept.Id), ConceptTerms.Language)
            .Select(terms => new Alternative(
                ConceptTerms.Language,
                terms,
                MatchKind.Concept,
                CarriedWeight
            )
            {
                IsCarried = true,
            });

    private static IEnumerable<Alternative> Ways(ConceptLabel label) =>
        LanguagesOf(label)
            .SelectMany(language =>
                TermSequences
                    .Of(label.Text, language)
                    .Select(terms => new Alternative(
                        language,
                        terms,
                        MatchKind.Concept,
                        label.Kind is LabelKind.Hidden ? HiddenWeight : Weight
                    ))
            );

    // Hyphens come and go: a label is found by the parts of its compounds and by the compounds as one word.
    private void Add(ConceptLabel label, string concept)
    {
        foreach (var language in LanguagesOf(label))
        {
            foreach (
                var spelling in new[]
                {
                    label.Text,
                    label.Text.Replace("-", "", StringComparison.Ordinal),
                }
            )
            {
                Add(language, TermSequences.InOrder(spelling, language), concept);
            }
        }
    }

    private void Add(TextLanguage language, IReadOnlyList<string> terms, string concept)
    {
        ref var ids = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _byTerms[(int)language],
            string.Join(' ', terms),
            out _
        );
        ids ??= [];
        if (!ids.Contains(concept, StringComparer.Ordinal))
        {
            ids.Add(concept);
        }

        MaxTerms = Math.Max(MaxTerms, terms.Count);
    }
}
