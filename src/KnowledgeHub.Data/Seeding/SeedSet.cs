using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Data.Taxonomy;

namespace KnowledgeHub.Data.Seeding;

/// <summary>Everything that a seed folder holds, read and checked.</summary>
/// <param name="Vocabularies">The vocabularies.</param>
/// <param name="Practices">The entries.</param>
/// <param name="Frameworks">The versions of the maturity framework.</param>
/// <param name="Concepts">The concepts of the thesaurus.</param>
/// <param name="Compilations">The collections and building blocks.</param>
/// <param name="Problems">What must be mended; when there is any, nothing may be imported.</param>
internal sealed record SeedSet(
    IReadOnlyList<SeededVocabulary> Vocabularies,
    IReadOnlyList<SeededPractice> Practices,
    IReadOnlyList<SeededFramework> Frameworks,
    IReadOnlyList<SeededConcept> Concepts,
    IReadOnlyList<SeededCompilation> Compilations,
    IReadOnlyList<SeedProblem> Problems
)
{
    /// <summary>The vocabularies as one catalogue. Only for sets without repeated codes.</summary>
    public TaxonomyCatalogue Catalogue() => CatalogueOf(Vocabularies, Concepts);

    /// <summary>Vocabularies as one catalogue.</summary>
    /// <param name="vocabularies">Vocabularies without repeated codes.</param>
    /// <param name="concepts">The concepts; of those with one id the first counts.</param>
    public static TaxonomyCatalogue CatalogueOf(
        IEnumerable<SeededVocabulary> vocabularies,
        IEnumerable<SeededConcept> concepts
    ) =>
        new([
            .. EfTaxonomySource.Merge(vocabularies.Select(seeded => seeded.Vocabulary)),
            ConceptVocabulary.Of(
                new(concepts.Select(seeded => seeded.Concept).DistinctBy(concept => concept.Id))
            ),
        ]);
}
