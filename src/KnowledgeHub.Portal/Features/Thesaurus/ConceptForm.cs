using System.Diagnostics.CodeAnalysis;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Thesaurus;

/// <summary>The fields of the form of a concept, as they were typed; by language code, lists with one item a line.</summary>
public sealed class ConceptForm
{
    /// <summary>The version that the form was drawn from; 0 for a new concept.</summary>
    public int Version { get; set; }

    /// <summary>The id; only for a new concept, and made of the English name when empty.</summary>
    public string? Id { get; set; }

    [AllowNull]
    public Dictionary<string, string> Preferred
    {
        get;
        set => field = value ?? [];
    } = [];

    [AllowNull]
    public Dictionary<string, string> Alternatives
    {
        get;
        set => field = value ?? [];
    } = [];

    [AllowNull]
    public Dictionary<string, string> Abbreviations
    {
        get;
        set => field = value ?? [];
    } = [];

    [AllowNull]
    public Dictionary<string, string> Hidden
    {
        get;
        set => field = value ?? [];
    } = [];

    [AllowNull]
    public Dictionary<string, string> Notes
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>Names or ids of wider concepts.</summary>
    public string? Broader { get; set; }

    /// <summary>Names or ids of related concepts.</summary>
    public string? Related { get; set; }

    /// <summary>The form of a concept as it is stored.</summary>
    /// <param name="state">The concept.</param>
    /// <param name="scheme">The thesaurus, for the names of other concepts.</param>
    public static ConceptForm Of(ConceptState state, ConceptScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(state);
        var concept = state.Content;
        return new()
        {
            Version = state.Version,
            Id = state.Id,
            Preferred = Texts(concept, LabelKind.Preferred),
            Alternatives = Texts(concept, LabelKind.Alternative),
            Abbreviations = Texts(concept, LabelKind.Abbreviation),
            Hidden = Texts(concept, LabelKind.Hidden),
            Notes = concept.ScopeNote.Languages.ToDictionary(
                language => language.Code(),
                language => concept.ScopeNote.Read(language).Text
            ),
            Broader = Names(concept.Broader, scheme),
            Related = Names(concept.Related, scheme),
        };
    }

    /// <summary>What the form says. A name that no concept has is kept, so that the rules can refuse it by that name.</summary>
    /// <param name="id">The id; null to read it from the form.</param>
    /// <param name="scheme">The thesaurus, for the names of other concepts.</param>
    public Concept ToConcept(string? id, ConceptScheme scheme) =>
        new()
        {
            Id = id ?? NewId(),
            Labels =
            [
                .. Labels(Preferred, LabelKind.Preferred),
                .. Labels(Alternatives, LabelKind.Alternative),
                .. Labels(Abbreviations, LabelKind.Abbreviation),
                .. Labels(Hidden, LabelKind.Hidden),
            ],
            Broader = Ids(Broader, scheme),
            Related = Ids(Related, scheme),
            ScopeNote = new(
                Languages.All.Select(language =>
                    KeyValuePair.Create(
                        language,
                        Notes.GetValueOrDefault(language.Code(), string.Empty)
                    )
                )
            ),
        };

    private string NewId() =>
        string.IsNullOrWhiteSpace(Id)
            ? ConceptId.FromLabel(Preferred.GetValueOrDefault("en", string.Empty))
            : Id.Trim();

    private static Dictionary<string, string> Texts(Concept concept, LabelKind kind) =>
        concept
            .Labels.Where(label => label.Kind == kind)
            .GroupBy(label => label.Language)
            .ToDictionary(
                language => language.Key,
                language => string.Join('\n', language.Select(label => label.Text))
            );

    private static IEnumerable<ConceptLabel> Labels(
        Dictionary<string, string> texts,
        LabelKind kind
    ) =>
        ConceptLanguages.All.SelectMany(language =>
            Lines(texts.GetValueOrDefault(language))
                .Select(text => new ConceptLabel(language, kind, text))
        );

    private static string Names(IEnumerable<string> ids, ConceptScheme scheme) =>
        string.Join('\n', ids.Select(id => scheme.Find(id)?.Label(ReaderLanguage.Current) ?? id));

    private static IReadOnlyList<string> Ids(string? names, ConceptScheme scheme) =>
        [.. Lines(names).Select(name => Resolve(name, scheme)).Distinct()];

    // Names are unique within a language only: the reader's language comes first.
    private static string Resolve(string name, ConceptScheme scheme)
    {
        if (scheme.Find(name) is not null)
        {
            return name;
        }

        var folded = LabelFolding.Fold(name);
        return scheme
                .Concepts.SelectMany(
                    concept => concept.Labels,
                    (concept, label) => (concept, label)
                )
                .Where(pair => pair.label.Kind is not LabelKind.Hidden)
                .Where(pair => LabelFolding.Fold(pair.label.Text) == folded)
                .OrderByDescending(pair => pair.label.Language == ReaderLanguage.Current.Code())
                .FirstOrDefault()
                .concept?.Id
            ?? name;
    }

    private static string[] Lines(string? text) =>
        (text ?? string.Empty).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
}
