using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Curations;
using KnowledgeHub.Data.Framework;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Taxonomy;
using KnowledgeHub.Data.Thesaurus;

namespace KnowledgeHub.Portal.Composition;

/// <summary>What this node holds in memory beside the index: vocabularies, versions of the framework, the thesaurus, what editors pinned and hid.</summary>
internal sealed class NodeContent(
    EfTaxonomySource taxonomy,
    EfFrameworkSource frameworks,
    EfThesaurusSource thesaurus,
    EfCurationSource curations
)
{
    /// <summary>The vocabularies as they are now.</summary>
    public TaxonomyCatalogue Taxonomy => taxonomy.Current;

    /// <summary>Reads all of it again.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await taxonomy.RefreshAsync(cancellation);
        await frameworks.RefreshAsync(cancellation);
        await thesaurus.RefreshAsync(cancellation);
        await curations.RefreshAsync(cancellation);
    }

    /// <summary>Reads again what changed, vocabularies apart: these need a new index too.</summary>
    public async Task RefreshAsync(
        IReadOnlyList<ChangeEntry> entries,
        CancellationToken cancellation
    )
    {
        if (entries.Any(entry => entry.Kind is AggregateKind.Framework))
        {
            await frameworks.RefreshAsync(cancellation);
        }

        if (entries.Any(entry => entry.Kind is AggregateKind.Concept))
        {
            await thesaurus.RefreshAsync(cancellation);
        }

        if (entries.Any(entry => entry.Kind is AggregateKind.Curation))
        {
            await curations.RefreshAsync(cancellation);
        }
    }
}
