using KnowledgeHub.Core;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Workbooks;
using KnowledgeHub.Portal.Features.Exchange;
using KnowledgeHub.Portal.Features.Offline;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts workbooks and packages of assessments together.</summary>
internal static class OfflineSetup
{
    private const string Workbook =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void AddOffline(this IServiceCollection services, PortalSettings settings)
    {
        services.AddSingleton<IWorkbookReader, WorkbookReader>();
        services.AddSingleton<AnswerOffline>();
        services.AddSingleton<MoveAssessment>();
        services.AddKeyedSingleton(
            OfflineFiles.Kept,
            (provider, _) =>
                new KeptTables(
                    Path.Combine(settings.DataFolder, "offline"),
                    provider.GetRequiredService<TimeProvider>()
                )
        );
    }

    /// <summary>The workbook of an assessment; its words are in the language that the address names.</summary>
    public static void MapWorkbooks(this IEndpointRouteBuilder app)
    {
        app.MapGet("/assessments/{id}/workbook.xlsx", WriteAsync)
            .RequireAuthorization()
            .RequireRateLimiting(HeavyFiles.Policy)
            .WithMetadata(new StepUpAttribute(onRead: true))
            .ExcludeFromDescription();
        app.MapPost("/assessments/{id}/package.json", ExportAsync)
            .RequireAuthorization()
            .RequireRateLimiting(HeavyFiles.Policy)
            .WithMetadata(new StepUpAttribute(keepsForm: false))
            .ExcludeFromDescription();
    }

    private static async Task<IResult> ExportAsync(
        HttpContext context,
        string id,
        [FromForm] string? passphrase,
        MoveAssessment moving
    )
    {
        var outcome = await moving.ExportAsync(
            ActorClaims.Read(context.User),
            id,
            context.RequestAborted
        );
        if (outcome is not Outcome<AssessmentPackage>.Done(var package))
        {
            return Results.NotFound();
        }

        var bytes = PackageFormat.Write(package);
        return passphrase switch
        {
            null or "" => Results.File(bytes, "application/json", $"{package.Id}.json"),
            { Length: < PackageSeal.MinPassphraseLength or > PackageSeal.MaxPassphraseLength } =>
                Results.LocalRedirect($"~/assessments/{package.Id}/package?refused=passphrase"),
            _ => Results.File(
                PackageSeal.Seal(bytes, passphrase),
                "application/octet-stream",
                $"{package.Id}.sealed.json"
            ),
        };
    }

    private static async Task<IResult> WriteAsync(
        HttpContext context,
        string id,
        string? agency,
        AnswerOffline offline,
        ITaxonomySource taxonomy
    )
    {
        var outcome = await offline.SourceAsync(
            ActorClaims.Read(context.User),
            id,
            agency,
            context.RequestAborted
        );
        if (outcome is not Outcome<WorkbookSource>.Done(var source))
        {
            return Results.NotFound();
        }

        var name = string.Join(
            '-',
            "assessment",
            source.Assessment.Id,
            source.Agency ?? "whole",
            ReaderLanguage.Current.Code()
        );
        return Results.File(
            new AnswerWorkbook(source, taxonomy.Current).Write(),
            Workbook,
            name + ".xlsx"
        );
    }
}
