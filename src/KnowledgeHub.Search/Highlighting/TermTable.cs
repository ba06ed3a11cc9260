namespace KnowledgeHub.Search.Highlighting;

/// <summary>A few terms to look for among very many; nearly all others are turned away by length and first letter.</summary>
/// <typeparam name="T">What belongs to a term.</typeparam>
internal sealed class TermTable<T>
{
    private readonly Dictionary<string, List<T>> _byTerm = new(StringComparer.Ordinal);
    private ulong _lengths;
    private ulong _firstLetters;

    /// <summary>Whether there is no term.</summary>
    public bool IsEmpty => _byTerm.Count == 0;

    /// <summary>Adds something to a term.</summary>
    /// <param name="term">The term, not empty.</param>
    /// <param name="value">What belongs to it.</param>
    public void Add(string term, T value)
    {
        if (!_byTerm.TryGetValue(term, out var values))
        {
            _byTerm.Add(term, values = []);
        }

        values.Add(value);
        _lengths |= Bit(term.Length);
        _firstLetters |= Bit(term[0]);
    }

    /// <summary>What belongs to a term.</summary>
    /// <param name="term">Any term, not empty.</param>
    public IReadOnlyList<T> Find(string term) =>
        (_lengths & Bit(term.Length)) != 0 && (_firstLetters & Bit(term[0])) != 0
            ? _byTerm.GetValueOrDefault(term) ?? (IReadOnlyList<T>)[]
            : [];

    private static ulong Bit(int number) => 1UL << (number & 63);
}
