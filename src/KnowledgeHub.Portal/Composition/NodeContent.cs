using KnowledgeHub.Core.Operations;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Data.Compilations;
using KnowledgeHub.Data.Curations;
using KnowledgeHub.Data.Framework;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Taxonomy;
using KnowledgeHub.Data.Thesaurus;

namespace KnowledgeHub.Portal.Composition;

/// <summary>What this node holds in memory beside the index: vocabularies, versions of the framework, the thesaurus, what editors pinned and hid, collections and building blocks, and whether the installation is in safe mode.</summary>
internal sealed class NodeContent(
    EfTaxonomySource taxonomy,
    EfFrameworkSource frameworks,
    EfThesaurusSource thesaurus,
    EfCurationSource curations,
    EfCompilationSource compilations,
    IInstallationStore installation
)
{
    private ConceptScheme _read = ConceptScheme.Empty;
    private ConceptScheme _indexed = ConceptScheme.Empty;

    /// <summary>The vocabularies as they are now.</summary>
    public TaxonomyCatalogue Taxonomy => taxonomy.Current;

    /// <summary>Reads all of it again.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await taxonomy.RefreshAsync(cancellation);
        await frameworks.RefreshAsync(cancellation);
        await thesaurus.RefreshAsync(cancellation);
        _read = thesaurus.Current;
        await curations.RefreshAsync(cancellation);
        await compilations.RefreshAsync(cancellation);
        await installation.FindAsync(cancellation);
    }

    /// <summary>
    /// Notes that the index was built since all was read. An editor of this node may have changed concepts during the building:
    /// these stay to be taken over.
    /// </summary>
    public void NoteIndexed() => _indexed = _read;

    /// <summary>Reads again what changed, vocabularies apart: these need a new index too.</summary>
    /// <returns>Whether concepts stand under other ones than in the index, which must be built anew for that.</returns>
    public async Task<bool> RefreshAsync(
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

        if (entries.Any(entry => entry.Kind is AggregateKind.Compilation))
        {
            await compilations.RefreshAsync(cancellation);
        }

        if (entries.Any(entry => entry.Kind is AggregateKind.Installation))
        {
            await installation.FindAsync(cancellation);
        }

        return !ReferenceEquals(_indexed, thesaurus.Current)
            && !Hierarchy(_indexed).SetEquals(Hierarchy(thesaurus.Current));
    }

    private static HashSet<(string Id, string? Parent)> Hierarchy(ConceptScheme scheme) =>
        [.. ConceptVocabulary.Of(scheme).Terms.Select(term => (term.Code, term.Parent))];
}
