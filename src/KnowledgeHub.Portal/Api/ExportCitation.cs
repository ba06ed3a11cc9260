using System.Text;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>How to cite an entry, in the reader's language.</summary>
internal static class ExportCitation
{
    /// <summary>One citation on each line, in UTF-8 with a byte order mark, as plain editors want it.</summary>
    public static byte[] Write(PracticeExport export, ExportContext context) =>
        [
            .. Encoding.UTF8.Preamble,
            .. Encoding.UTF8.GetBytes(
                string.Concat(
                    export.Practices.Select(practice =>
                        $"{PlainText.OneLine($"{Of(practice, context)} {context.VersionAddressOf(practice)}")}\r\n"
                    )
                )
            ),
        ];

    /// <summary>Title, id, version, day and sources.</summary>
    public static string Of(Practice practice, ExportContext context)
    {
        var content = practice.Content;
        var entry = ReaderText.Fill(
            PracticeStrings.PracticeCiteEntry,
            content.Title.Read(context.Language, content.OriginalLanguage).Text,
            practice.Id,
            practice.Version,
            ReaderText.Date(practice.UpdatedUtc)
        );
        var sources = string.Join("; ", context.Sources(practice));
        return sources.Length == 0
            ? entry
            : $"{entry} {ReaderText.Fill(PracticeStrings.PracticeCiteSource, sources)}";
    }
}
