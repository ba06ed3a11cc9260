namespace KnowledgeHub.Portal.Api;

/// <summary>Examples of comparisons, shortened.</summary>
internal static class ComparisonExamples
{
    /// <summary>One country that can be compared and one that cannot.</summary>
    public static ComparisonModel Comparison { get; } =
        new()
        {
            Framework = "1.0",
            ReferenceYear = 2026,
            NeededCompleteness = 0.8,
            Assessments =
            [
                new(
                    AssessmentExamples.Assessment,
                    Completeness: 0.95,
                    Comparable: true,
                    [],
                    AssessmentExamples.Scores
                ),
                new(
                    AssessmentExamples.Assessment with
                    {
                        Id = "A-2H8TPW4C",
                        Country = "XB",
                        Neighbours = ["XA"],
                        SpecialZones = [],
                    },
                    Completeness: 0.45,
                    Comparable: false,
                    ["too-incomplete"],
                    Scores: null
                ),
            ],
            Differences = [new("cell", "LEG.S", null, null, null, "not-comparable")],
        };

    public static TrendModel Trend { get; } =
        new(
            UnchangedIndicators: 59,
            ["CIE.N.3"],
            [new(AssessmentExamples.Assessment, AssessmentExamples.Scores)]
        );
}
