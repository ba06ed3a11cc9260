using System.Globalization;
using System.Text;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Exports;

/// <summary>
/// Entries in the RIS format that reference managers read: one record each, tags of two letters, lines that end with CR LF,
/// UTF-8. An entry is an electronic source (<c>ELEC</c>) by the portal as corporate author; where it comes from is a note.
/// </summary>
public static class RisExport
{
    private const string Publisher = "KnowledgeHub";

    /// <summary>Writes a file.</summary>
    /// <param name="export">The entries.</param>
    /// <param name="context">What it is written with.</param>
    public static byte[] Write(PracticeExport export, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(context);
        var text = new StringBuilder();
        foreach (var practice in export.Practices)
        {
            AppendRecord(text, practice, context);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendRecord(StringBuilder text, Practice practice, ExportContext context)
    {
        var content = practice.Content;
        var title = content.Title.Read(context.Language, content.OriginalLanguage);
        Append("TY", "ELEC");
        Append("ID", practice.Id.Value);
        Append("TI", title.Text);

        // A name with a comma at its end is a corporate one: programs leave it whole.
        Append("AU", $"{Publisher},");
        Append("AB", content.Claim.Read(context.Language, content.OriginalLanguage).Text);
        var day = practice.PublishedUtc ?? practice.UpdatedUtc;
        Append("PY", day.ToString("yyyy", CultureInfo.InvariantCulture));
        Append("DA", day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture));
        Append("PB", Publisher);
        Append("LA", title.Language.Code());
        AppendAll("KW", context.Labels(TermKind.Area, content.Classification.Areas));
        AppendAll("N1", context.Sources(practice));

        Append("ET", practice.Version.ToString(CultureInfo.InvariantCulture));
        Append("UR", context.VersionAddressOf(practice));
        text.Append("ER  - \r\n\r\n");

        void Append(string tag, string value) => AppendLine(text, tag, value);
        void AppendAll(string tag, IEnumerable<string> values) =>
            values.ToList().ForEach(value => Append(tag, value));
    }

    // On one line: the beginning of a second one could be read as a tag.
    private static void AppendLine(StringBuilder text, string tag, string value)
    {
        var line = PlainText.OneLine(value);
        if (line.Length > 0)
        {
            text.Append(tag).Append("  - ").Append(line).Append("\r\n");
        }
    }
}
