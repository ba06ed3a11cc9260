using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Data;
using KnowledgeHub.Portal.Features.Thesaurus;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Takes concepts over for a command, on a database that may still be empty, and words what was done.</summary>
internal static class ThesaurusImport
{
    /// <summary>What a command prints.</summary>
    public sealed record Summary(bool IsDone, IReadOnlyList<string> Lines);

    /// <param name="services">The services of the host.</param>
    /// <param name="file">The bytes of a SKOS file.</param>
    /// <param name="isApplied">Whether it is imported; otherwise only compared.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <exception cref="StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public static async Task<Summary> RunAsync(
        IServiceProvider services,
        byte[] file,
        bool isApplied,
        CancellationToken cancellation
    )
    {
        var reading = SkosReader.Read(file);
        if (reading.Problems.Count > 0)
        {
            return Refused(reading.Problems);
        }

        await services.GetRequiredService<DatabaseMigration>().RunAsync(cancellation);
        var import = services.GetRequiredService<ImportConcepts>();
        var outcome = isApplied
            ? await import.ApplyAsync(Actor.System, reading.Concepts, cancellation)
            : await import.PlanAsync(Actor.System, reading.Concepts, cancellation);
        return outcome switch
        {
            Outcome<ConceptImportPlan>.Done(var plan) => new(
                true,
                [.. Lines(plan, reading.SkippedTexts), Total(plan, isApplied)]
            ),
            Outcome<ConceptImportPlan>.Invalid(var violations) => Refused(violations),
            _ => Refused([new(ImportConcepts.SavedMeanwhile, string.Empty)]),
        };
    }

    private static Summary Refused(IReadOnlyList<RuleViolation> problems) =>
        new(
            false,
            [
                .. problems.Select(problem =>
                    (problem.Field.Length > 0 ? $"{problem.Field}: " : string.Empty)
                    + ThesaurusWords.Rule(problem)
                ),
                $"{problems.Count} problems; nothing was imported.",
            ]
        );

    private static IEnumerable<string> Lines(ConceptImportPlan plan, int skippedTexts) =>
        [
            .. plan.Created.Select(id => $"New {id}"),
            .. plan.Changed.Select(id => $"Changed {id}"),
            .. skippedTexts == 0
                ? Array.Empty<string>()
                :
                [
                    $"Left out: {skippedTexts} texts in languages that the thesaurus does not keep.",
                ],
        ];

    private static string Total(ConceptImportPlan plan, bool isApplied)
    {
        var counts =
            $"{plan.Created.Count} new, {plan.Changed.Count} changed, {plan.Unchanged} unchanged.";
        return isApplied
            ? $"Imported: {counts}"
            : $"Would be imported: {counts} Nothing was imported; add --apply.";
    }
}
