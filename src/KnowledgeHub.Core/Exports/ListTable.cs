using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Exports;

/// <summary>Entries at a glance, one in a row.</summary>
public static class ListTable
{
    /// <summary>The columns, in order. They stay; new ones are added at the end.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id",
        "type",
        "title",
        "titleLanguage",
        "claim",
        "areas",
        "pillars",
        "drivers",
        "themes",
        "countries",
        "organisations",
        "evidence",
        "sources",
        "published",
        "updated",
        "reviewBy",
        "address",
        "form",
    ];

    /// <summary>Puts entries into rows.</summary>
    /// <param name="practices">The entries, as their readers may know them.</param>
    /// <param name="context">What it is written with.</param>
    public static ExportTable Of(IReadOnlyList<Practice> practices, ExportContext context) =>
        new(Columns, [.. practices.Select(practice => Cells(practice, context))]);

    private static string[] Cells(Practice practice, ExportContext context)
    {
        var content = practice.Content;
        var classes = content.Classification;
        var title = content.Title.Read(context.Language, content.OriginalLanguage);
        return
        [
            practice.Id.Value,
            context.Label(TermKind.EntryType, EnumCode<PracticeType>.Of(content.Type)),
            title.Text,
            title.Language.Code(),
            content.Claim.Read(context.Language, content.OriginalLanguage).Text,
            Join(context.Labels(TermKind.Area, classes.Areas)),
            Join(context.Labels(TermKind.Pillar, classes.Pillars)),
            Join(context.Labels(TermKind.Driver, classes.Drivers)),
            Join(context.Labels(TermKind.Theme, classes.Themes)),
            Join(
                context
                    .Labels(TermKind.Country, classes.Countries)
                    .Concat(context.Labels(TermKind.Region, classes.Regions))
            ),
            Join(context.Labels(TermKind.Organisation, classes.Organisations)),
            context.Label(
                TermKind.Evidence,
                EnumCode<EvidenceLevel>.Of(content.Provenance.Evidence)
            ),
            Join(context.Sources(practice)),
            Day(practice.PublishedUtc),
            Day(practice.UpdatedUtc),
            content.ReviewBy?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty,
            context.AddressOf(practice),
            EnumCode<EntryForm>.Of(content.Form),
        ];
    }

    private static string Join(IEnumerable<string> values) => string.Join("; ", values);

    private static string Day(DateTime? utc) =>
        utc?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
