using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Exports;

/// <summary>
/// One whole entry: a row for each of its texts, with the part of the entry that it belongs to, so that a commentary is
/// never taken for a statement of the sources.
/// </summary>
public static class EntryTable
{
    /// <summary>What the entry is: identity, title, opening, dates, addresses.</summary>
    public const string Entry = "entry";

    /// <summary>What the sources say; an empty text is not reported in them.</summary>
    public const string Source = "source";

    /// <summary>What the editors add.</summary>
    public const string Commentary = "commentary";

    /// <summary>Where it belongs.</summary>
    public const string Classification = "classification";

    /// <summary>Where it comes from and how far it can be relied upon.</summary>
    public const string Provenance = "provenance";

    /// <summary>The columns, in order. They stay; new ones are added at the end.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["part", "field", "language", "text"];

    /// <summary>Puts an entry into rows.</summary>
    /// <param name="practice">The entry, as its readers may know it.</param>
    /// <param name="context">What it is written with.</param>
    public static ExportTable Of(Practice practice, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(context);
        var content = practice.Content;
        IEnumerable<Row> rows =
        [
            .. Identity(practice, context),
            .. Texts(Entry, TextSection.Opening, content, context).Where(HasText),
            .. Texts(Source, TextSection.Body, content, context),
            .. Texts(Commentary, TextSection.Commentary, content, context).Where(HasText),
            .. Classes(content.Classification, context).Where(HasText),
            .. Origin(practice, context).Where(HasText),
            .. Life(practice, context).Where(HasText),
        ];
        return new(Columns, [.. rows.Select(row => (IReadOnlyList<string>)row.Cells)]);
    }

    private static bool HasText(Row row) => row.Text.Length > 0;

    private static IEnumerable<Row> Identity(Practice practice, ExportContext context)
    {
        var content = practice.Content;
        var type = EnumCode<PracticeType>.Of(content.Type);
        return
        [
            new(Entry, "id", string.Empty, practice.Id.Value),
            Said(Entry, "type", context.Label(TermKind.EntryType, type), context),
            Read(Entry, "title", content.Title, content, context),
            Read(Entry, "claim", content.Claim, content, context),
        ];
    }

    private static IEnumerable<Row> Texts(
        string part,
        IEnumerable<TextSection> sections,
        PracticeContent content,
        ExportContext context
    ) =>
        sections
            .Select(section => Read(part, section.Name, section.Read(content), content, context))
            .Select(row => row with { Text = context.Prose?.PlainText(row.Text) ?? row.Text });

    private static IEnumerable<Row> Classes(Classification classes, ExportContext context)
    {
        return
        [
            Labels("areas", TermKind.Area, classes.Areas),
            Labels("pillars", TermKind.Pillar, classes.Pillars),
            Labels("drivers", TermKind.Driver, classes.Drivers),
            Labels("themes", TermKind.Theme, classes.Themes),
            Labels("topics", TermKind.Concept, classes.Concepts),
            Labels("agencies", TermKind.Agency, classes.Agencies),
            Labels("cycleSteps", TermKind.CycleStep, classes.CycleSteps),
            Labels("axes", TermKind.Axis, classes.Axes),
            Labels("borderTypes", TermKind.BorderType, classes.BorderTypes),
            Labels("countries", TermKind.Country, classes.Countries),
            Labels("regions", TermKind.Region, classes.Regions),
            Labels("organisations", TermKind.Organisation, classes.Organisations),
            new(Classification, "tags", string.Empty, string.Join("; ", classes.Tags)),
            new(Classification, "indicators", string.Empty, string.Join("; ", classes.Indicators)),
        ];

        Row Labels(string field, TermKind kind, IEnumerable<string> codes) =>
            Said(Classification, field, string.Join("; ", context.Labels(kind, codes)), context);
    }

    private static IEnumerable<Row> Origin(Practice practice, ExportContext context)
    {
        var content = practice.Content;
        var provenance = content.Provenance;
        var original = content.OriginalLanguage.Code();
        return
        [
            Term("evidence", TermKind.Evidence, EnumCode<EvidenceLevel>.Of(provenance.Evidence)),
            Term("maturity", TermKind.Maturity, EnumCode<MaturityStage>.Of(provenance.Maturity)),
            Term(
                "attribution",
                TermKind.Attribution,
                EnumCode<AttributionRule>.Of(provenance.Attribution)
            ),
            .. context
                .SourcesInFull(practice)
                .Select(source => Said(Provenance, "sources", source, context)),
            .. provenance.Caveats.Select(caveat => new Row(
                Provenance,
                "caveats",
                original,
                caveat
            )),
            new(Provenance, "originalLanguage", original, original),
            .. content.Translations.Select(state => new Row(
                Provenance,
                "translation",
                state.Key.Code(),
                EnumCode<TranslationState>.Of(state.Value)
            )),
        ];

        Row Term(string field, TermKind kind, string code) =>
            Said(Provenance, field, context.Label(kind, code), context);
    }

    private static IEnumerable<Row> Life(Practice practice, ExportContext context) =>
        [
            Plain("version", practice.Version.ToString(CultureInfo.InvariantCulture)),
            Plain("published", Day(practice.PublishedUtc)),
            Plain("updated", Day(practice.UpdatedUtc)),
            Plain("reviewBy", Day(practice.Content.ReviewBy?.ToDateTime(TimeOnly.MinValue))),
            Plain("archived", Day(practice.Archiving?.AtUtc)),
            Plain("archivedReason", practice.Archiving?.Reason ?? string.Empty),
            Plain("address", context.AddressOf(practice)),
            Plain("versionAddress", context.VersionAddressOf(practice)),
            Plain("form", EnumCode<EntryForm>.Of(practice.Content.Form)),
        ];

    private static Row Read(
        string part,
        string field,
        LocalizedText text,
        PracticeContent content,
        ExportContext context
    )
    {
        var read = text.Read(context.Language, content.OriginalLanguage);
        return new(part, field, read.Text.Length > 0 ? read.Language.Code() : "", read.Text);
    }

    private static Row Said(string part, string field, string text, ExportContext context) =>
        new(part, field, context.Language.Code(), text);

    private static Row Plain(string field, string text) => new(Entry, field, string.Empty, text);

    private static string Day(DateTime? utc) =>
        utc?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    private sealed record Row(string Part, string Field, string Language, string Text)
    {
        public string[] Cells => [Part, Field, Language, Text];
    }
}
