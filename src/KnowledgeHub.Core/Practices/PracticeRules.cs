using System.Globalization;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Practices;

/// <summary>The rules that the content of an entry keeps. Pure; the same for the editor, the API and the importer.</summary>
public static class PracticeRules
{
    /// <summary>The title in the original language is missing.</summary>
    public const string TitleIsRequired = "title-required";

    /// <summary>A title is longer than <see cref="PracticeContent.MaxTitleLength"/>; the detail is the limit.</summary>
    public const string TitleIsTooLong = "title-too-long";

    /// <summary>The claim in the original language is missing.</summary>
    public const string ClaimIsRequired = "claim-required";

    /// <summary>A claim is longer than <see cref="PracticeContent.MaxClaimLength"/>; the detail is the limit.</summary>
    public const string ClaimIsTooLong = "claim-too-long";

    /// <summary>A summary is longer than <see cref="PracticeContent.MaxSummaryLength"/>; the detail is the limit.</summary>
    public const string SummaryIsTooLong = "summary-too-long";

    /// <summary>A section is longer than <see cref="PracticeContent.MaxSectionLength"/>; the detail is the limit.</summary>
    public const string SectionIsTooLong = "section-too-long";

    /// <summary>A code is not in its vocabulary; the detail is the code.</summary>
    public const string TermIsUnknown = "term-unknown";

    /// <summary>Nothing says what the practice is.</summary>
    public const string PracticeIsRequired = "practice-required";

    /// <summary>No intervention area is chosen.</summary>
    public const string AreaIsRequired = "area-required";

    /// <summary>No pillar is chosen.</summary>
    public const string PillarIsRequired = "pillar-required";

    /// <summary>No source is given.</summary>
    public const string SourceIsRequired = "source-required";

    /// <summary>An indicator id does not have the form <c>LEG.S.1</c>; the detail is the id.</summary>
    public const string IndicatorIsMalformed = "indicator-malformed";

    /// <summary>A list has more than <see cref="MaxItems"/> items; the detail is the limit.</summary>
    public const string TooManyItems = "too-many-items";

    /// <summary>The greatest number of items in any list of an entry; countries may be all there are.</summary>
    public const int MaxItems = 300;

    /// <summary>The greatest length in characters of a tag, a caveat, a part or a reference.</summary>
    public const int MaxItemLength = 500;

    /// <summary>Checks content that is to be kept as a draft: what is there must be well formed, little must be there.</summary>
    /// <param name="content">The content.</param>
    /// <param name="taxonomy">The vocabularies that its codes must stand in.</param>
    /// <returns>Every broken rule; empty when it may be saved.</returns>
    public static IReadOnlyList<RuleViolation> CheckDraft(
        PracticeContent content,
        TaxonomyCatalogue taxonomy
    )
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(taxonomy);
        return
        [
            .. RequireTitle(content),
            .. TooLong(TitleIsTooLong, "title", content.Title, PracticeContent.MaxTitleLength),
            .. TooLong(ClaimIsTooLong, "claim", content.Claim, PracticeContent.MaxClaimLength),
            .. TooLong(
                SummaryIsTooLong,
                "summary",
                content.Summary,
                PracticeContent.MaxSummaryLength
            ),
            .. TextSection.All.SelectMany(section =>
                TooLong(
                    SectionIsTooLong,
                    section.Name,
                    section.Read(content),
                    PracticeContent.MaxSectionLength
                )
            ),
            .. Lists(content).SelectMany(list => CheckList(list.Field, list.Items)),
            .. UnknownTerms(content, taxonomy),
            .. content
                .Classification.Indicators.Where(indicator => !IsIndicator(indicator))
                .Select(indicator => new RuleViolation(
                    IndicatorIsMalformed,
                    "indicators",
                    indicator
                )),
        ];
    }

    /// <summary>
    /// Checks content that is published: the rules of a draft, and what no reader should miss. What its form asks for besides is
    /// checked when it is handed in (<see cref="MandatorySet.MissingOfForm"/>), so that what was published before stays readable.
    /// </summary>
    /// <param name="content">The content.</param>
    /// <param name="taxonomy">The vocabularies that its codes must stand in.</param>
    /// <returns>Every broken rule; empty when it may be published.</returns>
    public static IReadOnlyList<RuleViolation> CheckPublication(
        PracticeContent content,
        TaxonomyCatalogue taxonomy
    ) => [.. CheckDraft(content, taxonomy), .. MandatorySet.MissingToPublish(content)];

    private static IEnumerable<(string Field, IReadOnlyList<string> Items)> Lists(
        PracticeContent content
    ) =>
        [
            ("tags", content.Classification.Tags),
            ("caveats", content.Provenance.Caveats),
            ("concepts", content.Classification.Concepts),
            ("countries", content.Classification.Countries),
            ("organisations", content.Classification.Organisations),
            (
                "sources",
                [.. content.Provenance.Sources.Select(source => source.Part ?? string.Empty)]
            ),
            (
                "references",
                [.. content.Provenance.References.Select(work => $"{work.Title} {work.Publisher}")]
            ),
        ];

    private static IEnumerable<RuleViolation> CheckList(string field, IReadOnlyList<string> items)
    {
        if (items.Count > MaxItems)
        {
            yield return new(TooManyItems, field, MaxItems.ToString(CultureInfo.InvariantCulture));
        }

        if (items.Any(item => item.Length > MaxItemLength))
        {
            yield return new(
                SectionIsTooLong,
                field,
                MaxItemLength.ToString(CultureInfo.InvariantCulture)
            );
        }
    }

    private static IEnumerable<RuleViolation> RequireTitle(PracticeContent content) =>
        content.Title[content.OriginalLanguage] is null ? [new(TitleIsRequired, "title")] : [];

    private static IEnumerable<RuleViolation> TooLong(
        string rule,
        string field,
        LocalizedText text,
        int limit
    ) =>
        text
            .Languages.Where(language => text[language]!.Length > limit) // not null: the language has a text
            .Select(language => new RuleViolation(
                rule,
                $"{field}.{language.Code()}",
                limit.ToString(CultureInfo.InvariantCulture)
            ));

    private static IEnumerable<RuleViolation> UnknownTerms(
        PracticeContent content,
        TaxonomyCatalogue taxonomy
    )
    {
        var classification = content.Classification;
        var sources = content.Provenance.Sources;
        (string Field, TermKind Kind, IEnumerable<string> Codes)[] used =
        [
            ("areas", TermKind.Area, classification.Areas),
            ("pillars", TermKind.Pillar, classification.Pillars),
            ("drivers", TermKind.Driver, classification.Drivers),
            ("axes", TermKind.Axis, classification.Axes),
            ("themes", TermKind.Theme, classification.Themes),
            ("borderTypes", TermKind.BorderType, classification.BorderTypes),
            ("concepts", TermKind.Concept, classification.Concepts),
            ("agencies", TermKind.Agency, classification.Agencies),
            ("cycleSteps", TermKind.CycleStep, classification.CycleSteps),
            ("countries", TermKind.Country, classification.Countries),
            ("organisations", TermKind.Organisation, classification.Organisations),
            ("sources.document", TermKind.Document, sources.Select(source => source.Document)),
            (
                "sources.session",
                TermKind.Session,
                sources.Select(source => source.Session).OfType<string>()
            ),
        ];
        return from field in used
            from code in field.Codes
            where taxonomy.Find(field.Kind, code) is null
            select new RuleViolation(TermIsUnknown, field.Field, code);
    }

    private static bool IsIndicator(string text) =>
        IndicatorId.TryParse(text, out var id) && id.Value == text;
}
