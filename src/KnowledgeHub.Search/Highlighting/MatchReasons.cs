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
    private const string Topics = "topics";

    private static readonly Comparison<FieldReason> _closestFirst = (left, right) =>
        left.Kind != right.Kind ? left.Kind - right.Kind
        : left.IsForeign != right.IsForeign ? left.IsForeign.CompareTo(right.IsForeign)
        : left.Language != right.Language ? left.Language - right.Language
        : left.Clause - right.Clause;

    private readonly HashSet<string>[] _typed =
    [
        .. clauses.Select(clause =>
            clause.Typed.SelectMany(TitleWords.Fold).ToHashSet(StringComparer.Ordinal)
        ),
    ];

    // The same few spellings come again in hit after hit.
    private readonly Dictionary<string, bool>[] _isTyped =
    [
        .. clauses.Select(_ => new Dictionary<string, bool>(StringComparer.Ordinal)),
    ];

    private readonly List<FieldReason> _found = [];
    private readonly HashSet<string> _named = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the reasons of one field, the closest first; a word is named once.</summary>
    /// <param name="field">The field.</param>
    /// <param name="matched">Its texts that matched.</param>
    /// <param name="why">Where they are added.</param>
    public void Add(TextField field, List<MatchedText> matched, List<MatchReason> why)
    {
        _found.Clear();
        foreach (var text in matched)
        {
            foreach (var match in text.Matches)
            {
                var reason = new FieldReason(
                    KindOf(text.Text, match),
                    text.Language,
                    text.Language != reader,
                    match.Clause
                );
                if (!_found.Contains(reason))
                {
                    _found.Add(reason);
                }
            }
        }

        _found.Sort(_closestFirst);
        Name(field, why);
    }

    /// <summary>Adds that the entry carries concepts that were named; in what language it is written does not matter.</summary>
    /// <param name="matched">The words of the concepts.</param>
    /// <param name="why">Where it is added.</param>
    public void AddTopics(List<MatchedText> matched, List<MatchReason> why) =>
        why.Add(
            new(
                Topics,
                [
                    .. matched
                        .SelectMany(text => text.Matches)
                        .SelectMany(match => clauses[match.Clause].Typed)
                        .Distinct(StringComparer.OrdinalIgnoreCase),
                ]
            )
            {
                Kind = MatchKind.Concept,
            }
        );

    private void Name(TextField field, List<MatchReason> why)
    {
        _named.Clear();
        List<string> terms = [];
        for (var number = 0; number < _found.Count; number++)
        {
            var reason = _found[number];
            terms.AddRange(clauses[reason.Clause].Typed.Where(_named.Add));
            var isLast =
                number + 1 == _found.Count
                || (_found[number + 1].Kind, _found[number + 1].Language)
                    != (reason.Kind, reason.Language);
            if (isLast && terms.Count > 0)
            {
                why.Add(
                    new(field.Name(), terms)
                    {
                        Kind = reason.Kind,
                        Language = reason.Language.Code(),
                    }
                );
                terms = [];
            }
        }
    }

    private MatchKind KindOf(string text, TextMatch match) =>
        match.Kind is MatchKind.Word
        && !IsTyped(text.AsSpan(match.Start, match.Length), match.Clause)
            ? MatchKind.Stem
            : match.Kind;

    private bool IsTyped(ReadOnlySpan<char> spelling, int clause)
    {
        var known = _isTyped[clause].GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(spelling, out var isTyped))
        {
            isTyped = TitleWords.Fold(spelling.ToString()).Any(_typed[clause].Contains);
            known.TryAdd(spelling, isTyped);
        }

        return isTyped;
    }
}
