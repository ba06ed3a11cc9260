using System.Globalization;
using KnowledgeHub.Data;
using KnowledgeHub.Data.Exchange;
using KnowledgeHub.Data.Taxonomy;
using KnowledgeHub.Data.Thesaurus;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Exports and imports the library for a command and words what was done.</summary>
internal static class LibraryTransfer
{
    /// <summary>What a command prints.</summary>
    public sealed record Summary(bool IsDone, IReadOnlyList<string> Lines);

    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task<Summary> ExportAsync(
        IServiceProvider services,
        FileInfo file,
        CancellationToken cancellation
    )
    {
        await services.GetRequiredService<DatabaseMigration>().RunAsync(cancellation);
        var unfinished = file.FullName + ".part";
        try
        {
            int count;
            await using (var target = File.Create(unfinished))
            {
                count = await services
                    .GetRequiredService<LibraryExporter>()
                    .WriteAsync(target, cancellation);
            }

            File.Move(unfinished, file.FullName, overwrite: true);
            return new(true, [$"Exported {count} entries to {file.FullName}."]);
        }
        catch (LibraryPackageException exception)
        {
            return new(false, [$"{exception.Message} Nothing was exported."]);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<Summary> ImportAsync(
        IServiceProvider services,
        FileInfo file,
        bool isDryRun,
        IProgress<string> progress,
        CancellationToken cancellation
    )
    {
        await using var package = file.OpenRead();
        await services.GetRequiredService<DatabaseMigration>().RunAsync(cancellation);
        await services.GetRequiredService<EfTaxonomySource>().RefreshAsync(cancellation);
        await services.GetRequiredService<EfThesaurusSource>().RefreshAsync(cancellation);
        try
        {
            var report = await services
                .GetRequiredService<LibraryImporter>()
                .ImportAsync(package, isDryRun, progress, cancellation);
            return Worded(report, isDryRun);
        }
        catch (LibraryPackageException exception)
        {
            return new(false, [$"{exception.Message} Nothing was imported."]);
        }
    }

    private static Summary Worded(LibraryReport report, bool isDryRun) =>
        report.Problems.Count == 0
            ? new(true, [Total(report, isDryRun)])
            : new(
                false,
                [
                    .. report.Problems.Select(problem => problem.ToString()),
                    $"{report.Problems.Count} problems; nothing was imported.",
                ]
            );

    private static string Total(LibraryReport report, bool isDryRun)
    {
        var counts =
            $"{report.Created} new, {report.Updated} changed, {report.Unchanged} unchanged";
        return isDryRun
            ? $"Would be imported: {counts}. Nothing was imported; leave --dry-run out."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Imported: {counts}{(report.Rate > 0 ? $"; {report.Rate:F0} entries a second" : string.Empty)}."
            );
    }
}
