using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Data.Taxonomy;

/// <summary>The vocabularies together with the concepts of the thesaurus. Joined anew when either has changed.</summary>
/// <param name="vocabularies">The vocabularies that are kept.</param>
/// <param name="thesaurus">The thesaurus.</param>
public sealed class HubTaxonomySource(EfTaxonomySource vocabularies, IThesaurusSource thesaurus)
    : ITaxonomySource
{
    private Joined _joined = new(TaxonomyCatalogue.Empty, ConceptScheme.Empty);

    /// <inheritdoc/>
    public TaxonomyCatalogue Current
    {
        get
        {
            var kept = vocabularies.Current;
            var scheme = thesaurus.Current;
            var joined = Volatile.Read(ref _joined);
            if (!ReferenceEquals(joined.Kept, kept) || !ReferenceEquals(joined.Scheme, scheme))
            {
                joined = new(kept, scheme);
                Volatile.Write(ref _joined, joined);
            }

            return joined.Catalogue;
        }
    }

    private sealed class Joined(TaxonomyCatalogue kept, ConceptScheme scheme)
    {
        public TaxonomyCatalogue Kept => kept;

        public ConceptScheme Scheme => scheme;

        public TaxonomyCatalogue Catalogue { get; } =
            new([.. kept.Vocabularies, ConceptVocabulary.Of(scheme)]);
    }
}
