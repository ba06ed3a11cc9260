using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Framework;
using KnowledgeHub.Data.Seeding.Demonstration;
using KnowledgeHub.Data.Taxonomy;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Invents assessments for the demonstration countries of the vocabulary, by the current version of the framework.</summary>
internal static class DemonstrationSeed
{
    /// <summary>Writes what is not there yet.</summary>
    /// <returns>One line that says what was done.</returns>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public static async Task<string> RunAsync(
        IServiceProvider services,
        DemonstrationScope scope,
        IProgress<string> progress,
        CancellationToken cancellation
    )
    {
        var frameworks = services.GetRequiredService<EfFrameworkSource>();
        var taxonomy = services.GetRequiredService<EfTaxonomySource>();
        await frameworks.RefreshAsync(cancellation);
        await taxonomy.RefreshAsync(cancellation);
        if (frameworks.Current is not { } framework)
        {
            return "Demonstration assessments: none, because there is no framework to answer by.";
        }

        var countries = taxonomy
            .Current.Terms(TermKind.Country)
            .Where(term => term.IsDemonstration)
            .Select(term => new CountryCode(term.Code))
            .Take(scope.Countries)
            .ToList();
        var generated = DemonstrationAssessments.Generate(framework, countries, scope.Cycles);
        progress.Report(
            $"Generated {generated.Count} demonstration assessments of {countries.Count} countries."
        );
        var report = await services
            .GetRequiredService<DemonstrationImporter>()
            .ImportAsync(generated, cancellation);
        return $"Demonstration assessments: {report.Assessments} new with {report.Answers} answers, {report.Present} already there.";
    }
}
