using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>Maps entries to what the API says.</summary>
internal static class PracticeModels
{
    public static PracticePageModel Page(
        PracticeResultPage result,
        FacetLabels labels,
        Language language
    ) =>
        new()
        {
            Total = result.Total,
            Page = result.Criteria.Page,
            PageSize = result.Criteria.PageSize,
            DidYouMean = result.Reading.DidYouMean,
            ExpandedBy =
            [
                .. result
                    .Reading.Concepts.Select(concept => concept.Id)
                    .Distinct(StringComparer.Ordinal),
            ],
            Items = [.. result.Results.Select(item => Item(item, language))],
            Facets = result.Facets.ToDictionary(
                pair => EnumCode<SearchFacet>.Of(pair.Key),
                pair => Values(pair.Key, pair.Value, labels, language)
            ),
        };

    private static IReadOnlyList<FacetValueModel> Values(
        SearchFacet facet,
        IReadOnlyList<FacetCount> counts,
        FacetLabels labels,
        Language language
    ) =>
        [
            .. counts.Select(count => new FacetValueModel(
                count.Value,
                labels.Of(facet, count.Value, language),
                count.Count
            )),
        ];

    public static PracticeItemModel Item(PracticeResult result, Language language)
    {
        var content = result.Practice.Content;
        var title = content.Title.Read(language, content.OriginalLanguage);
        return new()
        {
            Id = result.Practice.Id.Value,
            Slug = result.Practice.Slug,
            Type = EnumCode<PracticeType>.Of(content.Type),
            Form = EnumCode<EntryForm>.Of(content.Form),
            Title = title.Text,
            Summary = content.Claim.Read(language, content.OriginalLanguage).Text,
            Lang = title.Language.Code(),
            OriginalLang = content.OriginalLanguage.Code(),
            Areas = content.Classification.Areas,
            Pillars = content.Classification.Pillars,
            Drivers = content.Classification.Drivers,
            Themes = content.Classification.Themes,
            Countries = content.Classification.Countries,
            Evidence = EnumCode<EvidenceLevel>.Of(content.Provenance.Evidence),
            Score = Math.Round(result.Hit.Score, 4),
            Recommended = result.Hit.IsRecommended,
            Highlights = result.Hit.Highlights,
            Why = [.. result.Hit.Why.Select(Why)],
        };
    }

    private static WhyModel Why(MatchReason reason) =>
        new(reason.Field, reason.Terms, EnumCode<MatchKind>.Of(reason.Kind), reason.Language);

    public static PracticeModel Whole(
        Practice practice,
        IReadOnlyList<Practice> related,
        TaxonomyCatalogue taxonomy,
        Language language
    )
    {
        var content = practice.Content;
        return new()
        {
            Id = practice.Id.Value,
            Slug = practice.Slug,
            Type = EnumCode<PracticeType>.Of(content.Type),
            Form = EnumCode<EntryForm>.Of(content.Form),
            Status = EnumCode<PracticeStatus>.Of(practice.Status),
            Version = practice.Version,
            OriginalLang = content.OriginalLanguage.Code(),
            Title = Texts(content.Title),
            Claim = Texts(content.Claim),
            Translations = content.Translations.ToDictionary(
                pair => pair.Key.Code(),
                pair => EnumCode<TranslationState>.Of(pair.Value)
            ),
            Classification = Classification(content.Classification, taxonomy, language),
            Tags = content.Classification.Tags,
            Indicators = content.Classification.Indicators,
            Opening = PracticeSections.Read(TextSection.Opening, content, language),
            Sections = PracticeSections.Read(TextSection.Body, content, language),
            Commentary = PracticeSections.Read(TextSection.Commentary, content, language),
            Evidence = EnumCode<EvidenceLevel>.Of(content.Provenance.Evidence),
            Maturity = EnumCode<MaturityStage>.Of(content.Provenance.Maturity),
            Attribution = EnumCode<AttributionRule>.Of(content.Provenance.Attribution),
            Caveats = content.Provenance.Caveats,
            Sources =
            [
                .. content.Provenance.Sources.Select(source => Source(source, taxonomy, language)),
            ],
            References =
            [
                .. content.Provenance.References.Select(work => new ReferenceModel(
                    work.Title,
                    work.Publisher,
                    work.Year
                )),
            ],
            Related = [.. related.Select(other => other.Id.Value)],
            ReviewBy = content.ReviewBy,
            Archived = practice.Archiving is { } archiving
                ? new(archiving.AtUtc, archiving.Reason, archiving.Successor?.Value)
                : null,
            PublishedUtc = practice.PublishedUtc,
            UpdatedUtc = practice.UpdatedUtc,
        };
    }

    private static Dictionary<string, string> Texts(LocalizedText text) =>
        text.Languages.ToDictionary(
            language => language.Code(),
            language => text.Read(language).Text
        );

    private static Dictionary<string, IReadOnlyList<FacetValueLabelModel>> Classification(
        Classification classification,
        TaxonomyCatalogue taxonomy,
        Language language
    )
    {
        return new()
        {
            ["area"] = Labels(TermKind.Area, classification.Areas),
            ["pillar"] = Labels(TermKind.Pillar, classification.Pillars),
            ["driver"] = Labels(TermKind.Driver, classification.Drivers),
            ["axis"] = Labels(TermKind.Axis, classification.Axes),
            ["theme"] = Labels(TermKind.Theme, classification.Themes),
            ["topic"] = Labels(TermKind.Concept, classification.Concepts),
            ["agency"] = Labels(TermKind.Agency, classification.Agencies),
            ["cycle-step"] = Labels(TermKind.CycleStep, classification.CycleSteps),
            ["border-type"] = Labels(TermKind.BorderType, classification.BorderTypes),
            ["country"] = Labels(TermKind.Country, classification.Countries),
            ["region"] = Labels(TermKind.Region, classification.Regions),
            ["organisation"] = Labels(TermKind.Organisation, classification.Organisations),
        };

        IReadOnlyList<FacetValueLabelModel> Labels(TermKind kind, IReadOnlyList<string> codes) =>
            [
                .. codes.Select(code => new FacetValueLabelModel(
                    code,
                    taxonomy.Label(kind, code, language)
                )),
            ];
    }

    private static SourceModel Source(
        SourceReference source,
        TaxonomyCatalogue taxonomy,
        Language language
    ) =>
        new(
            source.Document,
            taxonomy.Label(TermKind.Document, source.Document, language),
            taxonomy.Find(TermKind.Document, source.Document)?.Parent,
            source.Session,
            source.Session is null
                ? null
                : taxonomy.Label(TermKind.Session, source.Session, language),
            source.Part
        );
}
