using System.Collections.Frozen;

namespace KnowledgeHub.Core.Taxonomy;

/// <summary>All vocabularies at one moment. Immutable, safe to share between threads; look-ups are constant time.</summary>
public sealed class TaxonomyCatalogue
{
    private readonly FrozenDictionary<TermKind, Vocabulary> _vocabularies;
    private readonly FrozenDictionary<TermKind, FrozenDictionary<string, Term>> _terms;

    /// <summary>Creates a catalogue.</summary>
    /// <param name="vocabularies">At most one vocabulary of each kind.</param>
    /// <exception cref="ArgumentException">Two vocabularies are of one kind, or a vocabulary has a code twice.</exception>
    public TaxonomyCatalogue(IReadOnlyCollection<Vocabulary> vocabularies)
    {
        ArgumentNullException.ThrowIfNull(vocabularies);
        _vocabularies = vocabularies
            .ToDictionary(vocabulary => vocabulary.Kind)
            .ToFrozenDictionary();
        _terms = _vocabularies.ToFrozenDictionary(
            pair => pair.Key,
            pair =>
                pair.Value.Terms.ToDictionary(term => term.Code, StringComparer.OrdinalIgnoreCase)
                    .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        );
    }

    /// <summary>A catalogue without vocabularies.</summary>
    public static TaxonomyCatalogue Empty { get; } = new([]);

    /// <summary>All vocabularies, in the order of <see cref="TermKind"/>.</summary>
    public IEnumerable<Vocabulary> Vocabularies =>
        _vocabularies.Values.OrderBy(vocabulary => vocabulary.Kind);

    /// <summary>The terms of one kind in display order; empty when there is no such vocabulary.</summary>
    /// <param name="kind">The vocabulary.</param>
    public IReadOnlyList<Term> Terms(TermKind kind) =>
        _vocabularies.TryGetValue(kind, out var vocabulary) ? vocabulary.Terms : [];

    /// <summary>A term by its code, without regard to case.</summary>
    /// <param name="kind">The vocabulary.</param>
    /// <param name="code">The code, possibly null or unknown.</param>
    /// <returns>The term, or null.</returns>
    public Term? Find(TermKind kind, string? code) =>
        code is not null && _terms.TryGetValue(kind, out var terms)
            ? terms.GetValueOrDefault(code)
            : null;

    /// <summary>The name of a term in the reader's language.</summary>
    /// <param name="kind">The vocabulary.</param>
    /// <param name="code">The code.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The label, or the code itself when it is unknown.</returns>
    public string Label(TermKind kind, string code, Language language) =>
        Find(kind, code)?.Label.Read(language).Text ?? code;
}
