using System.Globalization;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Portal.Features.Thesaurus;

/// <summary>The concepts from A to Z in the reader's language, all or those with a label that holds a text.</summary>
public sealed class ThesaurusList
{
    /// <summary>The greatest length of the filter; what follows is not looked at.</summary>
    public const int MaxFilterLength = 120;

    private const string ArabicArticle = "ال";

    private readonly Language _language;
    private readonly StringComparer _order;

    /// <summary>Makes the list.</summary>
    /// <param name="scheme">The thesaurus.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="filter">What a label in any language must hold; all concepts when nothing can be compared.</param>
    public ThesaurusList(ConceptScheme scheme, Language language, string? filter)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        _language = language;
        _order = StringComparer.Create(
            CultureInfo.GetCultureInfo(language.Code()),
            CompareOptions.IgnoreCase
        );
        var text = filter ?? string.Empty;
        var wanted = LabelFolding.Fold(text[..Math.Min(text.Length, MaxFilterLength)]);
        IsFiltered = wanted.Length > 0;
        Groups =
        [
            .. scheme
                .Concepts.Select(concept => LineOf(concept, wanted))
                .OfType<ThesaurusLine>()
                .GroupBy(line => LetterOf(line.Label))
                .OrderBy(group => group.Key, _order)
                .Select(group => new ThesaurusGroup(
                    group.Key,
                    [.. group.OrderBy(line => SortKey(line.Label), _order)]
                )),
        ];
    }

    /// <summary>Whether a filter holds.</summary>
    public bool IsFiltered { get; }

    /// <summary>The concepts by their first letter.</summary>
    public IReadOnlyList<ThesaurusGroup> Groups { get; }

    /// <summary>How many concepts are listed.</summary>
    public int Count => Groups.Sum(group => group.Lines.Count);

    private ThesaurusLine? LineOf(Concept concept, string wanted)
    {
        var label = concept.Label(_language);
        if (wanted.Length == 0 || Holds(label, wanted))
        {
            return new(concept.Id, label, null, null);
        }

        return concept.Labels.FirstOrDefault(other => Holds(other.Text, wanted)) is { } match
            ? match.Kind is LabelKind.Hidden
                ? new(concept.Id, label, null, null)
                : new(concept.Id, label, match.Text, match.Language)
            : null;
    }

    private static bool Holds(string label, string wanted) =>
        LabelFolding.Fold(label).Contains(wanted, StringComparison.Ordinal);

    private string LetterOf(string label)
    {
        var folded = LabelFolding.Fold(SortKey(label));
        return folded.Length == 0 ? "#" : folded[..1].ToUpperInvariant();
    }

    // Arabic word lists pass over the article: under it, half of all names would stand.
    private string SortKey(string label) =>
        _language is Language.Arabic
        && label.StartsWith(ArabicArticle, StringComparison.Ordinal)
        && label.Length > ArabicArticle.Length
            ? label[ArabicArticle.Length..]
            : label;
}
