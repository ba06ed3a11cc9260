using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts the writing of framework versions together.</summary>
internal static class FrameworkSetup
{
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int CodeWidth = 14;
    private const int TextWidth = 48;

    public static void AddFrameworkDrafts(this IServiceCollection services)
    {
        services.AddSingleton<ReadDrafts>();
        services.AddSingleton<WriteDraft>();
    }

    /// <summary>Versions as workbooks to comment on: published ones for everybody, drafts for editors.</summary>
    public static void MapFrameworkWorkbooks(this IEndpointRouteBuilder app)
    {
        app.MapGet(
                "/framework/{version}/workbook.xlsx",
                (HttpContext context, string version, IFrameworkSource frameworks) =>
                    frameworks.Find(version) is { } framework
                    && PolicyTable.Allows(
                        ActorClaims.Read(context.User),
                        PortalAction.ReadFramework
                    )
                        ? File(framework.Document)
                        : Results.NotFound()
            )
            .ExcludeFromDescription();
        app.MapGet(
                "/framework/drafts/{number}/workbook.xlsx",
                async (HttpContext context, string number, ReadDrafts drafts) =>
                {
                    var actor = ActorClaims.Read(context.User);
                    if (
                        await drafts.FindAsync(actor, number, context.RequestAborted)
                        is not Outcome<FrameworkDraft>.Done
                        (var draft)
                    )
                    {
                        return Results.NotFound();
                    }

                    context.Response.Headers.CacheControl = "private, no-store";
                    return File(draft.Document);
                }
            )
            .ExcludeFromDescription();
    }

    private static IResult File(FrameworkDocument document)
    {
        var sheet = new Sheet(
            $"{document.Title.Read(ReaderLanguage.Current).Text} {document.Version}",
            Language.English,
            [
                .. DraftTable.Heads.Select(
                    (head, column) => (head, column < 2 ? CodeWidth : TextWidth)
                ),
            ],
            [.. DraftTable.Rows(document)]
        )
        {
            Name = "Framework",
            RightToLeftColumns = [DraftTable.Heads.IndexOf(Language.Arabic.Code())],
        };
        return Results.File(
            WorkbookWriter.Write(sheet),
            Type,
            $"framework-{document.Version}.xlsx"
        );
    }
}
