using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Editorial;

/// <summary>One field of a content as text, so that two contents can be compared field by field.</summary>
/// <param name="Name">Name of the field, such as <c>whyItMatters</c>.</param>
/// <param name="Language">The language of the text; null where it has none.</param>
/// <param name="Terms">The vocabulary whose codes the lines are; null for words.</param>
/// <param name="Text">The text; lists have a line for each item.</param>
public sealed record ContentField(string Name, Language? Language, TermKind? Terms, string Text)
{
    /// <summary>Every field of a content that says something, in the order of an entry.</summary>
    /// <param name="content">The content.</param>
    public static IReadOnlyList<ContentField> AllOf(PracticeContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return
        [
            .. Texts("title", content.Title),
            .. Texts("claim", content.Claim),
            .. TextSection.All.SelectMany(section => Texts(section.Name, section.Read(content))),
            .. Codes(content).Where(field => field.Text.Length > 0),
        ];
    }

    private static IEnumerable<ContentField> Texts(string name, LocalizedText text) =>
        text.Languages.Select(language => new ContentField(
            name,
            language,
            null,
            text[language] ?? string.Empty
        ));

    private static IEnumerable<ContentField> Codes(PracticeContent content)
    {
        var classification = content.Classification;
        var provenance = content.Provenance;
        return
        [
            Of("type", TermKind.EntryType, [EnumCode<PracticeType>.Of(content.Type)]),
            Of("form", null, [EnumCode<EntryForm>.Of(content.Form)]),
            Of("areas", TermKind.Area, classification.Areas),
            Of("pillars", TermKind.Pillar, classification.Pillars),
            Of("drivers", TermKind.Driver, classification.Drivers),
            Of("axes", TermKind.Axis, classification.Axes),
            Of("themes", TermKind.Theme, classification.Themes),
            Of("concepts", TermKind.Concept, classification.Concepts),
            Of("agencies", TermKind.Agency, classification.Agencies),
            Of("cycleSteps", TermKind.CycleStep, classification.CycleSteps),
            Of("borderTypes", TermKind.BorderType, classification.BorderTypes),
            Of("countries", TermKind.Country, classification.Countries),
            Of("organisations", TermKind.Organisation, classification.Organisations),
            Of("tags", null, classification.Tags),
            Of("indicators", null, classification.Indicators),
            Of(
                "sources",
                null,
                provenance.Sources.Select(source =>
                    $"{source.Document} {source.Session} {source.Part}".Trim()
                )
            ),
            Of(
                "references",
                null,
                provenance.References.Select(work =>
                    string.Create(
                            CultureInfo.InvariantCulture,
                            $"{work.Title} {work.Publisher} {work.Year}"
                        )
                        .Trim()
                )
            ),
            Of(
                "attribution",
                TermKind.Attribution,
                [EnumCode<AttributionRule>.Of(provenance.Attribution)]
            ),
            Of("evidence", TermKind.Evidence, [EnumCode<EvidenceLevel>.Of(provenance.Evidence)]),
            Of("maturity", TermKind.Maturity, [EnumCode<MaturityStage>.Of(provenance.Maturity)]),
            Of("caveats", null, provenance.Caveats),
            Of("reviewBy", null, content.ReviewBy is { } day ? [$"{day:yyyy-MM-dd}"] : []),
        ];
    }

    private static ContentField Of(string name, TermKind? terms, IEnumerable<string> lines) =>
        new(name, null, terms, string.Join('\n', lines));
}
