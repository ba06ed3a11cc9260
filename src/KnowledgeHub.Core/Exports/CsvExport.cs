using System.Buffers;
using System.Globalization;
using System.Text;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Exports;

/// <summary>
/// Entries as comma-separated values (RFC 4180), in UTF-8 with a byte order mark, without which spreadsheet programs take it
/// for another encoding. A cell that such a program would run as a formula begins with an apostrophe.
/// </summary>
public static class CsvExport
{
    private static readonly SearchValues<char> _quoted = SearchValues.Create(",\";\r\n\t");

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
    ];

    /// <summary>Writes a file.</summary>
    /// <param name="export">The entries.</param>
    /// <param name="context">What it is written with.</param>
    public static byte[] Write(PracticeExport export, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(context);
        var text = new StringBuilder();
        AppendRow(text, Columns);
        foreach (var practice in export.Practices)
        {
            AppendRow(text, Cells(practice, context));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>A cell as it stands in a file.</summary>
    /// <param name="value">Any text.</param>
    public static string Cell(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var safe = IsFormula(value) ? $"'{value}" : value;
        return safe.AsSpan().IndexOfAny(_quoted) < 0
            ? safe
            : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // Some programs trim blanks first, and take full-width signs for plain ones.
    private static bool IsFormula(string value) =>
        value.AsSpan().IndexOfAny('\t', '\r', '\n') == 0
        || value.AsSpan().TrimStart()
            is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..];

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string[] Cells(Practice practice, ExportContext context)
    {
        var content = practice.Content;
        var classes = content.Classification;
        var title = content.Title.Read(context.Language, content.OriginalLanguage);
        return
        [
            practice.Id.Value,
            context.Taxonomy.Label(
                TermKind.EntryType,
                EnumCode<PracticeType>.Of(content.Type),
                context.Language
            ),
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
            context.Taxonomy.Label(
                TermKind.Evidence,
                EnumCode<EvidenceLevel>.Of(content.Provenance.Evidence),
                context.Language
            ),
            Join(context.Sources(practice)),
            Day(practice.PublishedUtc),
            Day(practice.UpdatedUtc),
            content.ReviewBy?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty,
            context.AddressOf(practice),
        ];
    }

    private static string Join(IEnumerable<string> values) => string.Join("; ", values);

    private static string Day(DateTime? utc) =>
        utc?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
