using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Testing.Builders;

/// <summary>Builds concepts; by default one that is named in English as its id says.</summary>
public sealed class ConceptBuilder
{
    private readonly List<ConceptLabel> _labels = [];
    private readonly string _id;
    private string[] _broader = [];
    private string[] _related = [];
    private LocalizedText _note = LocalizedText.Empty;

    private ConceptBuilder(string id) => _id = id;

    public static ConceptBuilder AConcept(string id = "risk-analysis") => new(id);

    /// <summary>Another preferred label; the first one in English replaces the default.</summary>
    public ConceptBuilder Named(string language, string text) =>
        With(language, LabelKind.Preferred, text);

    public ConceptBuilder Also(string language, string text) =>
        With(language, LabelKind.Alternative, text);

    public ConceptBuilder Abbreviated(string language, string text) =>
        With(language, LabelKind.Abbreviation, text);

    public ConceptBuilder Under(params string[] broader)
    {
        _broader = broader;
        return this;
    }

    public ConceptBuilder Beside(params string[] related)
    {
        _related = related;
        return this;
    }

    public ConceptBuilder Covering(string english)
    {
        _note = LocalizedText.In(Language.English, english);
        return this;
    }

    public Concept Build()
    {
        var isNamed = _labels.Any(label => label is { Language: "en", Kind: LabelKind.Preferred });
        return ConceptCleaning.Of(
            new()
            {
                Id = _id,
                Labels = isNamed
                    ? [.. _labels]
                    : [new("en", LabelKind.Preferred, _id.Replace('-', ' ')), .. _labels],
                Broader = _broader,
                Related = _related,
                ScopeNote = _note,
            }
        );
    }

    /// <summary>The concept as stored.</summary>
    public ConceptState Stored(int version = 1, bool isRemoved = false) =>
        new()
        {
            Id = _id,
            Version = version,
            IsRemoved = isRemoved,
            UpdatedUtc = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc),
            Content = Build(),
        };

    private ConceptBuilder With(string language, LabelKind kind, string text)
    {
        _labels.Add(new(language, kind, text));
        return this;
    }
}
