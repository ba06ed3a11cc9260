using System.Globalization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Thesaurus;

/// <summary>The rules that a concept keeps within its scheme.</summary>
public sealed class ConceptRules
{
    /// <summary>The id is no slug, or is kept for the portal.</summary>
    public const string IdIsMalformed = "concept-id-malformed";

    /// <summary>Another concept has or had the id.</summary>
    public const string IdIsTaken = "concept-id-taken";

    /// <summary>A label holds nothing that can be compared.</summary>
    public const string LabelIsBlank = "label-blank";

    /// <summary>A label is longer than <see cref="MaxLabelLength"/>; the detail is the label.</summary>
    public const string LabelIsTooLong = "label-too-long";

    /// <summary>The language of a label is none of <see cref="ConceptLanguages.All"/>; the detail is its code.</summary>
    public const string LanguageIsUnknown = "label-language-unknown";

    /// <summary>A language has two preferred labels; the detail is its code.</summary>
    public const string PreferredIsRepeated = "preferred-label-repeated";

    /// <summary>There is no preferred label in English.</summary>
    public const string EnglishIsRequired = "preferred-label-required";

    /// <summary>There are more than <see cref="MaxLabels"/> labels; the detail is the limit.</summary>
    public const string TooManyLabels = "labels-too-many";

    /// <summary>Another concept has the label in the same language; the detail is the label and the other's id.</summary>
    public const string LabelIsTaken = "label-taken";

    /// <summary>A wider concept does not exist; the detail is what was named.</summary>
    public const string BroaderIsUnknown = "broader-unknown";

    /// <summary>A concept would be wider than itself, over however many steps; the detail is the wider concept named.</summary>
    public const string BroaderIsCircular = "broader-cycle";

    /// <summary>A related concept does not exist; the detail is what was named.</summary>
    public const string RelatedIsUnknown = "related-unknown";

    /// <summary>A related concept is the concept itself, or wider or narrower; the detail is what was named.</summary>
    public const string RelatedIsHierarchical = "related-hierarchical";

    /// <summary>More than <see cref="MaxRelations"/> concepts are named; the detail is the limit.</summary>
    public const string TooManyRelations = "relations-too-many";

    /// <summary>A scope note is longer than <see cref="MaxNoteLength"/>; the detail is the limit.</summary>
    public const string NoteIsTooLong = "scope-note-too-long";

    /// <summary>Other concepts name it; the detail is their ids.</summary>
    public const string ConceptIsInUse = "concept-in-use";

    /// <summary>The greatest length of a label in characters.</summary>
    public const int MaxLabelLength = 120;

    /// <summary>The greatest number of labels of a concept.</summary>
    public const int MaxLabels = 400;

    /// <summary>The greatest number of wider concepts, and of related ones.</summary>
    public const int MaxRelations = 20;

    /// <summary>The greatest length of a scope note in characters.</summary>
    public const int MaxNoteLength = 1000;

    private readonly ConceptScheme _scheme;
    private readonly ILookup<(string Language, string Folded), string> _owners;

    /// <summary>Prepares the rules for a scheme.</summary>
    /// <param name="scheme">The scheme as it would be, with the concepts that are to be checked.</param>
    public ConceptRules(ConceptScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        _scheme = scheme;
        _owners = scheme
            .Concepts.SelectMany(concept => concept.Labels.Select(label => (concept.Id, label)))
            .Where(pair => pair.label.Kind is not LabelKind.Hidden)
            .ToLookup(
                pair => (pair.label.Language, LabelFolding.Fold(pair.label.Text)),
                pair => pair.Id
            );
    }

    /// <summary>Checks a concept of the scheme.</summary>
    /// <param name="concept">The concept, cleaned (<see cref="ConceptCleaning"/>).</param>
    /// <returns>Every broken rule; empty when it may be stored.</returns>
    public IReadOnlyList<RuleViolation> Check(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return
        [
            .. CheckForm(concept),
            .. concept.Labels.SelectMany(label => CheckLabel(concept, label)),
            .. CheckRelations(concept),
        ];
    }

    /// <summary>Checks whether a concept can be taken out.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="scheme">The scheme with or without it.</param>
    public static IReadOnlyList<RuleViolation> CheckRemoval(string id, ConceptScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var users = scheme
            .Concepts.Where(other =>
                other.Id != id && (other.Broader.Contains(id) || other.Related.Contains(id))
            )
            .Select(other => other.Id)
            .ToList();
        return users.Count == 0
            ? []
            : [new(ConceptIsInUse, string.Empty, string.Join(", ", users))];
    }

    private static IEnumerable<RuleViolation> CheckForm(Concept concept)
    {
        if (!ConceptId.IsValid(concept.Id))
        {
            yield return new(IdIsMalformed, "id", concept.Id);
        }

        var preferred = concept
            .Labels.Where(label => label.Kind is LabelKind.Preferred)
            .ToLookup(label => label.Language);
        if (!preferred.Contains("en"))
        {
            yield return new(EnglishIsRequired, "labels.en");
        }

        foreach (var language in preferred.Where(language => language.Count() > 1))
        {
            yield return new(PreferredIsRepeated, $"labels.{language.Key}", language.Key);
        }

        if (concept.Labels.Count > MaxLabels)
        {
            yield return new(TooManyLabels, "labels.en", Number(MaxLabels));
        }

        foreach (
            var language in concept.ScopeNote.Languages.Where(language =>
                concept.ScopeNote[language]?.Length > MaxNoteLength
            )
        )
        {
            yield return new(NoteIsTooLong, $"note.{language.Code()}", Number(MaxNoteLength));
        }
    }

    private IEnumerable<RuleViolation> CheckLabel(Concept concept, ConceptLabel label)
    {
        var field = $"labels.{label.Language}";
        var folded = LabelFolding.Fold(label.Text);
        if (folded.Length == 0)
        {
            yield return new(LabelIsBlank, field, label.Language);
            yield break;
        }

        if (!ConceptLanguages.All.Contains(label.Language))
        {
            yield return new(LanguageIsUnknown, field, label.Language);
        }

        if (label.Text.Length > MaxLabelLength)
        {
            yield return new(LabelIsTooLong, field, label.Text);
        }

        var others =
            label.Kind is LabelKind.Hidden
                ? []
                : _owners[(label.Language, folded)].Where(id => id != concept.Id);
        foreach (var other in others.Distinct())
        {
            yield return new(LabelIsTaken, field, $"{label.Text} ({other})");
        }
    }

    private IEnumerable<RuleViolation> CheckRelations(Concept concept)
    {
        foreach (var id in concept.Broader)
        {
            if (_scheme.Find(id) is null)
            {
                yield return new(BroaderIsUnknown, "broader", id);
            }
            else if (_scheme.WiderThan(id).Append(id).Contains(concept.Id))
            {
                yield return new(BroaderIsCircular, "broader", id);
            }
        }

        foreach (var id in concept.Related)
        {
            if (_scheme.Find(id) is not { } other)
            {
                yield return new(RelatedIsUnknown, "related", id);
            }
            else if (
                id == concept.Id
                || concept.Broader.Contains(id)
                || other.Broader.Contains(concept.Id)
            )
            {
                yield return new(RelatedIsHierarchical, "related", id);
            }
        }

        foreach (
            var (field, ids) in ((string, IReadOnlyList<string>)[])
                [("broader", concept.Broader), ("related", concept.Related)]
        )
        {
            if (ids.Count > MaxRelations)
            {
                yield return new(TooManyRelations, field, Number(MaxRelations));
            }
        }
    }

    private static string Number(int limit) => limit.ToString(CultureInfo.InvariantCulture);
}
