namespace KnowledgeHub.Portal.Features.Results;

/// <summary>A piece of a sentence.</summary>
/// <param name="Text">The words.</param>
/// <param name="Address">Where they lead; null for plain words.</param>
public sealed record LinkedText(string Text, string? Address = null)
{
    /// <summary>Makes links of the names in a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">The names with their addresses; one that the sentence does not hold is left out.</param>
    public static IReadOnlyList<LinkedText> Parse(string sentence, IEnumerable<LinkedText> names)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(names);
        var found = names
            .Select(name => (Name: name, At: sentence.IndexOf(name.Text, StringComparison.Ordinal)))
            .Where(place => place.At >= 0 && place.Name.Text.Length > 0)
            .OrderBy(place => place.At);
        var pieces = new List<LinkedText>();
        var done = 0;
        foreach (var (name, at) in found)
        {
            if (at < done)
            {
                continue;
            }

            Add(sentence[done..at]);
            pieces.Add(name);
            done = at + name.Text.Length;
        }

        Add(sentence[done..]);
        return pieces;

        void Add(string plain)
        {
            if (plain.Length > 0)
            {
                pieces.Add(new(plain));
            }
        }
    }
}
