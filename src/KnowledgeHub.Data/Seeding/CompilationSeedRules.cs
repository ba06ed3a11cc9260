using KnowledgeHub.Core;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Seeding;

/// <summary>What must hold for the collections and building blocks of a seed folder.</summary>
internal static class CompilationSeedRules
{
    /// <summary>Checks them against each other, the entries of the folder and the vocabularies.</summary>
    public static IEnumerable<SeedProblem> Check(
        IReadOnlyList<SeededCompilation> compilations,
        IReadOnlySet<PracticeId> practices,
        TaxonomyCatalogue catalogue
    ) =>
        [
            .. SeedRules.Repeated(
                compilations,
                seeded => seeded.Compilation.Id,
                seeded => seeded.Origin,
                "id"
            ),
            .. compilations.Where(IsMisnamed).Select(Misnamed),
            .. from seeded in compilations
            from violation in CompilationRules.Check(seeded.Compilation, catalogue, practices)
            select FromRule(seeded.Origin, violation),
        ];

    private static bool IsMisnamed(SeededCompilation seeded) =>
        Path.GetFileNameWithoutExtension(seeded.Origin.Problems.File) != seeded.Compilation.Slug;

    private static SeedProblem Misnamed(SeededCompilation seeded) =>
        SeedRules.Problem(
            seeded.Origin,
            "slug",
            CompilationRules.SlugIsMalformed,
            $"The slug \"{seeded.Compilation.Slug}\" is not the file's name.",
            "Name file and slug alike."
        );

    private static SeedProblem FromRule(SeedMapping origin, RuleViolation violation) =>
        SeedRules.Problem(
            origin,
            violation.Field,
            violation.Rule,
            $"{violation.Field} breaks the rule \"{violation.Rule}\" ({violation.Detail}).",
            violation.Rule switch
            {
                CompilationRules.EntryIsUnknown => "Name the id of an entry of this folder.",
                CompilationRules.TextIsTooLong => $"Shorten it to {violation.Detail} characters.",
                CompilationRules.TermIsUnknown => "Use a code that stands in seed-data/taxonomy.",
                _ => "Correct it; see seed-data/README.md.",
            }
        );
}
