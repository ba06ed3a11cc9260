using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Querying;

/// <summary>
/// Turns what was read into terms, once for each language with that language's analyser. Stop words of the reader's language
/// are dropped; stop words of another language are searched in all languages but that one. When nothing else would be left,
/// the stop words are searched for everywhere. Phrases keep theirs. Concepts that the words name widen the query; a word
/// that no entry holds finds those that are spelled nearly alike.
/// </summary>
/// <param name="reader">The reader's language.</param>
/// <param name="words">The words that the reader may know of.</param>
/// <param name="labels">The labels of the thesaurus; null when the query shall not be widened.</param>
internal sealed class QueryCompiler(TextLanguage reader, IWordSource words, LabelIndex? labels)
{
    /// <summary>How many different clauses a query has at most; further ones are ignored.</summary>
    public const int MaxClauses = 64;

    /// <summary>How many words of a phrase count; further ones are ignored.</summary>
    public const int MaxPhraseWords = 32;

    private readonly WordExpansion _expansion = new(words);

    /// <summary>Whether words that no entry holds find those that are spelled nearly alike.</summary>
    public bool IsTolerant { get; init; } = true;

    /// <summary>Compiles words as they are, without looking anything up.</summary>
    /// <param name="parsed">What was read.</param>
    /// <param name="reader">The reader's language.</param>
    public static CompiledQuery Compile(ParsedQuery parsed, TextLanguage reader) =>
        new QueryCompiler(reader, new NoWords(), labels: null).Compile(parsed);

    /// <summary>Compiles.</summary>
    /// <param name="parsed">What was read.</param>
    public CompiledQuery Compile(ParsedQuery parsed)
    {
        var distinct = parsed.Clauses.DistinctBy(clause => clause.Identity).ToList();
        var asked = distinct.FindAll(clause => !clause.IsExcluded);
        var wanted = Compile(asked, keepsStopWords: false);
        if (!wanted.Exists(clause => clause.Clause.IsRequired))
        {
            wanted = Compile(asked, keepsStopWords: true);
        }

        var excluded = Compile(distinct.FindAll(clause => clause.IsExcluded), keepsStopWords: true);
        var widening = new ConceptWidening(labels, wanted);
        widening.Widen(parsed.Clauses);
        var unknown = IsTolerant ? Tolerate(widening) : [];
        return new(
            [.. widening.Clauses],
            [.. excluded.Select(clause => clause.Clause)],
            parsed.ReadAsPlainWords
        )
        {
            Concepts = widening.Concepts,
            Unknown = unknown,
        };
    }

    private List<(ParsedClause Parsed, Clause Clause)> Compile(
        List<ParsedClause> clauses,
        bool keepsStopWords
    ) =>
        [
            .. clauses
                .Where(clause => keepsStopWords || !IsStopWord(clause, reader))
                .Select(clause => (Parsed: clause, Clause: Compile(clause, keepsStopWords)))
                .Where(pair => pair.Clause.Alternatives.Count > 0)
                .DistinctBy(pair => pair.Clause.Signature)
                .Take(MaxClauses),
        ];

    private Clause Compile(ParsedClause clause, bool keepsStopWords)
    {
        var stopsIn = keepsStopWords
            ? []
            : TextLanguages.All.Where(language => IsStopWord(clause, language)).ToList();
        return new()
        {
            Typed = clause.Typed,
            IsRequired = stopsIn.Count == 0,
            Alternatives =
            [
                .. TextLanguages
                    .All.Except(stopsIn)
                    .SelectMany(language =>
                        clause.Ways.SelectMany(way => Sequences(way, language))
                    ),
            ],
        };
    }

    private static bool IsStopWord(ParsedClause clause, TextLanguage language) =>
        clause is { IsPhrase: false, Form: WordForm.Plain, Field: null, Others.Count: 0 }
        && Analysers.For(language).IsStopWord(clause.Text);

    private IEnumerable<Alternative> Sequences(ParsedClause clause, TextLanguage language)
    {
        var typed = TermSequences
            .Of(clause.Text, language)
            .Concat(clause.Joined is { } joined ? TermSequences.Of(joined, language) : [])
            .Select(terms => new Alternative(language, terms))
            .ToList();
        return typed
            .Concat(
                _expansion
                    .ByForm(clause, language)
                    .Where(found => !typed.Exists(way => way.Terms.SequenceEqual(found.Terms)))
            )
            .DistinctBy(way => string.Join(' ', way.Terms))
            .Select(way => way with { Field = clause.Field });
    }

    private List<ParsedClause> Tolerate(ConceptWidening widening)
    {
        var unknown = new List<ParsedClause>();
        foreach (var (number, parsed) in widening.PlainWords)
        {
            var clause = widening.Clauses[number];
            if (!clause.Alternatives.Any(IsKnown))
            {
                unknown.Add(parsed);
                widening.Clauses[number] = clause with
                {
                    Alternatives =
                    [
                        .. clause.Alternatives,
                        .. _expansion
                            .Nearest(parsed.Text)
                            .Select(near => near with { Field = parsed.Field }),
                    ],
                };
            }
        }

        return unknown;
    }

    private bool IsKnown(Alternative alternative) =>
        Array.TrueForAll(alternative.Terms, term => words.Knows(alternative.Language, term));
}
