using KnowledgeHub.Data;
using KnowledgeHub.Data.Seeding;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Runs the importer for a command and words what it did.</summary>
internal static class ContentImport
{
    /// <summary>What a command prints.</summary>
    public sealed record Summary(bool IsDone, IReadOnlyList<string> Lines);

    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public static async Task<Summary> RunAsync(
        IServiceProvider services,
        string? folder,
        DemonstrationScope? demonstration,
        IProgress<string> progress,
        CancellationToken cancellation
    )
    {
        await services.GetRequiredService<DatabaseMigration>().RunAsync(cancellation);
        var source = folder ?? services.GetRequiredService<PortalSettings>().SeedFolder;
        var report = await services
            .GetRequiredService<SeedImporter>()
            .ImportAsync(source, demonstration is not null, progress, cancellation);
        if (report.Problems.Count > 0)
        {
            return Refused(report);
        }

        return demonstration is null
            ? Imported(report)
            : Imported(
                report,
                await DemonstrationSeed.RunAsync(services, demonstration, progress, cancellation)
            );
    }

    private static Summary Refused(SeedReport report) =>
        new(
            false,
            [
                .. report.Problems.Select(problem => problem.ToString()),
                $"{report.Problems.Count} problems; nothing was imported.",
            ]
        );

    private static Summary Imported(SeedReport report, params string[] further) =>
        new(
            true,
            [
                .. report.Kept.Select(id =>
                    $"Kept {id}: it was edited in the portal since its last import."
                ),
                $"Imported: {report.Created} new, {report.Updated} changed, {report.Unchanged} unchanged, {report.Kept.Count} kept.",
                .. further,
            ]
        );
}
