using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Search.Querying;

/// <summary>
/// Widens a query by the concepts that its words name. A single word or phrase gets the other labels as further ways to match
/// it; several words stay clauses of their own and get one more clause, with all labels, that stands for them.
/// </summary>
/// <param name="labels">The labels; null widens nothing.</param>
/// <param name="wanted">The clauses and what they were read from.</param>
internal sealed class ConceptWidening(
    LabelIndex? labels,
    List<(ParsedClause Parsed, Clause Clause)> wanted
)
{
    private readonly List<NamedConcept> _concepts = [];
    private readonly HashSet<int> _named = [];

    /// <summary>The clauses of the query.</summary>
    public List<Clause> Clauses { get; } = [.. wanted.Select(pair => pair.Clause)];

    /// <summary>The concepts that widen it.</summary>
    public IReadOnlyList<NamedConcept> Concepts => _concepts;

    /// <summary>The plain words that name no concept, with the number of their clause.</summary>
    public IEnumerable<(int Clause, ParsedClause Word)> PlainWords =>
        wanted
            .Select((pair, number) => (number, pair.Parsed))
            .Where(pair =>
                !_named.Contains(pair.number)
                && pair.Parsed is { IsPhrase: false, Form: WordForm.Plain, Others.Count: 0 }
            );

    /// <summary>Widens.</summary>
    /// <param name="words">All that was read, in order.</param>
    public void Widen(IReadOnlyList<ParsedClause> words)
    {
        if (labels is null || labels.MaxTerms == 0)
        {
            return;
        }

        foreach (var match in new LabelFinder(labels, words).Find())
        {
            Widen(match, [.. words.Skip(match.First).Take(match.Length)]);
        }

        Guess(words);
    }

    // What is nearly named counts by the entries that carry it, not by its other labels.
    private void Guess(IReadOnlyList<ParsedClause> words)
    {
        var plain = words
            .Select(word => word is { IsPlain: true, IsPhrase: false } ? word.Text : string.Empty)
            .ToList();
        foreach (var guess in labels?.Guess(plain) ?? [])
        {
            if (_concepts.Exists(named => named.Id == guess.Concept.Id))
            {
                continue;
            }

            List<ParsedClause> near = [.. guess.Words.Select(word => words[word])];
            var carried = guess
                .Concept.Ways.Where(way => way.IsCarried)
                .Select(way => way with { Weight = LabelIndex.GuessWeight * guess.Coverage });
            if (!TryAdd(near, [.. carried], NumbersOf(near), standsFor: false))
            {
                return;
            }

            _concepts.Add(new(guess.Concept.Id, TypedOf(near)));
        }
    }

    private static string TypedOf(List<ParsedClause> words) =>
        string.Join(' ', words.SelectMany(word => word.Typed).Distinct());

    private int[] NumbersOf(List<ParsedClause> words) =>
        [
            .. words
                .Select(word => wanted.FindIndex(pair => pair.Parsed.Identity == word.Identity))
                .Where(number => number >= 0),
        ];

    private void Widen(LabelMatch match, List<ParsedClause> words)
    {
        var typed = TypedOf(words);
        var numbers = NumbersOf(words);
        if (words.Count == 1 && numbers.Length == 1)
        {
            var clause = Clauses[numbers[0]];
            Clauses[numbers[0]] = clause with
            {
                Alternatives =
                [
                    .. clause
                        .Alternatives.Concat(match.Concept.Ways)
                        .DistinctBy(way => (way.Language, string.Join(' ', way.Terms))),
                ],
            };
        }
        else if (!TryAdd(words, match.Concept.Ways, numbers, standsFor: true))
        {
            return;
        }

        // What lies around a concept is better than nothing, but does not stand for the words.
        _ =
            match.Concept.Around.Count > 0
            && TryAdd(words, match.Concept.Around, numbers, standsFor: false);
        _named.UnionWith(numbers);
        _concepts.Add(new(match.Concept.Id, typed));
    }

    private bool TryAdd(
        List<ParsedClause> words,
        IReadOnlyList<Alternative> ways,
        IReadOnlyList<int> namedBy,
        bool standsFor
    )
    {
        var hasRoom = Clauses.Count < QueryCompiler.MaxClauses;
        if (hasRoom)
        {
            Clauses.Add(
                new()
                {
                    Typed = [.. words.SelectMany(word => word.Typed).Distinct()],
                    Alternatives = ways,
                    IsRequired = false,
                    NamedBy = namedBy,
                    StandsFor = standsFor ? namedBy : [],
                }
            );
        }

        return hasRoom;
    }
}
