using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Practices;

/// <summary>
/// What an entry's attribution rule leaves of its content for readers who do not edit it. Applied where entries leave the
/// store, for reading and for the index alike, so that no page, count, feed or answer can name what the rule hides.
/// </summary>
public static class PublicAttribution
{
    /// <summary>The entry as ordinary readers may know it.</summary>
    /// <param name="practice">The entry as stored.</param>
    /// <param name="taxonomy">Tells a country's region.</param>
    /// <returns>
    /// The entry itself under <see cref="AttributionRule.Named"/> and <see cref="AttributionRule.Organisation"/>. Otherwise a
    /// copy without countries, organisations, sessions and parts of documents; under <see cref="AttributionRule.Region"/> the
    /// regions of the countries stand in for them, under <see cref="AttributionRule.ChathamHouse"/> nothing does.
    /// </returns>
    public static Practice Of(Practice practice, TaxonomyCatalogue taxonomy)
    {
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(taxonomy);
        var content = practice.Content;
        return content.Provenance.Attribution switch
        {
            AttributionRule.Region => practice with
            {
                Content = Reduce(content, Regions(content, taxonomy)),
            },
            AttributionRule.ChathamHouse => practice with
            {
                Content = WithoutReferences(Reduce(content, [])),
            },
            _ => practice,
        };
    }

    // Title and publisher of a work can tell whom a speaker belongs to.
    private static PracticeContent WithoutReferences(PracticeContent content) =>
        content with
        {
            Provenance = content.Provenance with { References = [] },
        };

    private static PracticeContent Reduce(PracticeContent content, IReadOnlyList<string> regions) =>
        content with
        {
            Classification = content.Classification with
            {
                Countries = [],
                Organisations = [],
                Regions = regions,
            },
            Provenance = content.Provenance with
            {
                Sources =
                [
                    .. content
                        .Provenance.Sources.Select(source => new SourceReference(source.Document))
                        .Distinct(),
                ],
            },
        };

    private static IReadOnlyList<string> Regions(
        PracticeContent content,
        TaxonomyCatalogue taxonomy
    ) =>
        [
            .. content
                .Classification.Countries.Select(code =>
                    taxonomy.Find(TermKind.Country, code)?.Parent
                )
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
}
