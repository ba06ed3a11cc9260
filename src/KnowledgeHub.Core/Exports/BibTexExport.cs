using System.Globalization;
using System.Text;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Exports;

/// <summary>
/// Entries as BibTeX: one <c>@misc</c> each, in UTF-8 as biber reads it, by the portal as corporate author. The key is the
/// stable id; where the entry comes from is a note. What TeX takes for a command is written out.
/// </summary>
public static class BibTexExport
{
    private const string Publisher = "{KnowledgeHub}";

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

    /// <summary>A text as it stands between the braces of a field.</summary>
    /// <param name="value">Any text.</param>
    public static string Field(string value)
    {
        var text = new StringBuilder();
        foreach (var letter in PlainText.OneLine(value))
        {
            // A brace behind a backslash would still be counted: an odd one breaks the whole file.
            _ = letter switch
            {
                '\\' => text.Append("\\textbackslash{}"),
                '{' => text.Append("\\textbraceleft{}"),
                '}' => text.Append("\\textbraceright{}"),
                '~' => text.Append("\\textasciitilde{}"),
                '^' => text.Append("\\textasciicircum{}"),
                '$' or '&' or '%' or '#' or '_' => text.Append('\\').Append(letter),
                _ => text.Append(letter),
            };
        }

        return text.ToString();
    }

    private static void AppendRecord(StringBuilder text, Practice practice, ExportContext context)
    {
        var content = practice.Content;
        var title = content.Title.Read(context.Language, content.OriginalLanguage);
        var day = practice.PublishedUtc ?? practice.UpdatedUtc;
        var sources = string.Join("; ", context.Sources(practice));
        var version = string.Create(CultureInfo.InvariantCulture, $"Version {practice.Version}");
        text.Append("@misc{").Append(practice.Id).Append(",\n");
        Append("title", $"{{{Field(title.Text)}}}");
        Append("author", Publisher);
        Append("publisher", Publisher);
        Append("year", day.ToString("yyyy", CultureInfo.InvariantCulture));
        Append("month", day.ToString("%M", CultureInfo.InvariantCulture));
        Append("edition", version);
        Append("language", title.Language.Code());
        Append(
            "abstract",
            Field(content.Claim.Read(context.Language, content.OriginalLanguage).Text)
        );
        Append(
            "keywords",
            Field(string.Join(", ", context.Labels(TermKind.Area, content.Classification.Areas)))
        );
        Append("note", Field(sources));
        Append("url", context.VersionAddressOf(practice));
        text.Append("}\n\n");

        void Append(string name, string value)
        {
            if (value.Length > 0)
            {
                text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
            }
        }
    }
}
