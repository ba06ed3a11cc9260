using System.Collections.Immutable;

namespace KnowledgeHub.Core.Taxonomy;

/// <summary>
/// A text in one or more working languages. Immutable; equality is by content. A language without text is absent, never empty.
/// </summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly ImmutableSortedDictionary<Language, string> _texts;

    /// <summary>Creates a text; blank values and characters that no format carries are left out (<see cref="PlainText"/>).</summary>
    /// <param name="texts">Text by language.</param>
    public LocalizedText(IEnumerable<KeyValuePair<Language, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = texts
            .Select(pair =>
                KeyValuePair.Create(pair.Key, PlainText.Clean(pair.Value ?? string.Empty))
            )
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
            .ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.Trim());
    }

    /// <summary>A text in no language.</summary>
    public static LocalizedText Empty { get; } = new([]);

    /// <summary>The languages that have a text, in display order.</summary>
    public IEnumerable<Language> Languages => _texts.Keys;

    /// <summary>Whether no language has a text.</summary>
    public bool IsEmpty => _texts.IsEmpty;

    /// <summary>The text in exactly this language, or null.</summary>
    /// <param name="language">The language wanted.</param>
    public string? this[Language language] => _texts.GetValueOrDefault(language);

    /// <summary>A text in one language only; blank gives <see cref="Empty"/>.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="text">The text.</param>
    public static LocalizedText In(Language language, string? text) =>
        string.IsNullOrWhiteSpace(text) ? Empty : new([new(language, text)]);

    /// <summary>A copy with the text of one language replaced, or removed when blank.</summary>
    /// <param name="language">The language to set.</param>
    /// <param name="text">The new text.</param>
    public LocalizedText With(Language language, string? text) =>
        new(_texts.Where(pair => pair.Key != language).Append(new(language, text ?? string.Empty)));

    /// <summary>
    /// The text to show a reader: in the wanted language, else in the original language, else in the first that there is.
    /// The result says which language it is in, so that a fallback can be made visible.
    /// </summary>
    /// <param name="wanted">The reader's language.</param>
    /// <param name="original">The language that the text was written in.</param>
    /// <returns>The text and its language; an empty text in the wanted language when there is none at all.</returns>
    public TextInLanguage Read(Language wanted, Language original = Language.English)
    {
        if (_texts.TryGetValue(wanted, out var text))
        {
            return new(text, wanted, IsFallback: false);
        }

        if (_texts.TryGetValue(original, out text))
        {
            return new(text, original, IsFallback: true);
        }

        return _texts.IsEmpty
            ? new(string.Empty, wanted, IsFallback: false)
            : new(_texts.First().Value, _texts.First().Key, IsFallback: true);
    }

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) =>
        other is not null && _texts.SequenceEqual(other._texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _texts.Aggregate(0, (hash, pair) => HashCode.Combine(hash, pair.Key, pair.Value));

    /// <summary>The English text, or the first there is; for logs and debugging only.</summary>
    public override string ToString() => Read(Language.English).Text;
}
