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

    /// <summary>One country, and the group of all.</summary>
    public static OverviewModel Overview { get; } =
        new()
        {
            Framework = "1.0",
            Year = 2026,
            Years = [2026, 2024],
            NeededCompleteness = 0.8,
            CommonShare = 0.72,
            Countries =
            [
                new()
                {
                    Country = "XA",
                    Assessment = "A-7K3MQ2NV",
                    ReferenceDate = new(2026, 6, 30),
                    Status = "closed",
                    Own = false,
                    Completeness = 0.95,
                    NotApplicable = 0.05,
                    Comparable = true,
                    Reasons = [],
                    Scores = new Dictionary<string, decimal> { ["LEG"] = 2.8m, ["LEG.S"] = 3.3m },
                    Levels = new Dictionary<string, int> { ["LEG.S.1"] = 3 },
                },
            ],
            Groups =
            [
                new(
                    "all",
                    Countries: 12,
                    new(2026, 9, 1, 6, 0, 0, DateTimeKind.Utc),
                    [new("LEG", 2.1m, 2.6m, 3.2m)]
                ),
            ],
        };

    public static TrendModel Trend { get; } =
        new(
            UnchangedIndicators: 59,
            ["CIE.N.3"],
            [new(AssessmentExamples.Assessment, AssessmentExamples.Scores)]
        );
}
