using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KnowledgeHub.Core.Exports;

namespace KnowledgeHub.Portal.Api;

/// <summary>Entries as JSON, each whole and in the shape of the API.</summary>
internal static class ExportJson
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        // Arabic and Russian letters as they are.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
    };

    public static byte[] Write(PracticeExport export, ExportContext context) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new PracticeFileModel(
                export.Total,
                [
                    .. export.Practices.Select(practice => new PracticeFileEntryModel(
                        context.AddressOf(practice),
                        context.VersionAddressOf(practice),
                        ExportCitation.Of(practice, context),
                        PracticeModels.Whole(practice, [], context.Taxonomy, context.Language) with
                        {
                            Related = [.. practice.Content.Related.Select(id => id.Value)],
                        }
                    )),
                ]
            ),
            _options
        );
}
