namespace KnowledgeHub.Portal.Api;

/// <summary>Examples of assessments, answers and results, shortened where the answer is long.</summary>
internal static class AssessmentExamples
{
    private const string Comment = "Adopted by order; applied at most posts.";

    public static AnswerInputModel Input { get; } =
        new()
        {
            BasedOn = 1,
            State = "scored",
            Level = 3,
            Comment = Comment,
            Evidence = "document",
            EvidenceFrom = "2025-11-30",
            Confidence = "medium",
            Strengths = "One order for every post.",
            Language = "en",
        };

    public static StageInputModel Step { get; } =
        new()
        {
            BasedOn = 1,
            To = "preparation",
            Reason = "The customs service was forgotten.",
        };

    public static AnswerModel Answer { get; } =
        new()
        {
            Indicator = "LEG.S.1",
            Version = 2,
            State = "scored",
            Level = 3,
            Reason = string.Empty,
            Comment = Comment,
            Evidence = "document",
            EvidenceFrom = new(2025, 11, 30),
            Confidence = "medium",
            Strengths = "One order for every post.",
            Language = "en",
            SavedUtc = new(2026, 5, 4, 9, 30, 0, DateTimeKind.Utc),
        };

    public static AssessmentModel Assessment { get; } =
        new()
        {
            Id = "A-7K3M9QXA",
            Country = "XA",
            Demonstration = true,
            Name = "2026",
            ReferenceDate = new(2026, 6, 30),
            Framework = "1.0",
            Status = "scoring",
            Version = 1,
            BorderTypes = ["land", "sea"],
            Neighbours = ["XB"],
            SpecialZones = ["Free zone of the port"],
            Areas = ["LEG", "PRC"],
            Agencies = [new("customs", "Customs", ["LEG"], ["PRC.S.1"])],
        };

    public static AssessmentLineModel[] Lines { get; } = [new(Assessment, Answered: 40)];

    public static AssessmentAnswersModel Whole { get; } = new(Assessment, 60, [Answer]);

    public static AnswerVersionModel[] History { get; } =
    [
        new()
        {
            Version = 2,
            State = "scored",
            Level = 3,
            Reason = string.Empty,
            Comment = Comment,
            Evidence = "document",
            EvidenceFrom = new(2025, 11, 30),
            By = "Demo Respondent",
            SavedUtc = new(2026, 5, 4, 9, 30, 0, DateTimeKind.Utc),
        },
        new()
        {
            Version = 1,
            State = "unknown",
            Reason = string.Empty,
            Comment = string.Empty,
            By = "Demo Coordinator",
            SavedUtc = new(2026, 5, 2, 14, 5, 0, DateTimeKind.Utc),
        },
    ];

    /// <summary>One cell with a number, and an overall score that is withheld; other scores are left out.</summary>
    public static ScoreCardModel Scores { get; } =
        new()
        {
            Framework = "1.0",
            Overall = Score("overall", "overall", "mean-of-areas") with
            {
                Withheld = "area-missing",
                Completeness = 0.65,
                Confidence = 0.48,
                ConfidenceBand = "low",
            },
            Cells =
            [
                Score("cell", "LEG.S", "weighted-mean-of-levels") with
                {
                    Mean = 3.5,
                    Displayed = 3.5m,
                    Low = 3.5,
                    High = 3.5,
                    Completeness = 1,
                    Confidence = 0.48,
                    ConfidenceBand = "low",
                    MeanBand = 3,
                    Band = 2,
                    Parts =
                    [
                        new("LEG.S.1", "mean", Value: 5, Weight: 1, Low: 5, High: 5),
                        new("LEG.S.2", "mean", Value: 2, Weight: 1, Low: 2, High: 2),
                    ],
                },
            ],
            Areas = [],
            Pillars = [],
            Drivers = [],
            Themes = [],
            Flags = [new("gate-caps", "LEG", ["LEG.S.2"])],
        };

    public static ResultModel Result { get; } =
        new(Assessment, Scores, EqualWeights: true, WeightsChangeOrder: false);

    private static ScoreModel Score(string kind, string code, string formula) =>
        new()
        {
            Kind = kind,
            Code = code,
            Partial = false,
            Completeness = 0,
            Confidence = 0,
            ConfidenceBand = "low",
            Formula = formula,
            Parts = [],
        };
}
