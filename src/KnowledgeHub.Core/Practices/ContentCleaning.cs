using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Practices;

/// <summary>Makes content ready to be kept, whoever wrote it. Localised texts clean themselves.</summary>
public static class ContentCleaning
{
    /// <summary>The content with clean, trimmed and unrepeated lists; blank items are left out.</summary>
    /// <param name="content">Content as it arrived.</param>
    public static PracticeContent Of(PracticeContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var classification = content.Classification;
        return content with
        {
            Classification = classification with
            {
                Areas = Items(classification.Areas),
                Pillars = Items(classification.Pillars),
                Drivers = Items(classification.Drivers),
                Axes = Items(classification.Axes),
                Themes = Items(classification.Themes),
                BorderTypes = Items(classification.BorderTypes),
                Countries = Items(classification.Countries),
                Regions = [],
                Organisations = Items(classification.Organisations),
                Concepts = Items(classification.Concepts),
                Agencies = Items(classification.Agencies),
                CycleSteps = Items(classification.CycleSteps),
                Tags = Items(classification.Tags),
                Indicators = Items(classification.Indicators),
            },
            Provenance = content.Provenance with
            {
                Sources = [.. content.Provenance.Sources.Select(Clean)],
                References = [.. content.Provenance.References.Select(Clean)],
                Caveats = Items(content.Provenance.Caveats),
            },
        };
    }

    private static IReadOnlyList<string> Items(IReadOnlyList<string> items) =>
        [
            .. items
                .Select(item => PlainText.Clean(item).Trim())
                .Where(item => item.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];

    private static SourceReference Clean(SourceReference source) =>
        source with
        {
            Part = source.Part is null ? null : PlainText.Clean(source.Part),
        };

    private static PublicReference Clean(PublicReference work) =>
        work with
        {
            Title = PlainText.Clean(work.Title),
            Publisher = PlainText.Clean(work.Publisher),
        };
}
