using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Seeding;
using KnowledgeHub.Data.Seeding.Demonstration;

namespace KnowledgeHub.Data.Tests.Seeding;

/// <summary>The demonstration data as a portal seeds them: shipped framework, first twelve countries, usual cycles.</summary>
internal static class DemonstrationWorld
{
    private static readonly SeedSet _shipped = SeedFolder.Read(
        SeedWorkspace.Shipped,
        withDemonstration: true
    );

    public static MaturityFramework Framework { get; } =
        new(_shipped.Frameworks.Single(framework => framework.Document.Version == "1.0").Document);

    public static TaxonomyCatalogue Taxonomy { get; } = _shipped.Catalogue();

    /// <summary>All demonstration countries in the order of their file.</summary>
    public static IReadOnlyList<CountryCode> AllCountries { get; } =
    [
        .. Taxonomy
            .Terms(TermKind.Country)
            .Where(term => term.IsDemonstration)
            .Select(term => new CountryCode(term.Code)),
    ];

    public static IReadOnlyList<CountryCode> Countries { get; } = [.. AllCountries.Take(12)];

    public static IReadOnlyList<GeneratedAssessment> Usual { get; } = Generate(Countries);

    public static IReadOnlyList<GeneratedAssessment> Generate(
        IReadOnlyList<CountryCode> countries,
        int? cycles = null
    ) => DemonstrationAssessments.Generate(Framework, countries, cycles);

    public static AssessmentResult Result(GeneratedAssessment generated) =>
        AssessmentResult.Of(new(generated.Assessment, Framework, generated.Answers));

    /// <summary>The stage of an assessment with how it was reached, and everything that its answers say, a line each.</summary>
    public static IEnumerable<string> Lines(GeneratedAssessment generated) =>
        generated.Answers.Select(Line).Prepend(Line(generated.Assessment));

    private static string Line(Assessment assessment) =>
        $"{assessment.Id}|{assessment.Status}|{string.Join(' ', assessment.Agencies.Select(agency => agency.Code))}|{assessment.Deadlines.Scoring:yyyy-MM-dd}|{string.Join(' ', assessment.Journal.Select(step => $"{step.To} {step.AtUtc:s}"))}|{assessment.Approval?.ContentHash}";

    private static string Line(Answer answer)
    {
        var content = answer.Content;
        return $"{answer.Key}|{content.State}|{content.Level}|{(int?)content.Evidence}|{content.EvidenceFrom:yyyy-MM-dd}|{content.Confidence}|{content.Votes}|{content.Language}|{answer.Spread}|{string.Join('|', content.Texts.Select(text => text.Text))}|{answer.UpdatedUtc:s}";
    }
}
