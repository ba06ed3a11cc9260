using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Querying;

/// <summary>
/// Turns what was read into terms, once for each language with that language's analyser. Stop words of the reader's language
/// are dropped; stop words of another language are searched in all languages but that one. When nothing else would be left,
/// the stop words are searched for everywhere. Phrases keep theirs.
/// </summary>
internal static class QueryCompiler
{
    /// <summary>How many different clauses a query has at most; further ones are ignored.</summary>
    public const int MaxClauses = 64;

    /// <summary>How many words of a phrase count; further ones are ignored.</summary>
    public const int MaxPhraseWords = 32;

    /// <summary>Compiles.</summary>
    /// <param name="parsed">What was read.</param>
    /// <param name="reader">The reader's language.</param>
    public static CompiledQuery Compile(ParsedQuery parsed, TextLanguage reader)
    {
        var distinct = parsed
            .Clauses.DistinctBy(clause => (clause.Text, clause.IsPhrase, clause.IsExcluded))
            .ToList();
        var wanted = Compile(
            distinct.Where(clause => !clause.IsExcluded),
            reader,
            keepsStopWords: false
        );
        if (!wanted.Exists(clause => clause.IsRequired))
        {
            wanted = Compile(
                distinct.Where(clause => !clause.IsExcluded),
                reader,
                keepsStopWords: true
            );
        }

        var excluded = Compile(
            distinct.Where(clause => clause.IsExcluded),
            reader,
            keepsStopWords: true
        );
        return new(wanted, excluded, parsed.ReadAsPlainWords);
    }

    private static List<Clause> Compile(
        IEnumerable<ParsedClause> clauses,
        TextLanguage reader,
        bool keepsStopWords
    ) =>
        [
            .. clauses
                .Where(clause => keepsStopWords || !IsStopWord(clause, reader))
                .Select(clause => Compile(clause, keepsStopWords))
                .Where(clause => clause.Alternatives.Count > 0)
                .DistinctBy(clause => clause.Signature)
                .Take(MaxClauses),
        ];

    private static Clause Compile(ParsedClause clause, bool keepsStopWords)
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
                    .SelectMany(language => Sequences(clause, language)),
            ],
        };
    }

    private static bool IsStopWord(ParsedClause clause, TextLanguage language) =>
        !clause.IsPhrase && Analysers.For(language).IsStopWord(clause.Text);

    private static List<Alternative> Sequences(ParsedClause clause, TextLanguage language)
    {
        var sequences = new List<Alternative>(2);
        AddSequence(clause.Text, language, sequences);
        if (clause.Joined is { } joined)
        {
            AddSequence(joined, language, sequences);
        }

        return sequences;
    }

    private static void AddSequence(string text, TextLanguage language, List<Alternative> sequences)
    {
        var tokens = new List<Token>();
        _ = Analysers.For(language).Analyse(text, tokens);
        var terms = Terms(tokens, prefersSecond: false);
        if (terms.Length == 0)
        {
            return;
        }

        sequences.Add(new(language, terms));
        var seconds = Terms(tokens, prefersSecond: true);
        if (!seconds.AsSpan().SequenceEqual(terms))
        {
            sequences.Add(new(language, seconds));
        }
    }

    private static string[] Terms(List<Token> tokens, bool prefersSecond)
    {
        var terms = new List<string>();
        var word = default(Token);
        foreach (var token in tokens)
        {
            if (!token.IsJoined)
            {
                word = token;
                terms.Add(token.Term);
            }
            else if (prefersSecond && token.IsSecondOf(word))
            {
                terms[^1] = token.Term;
            }
        }

        return [.. terms.Take(MaxPhraseWords)];
    }
}
