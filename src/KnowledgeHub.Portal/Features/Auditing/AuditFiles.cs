using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Auditing;

/// <summary>Writes the audit trail to files, row by row, however long it is.</summary>
internal static class AuditFiles
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    private static readonly string[] _columns =
    [
        "id",
        "time",
        "country",
        "actor",
        "name",
        "action",
        "kind",
        "aggregate",
        "version",
        "sealed",
    ];

    public static async Task<IResult> WriteTableAsync(HttpContext context, ReadAuditTrail trail)
    {
        var filter = AuditAddress.Read(context.Request.Query);
        return
            trail.Export(ActorClaims.Read(context.User), filter, context.RequestAborted)
                is { } lines
            ? await SendAsync(
                context,
                ("text/csv; charset=utf-8", "audit-events.csv"),
                async writer =>
                {
                    await writer.WriteAsync('\uFEFF'); // without it spreadsheet programs take UTF-8 for something else
                    await WriteRowAsync(writer, _columns);
                    await foreach (var line in lines)
                    {
                        await WriteRowAsync(writer, Cells(line));
                    }
                }
            )
            : TypedResults.NotFound();
    }

    public static async Task<IResult> WriteChainAsync(HttpContext context, ReadAuditTrail trail) =>
        trail.ExportChain(ActorClaims.Read(context.User), context.RequestAborted) is { } chain
            ? await SendAsync(
                context,
                ("application/jsonl; charset=utf-8", "audit-chain.jsonl"),
                async writer =>
                {
                    await foreach (var link in chain)
                    {
                        await writer.WriteAsync(
                            JsonSerializer.Serialize(
                                link is AuditSeal seal ? Model(seal) : Model((AuditRecord)link)
                            )
                        );
                        await writer.WriteAsync('\n');
                    }
                }
            )
            : TypedResults.NotFound();

    private static async Task<IResult> SendAsync(
        HttpContext context,
        (string Type, string Name) file,
        Func<TextWriter, Task> write
    )
    {
        context.Response.ContentType = file.Type;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{file.Name}\"";
        context.Response.Headers.CacheControl = "private, no-store";
        await using var writer = new StreamWriter(
            context.Response.Body,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        );
        await write(writer);
        return TypedResults.Empty;
    }

    private static Task WriteRowAsync(TextWriter writer, IEnumerable<string> cells) =>
        writer.WriteAsync(string.Join(',', cells.Select(CsvExport.Cell)) + "\r\n");

    private static string[] Cells(AuditLine line) =>
        [
            Text(line.Event.Id),
            Text(line.Event.AtUtc),
            line.Event.Country?.Value ?? string.Empty,
            line.Event.ActorId,
            line.ActorName ?? string.Empty,
            line.Event.Action,
            line.Event.Kind,
            line.Event.AggregateId,
            Text(line.Event.Version),
            line.IsSealed ? "yes" : "no",
        ];

    private static object Model(AuditRecord audit) =>
        new
        {
            type = "event",
            id = audit.Id,
            time = Text(audit.AtUtc),
            country = audit.Country?.Value,
            actor = audit.ActorId,
            action = audit.Action,
            kind = audit.Kind,
            aggregate = audit.AggregateId,
            version = audit.Version,
        };

    private static object Model(AuditSeal seal) =>
        new
        {
            type = "seal",
            format = AuditForm.Format,
            number = seal.Number,
            time = Text(seal.AtUtc),
            lastEvent = seal.LastEventId,
            events = seal.Events,
            hash = seal.Hash,
        };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateTime utc) =>
        utc.ToString(TimeFormat, CultureInfo.InvariantCulture);
}
