using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Testing.Builders;

/// <summary>Changes the <see cref="SampleTaxonomy"/> for a test; each call gives a new builder.</summary>
public sealed class TaxonomyBuilder
{
    private readonly IReadOnlyList<Vocabulary> _vocabularies;

    private TaxonomyBuilder(IEnumerable<Vocabulary> vocabularies) =>
        _vocabularies = [.. vocabularies];

    public static TaxonomyBuilder ATaxonomy() => new(SampleTaxonomy.Catalogue.Vocabularies);

    public static TaxonomyBuilder AnEmptyTaxonomy() => new([]);

    /// <summary>A term whose label in each language is its code.</summary>
    public static Term ATerm(string code) =>
        new()
        {
            Code = code,
            Label = new(Languages.All.Select(language => KeyValuePair.Create(language, code))),
        };

    /// <summary>Adds terms behind those of the kind; a missing vocabulary begins with them.</summary>
    public TaxonomyBuilder With(TermKind kind, params Term[] terms)
    {
        var present = _vocabularies.FirstOrDefault(vocabulary => vocabulary.Kind == kind);
        var title = present?.Title ?? LocalizedText.In(Language.English, kind.ToString());
        return new(Others(kind).Append(new(kind, title, [.. present?.Terms ?? [], .. terms])));
    }

    public TaxonomyBuilder Without(TermKind kind) => new(Others(kind));

    public TaxonomyBuilder Without(TermKind kind, string code) =>
        new(
            _vocabularies.Select(vocabulary =>
                vocabulary.Kind == kind
                    ? vocabulary with
                    {
                        Terms = [.. vocabulary.Terms.Where(term => term.Code != code)],
                    }
                    : vocabulary
            )
        );

    public TaxonomyCatalogue Build() => new(_vocabularies);

    private IEnumerable<Vocabulary> Others(TermKind kind) =>
        _vocabularies.Where(vocabulary => vocabulary.Kind != kind);
}
