using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Origins;

/// <summary>Puts the entries of an origin in order: those of a conference by session, all others by their first area.</summary>
internal static class OriginGroups
{
    /// <summary>The groups in the order of the vocabulary; what belongs to none of them stands last.</summary>
    /// <param name="origin">What the entries come from or are about.</param>
    /// <param name="practices">The entries as the index found them.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    /// <param name="language">The reader's language.</param>
    public static IReadOnlyList<OriginGroup> Of(
        Origin origin,
        IReadOnlyList<Practice> practices,
        TaxonomyCatalogue taxonomy,
        Language language
    )
    {
        var isEdition = origin.Facet is SearchFacet.Edition;
        var terms = isEdition
            ? taxonomy
                .Terms(TermKind.Session)
                .Where(session => session.Parent == origin.Term.Code)
                .ToList()
            : taxonomy.Terms(TermKind.Area);
        var placed = practices
            .Select(practice => (practice, Codes: Codes(practice, isEdition, taxonomy)))
            .ToList();
        var groups = terms.Select(term => new OriginGroup(
            term.Label.Read(language).Text,
            isEdition ? OriginAddress.Of(SearchFacet.Session, term.Code) : null,
            [.. placed.Where(pair => pair.Codes.Contains(term.Code)).Select(pair => pair.practice)]
        ));
        var rest = new OriginGroup(
            isEdition ? OriginStrings.OriginNoSession : OriginStrings.OriginNoArea,
            null,
            [
                .. placed
                    .Where(pair => !terms.Any(term => pair.Codes.Contains(term.Code)))
                    .Select(pair => pair.practice),
            ]
        );
        return [.. groups.Append(rest).Where(group => group.Practices.Count > 0)];
    }

    // Who works on an entry reads it whole; here it stands where it stands for everybody.
    private static IReadOnlyList<string> Codes(
        Practice practice,
        bool isEdition,
        TaxonomyCatalogue taxonomy
    ) =>
        isEdition
            ?
            [
                .. PublicAttribution
                    .Of(practice, taxonomy)
                    .Content.Provenance.Sources.Select(source => source.Session)
                    .OfType<string>(),
            ]
            : [.. practice.Content.Classification.Areas.Take(1)];
}
