using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>Says why a field matched: which words typed, in which way, in which language.</summary>
/// <param name="clauses">The clauses that were searched for.</param>
/// <param name="reader">The reader's language, named before the others.</param>
internal sealed class MatchReasons(IReadOnlyList<Clause> clauses, TextLanguage reader)
{
    private readonly HashSet<string>[] _typed =
    [
        .. clauses.Select(clause =>
            clause.Typed.SelectMany(TitleWords.Fold).ToHashSet(StringComparer.Ordinal)
        ),
    ];

    /// <summary>The reasons of one field, the closest first.</summary>
    /// <param name="field">The field.</param>
    /// <param name="matched">Its texts that matched.</param>
    public IEnumerable<MatchReason> Of(
        TextField field,
        IEnumerable<(TextLanguage Language, MatchedText Text)> matched
    ) =>
        matched
            .SelectMany(match =>
                match.Text.Matches.Select(word =>
                    (word.Clause, Kind: KindOf(match.Text.Text, word), match.Language)
                )
            )
            .Distinct()
            .OrderBy(match => match.Kind)
            .ThenBy(match => match.Language != reader)
            .ThenBy(match => match.Language)
            .ThenBy(match => match.Clause)
            .SelectMany(match =>
                clauses[match.Clause].Typed.Select(term => (match.Kind, match.Language, Term: term))
            )
            .DistinctBy(match => match.Term, StringComparer.OrdinalIgnoreCase)
            .GroupBy(match => (match.Kind, match.Language), match => match.Term)
            .Select(same => new MatchReason(field.Name(), [.. same])
            {
                Kind = same.Key.Kind,
                Language = same.Key.Language.Code(),
            });

    private MatchKind KindOf(string text, TextMatch match) =>
        match.Kind is MatchKind.Word
        && !TitleWords
            .Fold(text.Substring(match.Start, match.Length))
            .Any(_typed[match.Clause].Contains)
            ? MatchKind.Stem
            : match.Kind;
}
