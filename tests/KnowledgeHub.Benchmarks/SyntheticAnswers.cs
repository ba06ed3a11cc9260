using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// A full assessment: 58 indicators by eight agencies and the joint answers, each with texts, by a framework with texts as long
/// as those of version 1.0.
/// </summary>
internal sealed class SyntheticAnswers
{
    private const int Agencies = 8;
    private const string Sentence =
        "Applied at most posts and reviewed once a year by the service. ";

    public SyntheticAnswers()
    {
        Framework = WithTexts(new SyntheticAssessment(heaviest: 1).Framework.Document);
        Assessment = New(Framework.Version);
        Answers =
        [
            .. from indicator in Framework.Indicators
            from code in Assessment
                .Agencies.Select(agency => agency.Code)
                .Append(AnswerKey.National)
            select Answer(Assessment, indicator, code),
        ];
    }

    public MaturityFramework Framework { get; }

    public Assessment Assessment { get; }

    public IReadOnlyList<Answer> Answers { get; }

    private static Assessment New(string framework) =>
        new()
        {
            Id = new("A-0058"),
            Country = new("XA"),
            Version = 1,
            Name = "2026",
            ReferenceDate = new(2026, 6, 30),
            FrameworkVersion = framework,
            Status = AssessmentStatus.Scoring,
            Profile = new() { BorderTypes = Grid.BorderTypes },
            Agencies =
            [
                .. Enumerable
                    .Range(1, Agencies)
                    .Select(number => new ParticipatingAgency
                    {
                        Code = $"agency-{number}",
                        Name = $"Agency {number}",
                    }),
            ],
            CreatedUtc = DateTime.UnixEpoch,
            UpdatedUtc = DateTime.UnixEpoch,
        };

    private static Answer Answer(Assessment assessment, Indicator indicator, string agency) =>
        new()
        {
            Country = assessment.Country,
            Assessment = assessment.Id,
            Indicator = indicator.Id,
            Agency = agency,
            Version = 1,
            Content = new()
            {
                State = AnswerState.Scored,
                Level = 3,
                Comment = Sentence + Sentence + agency,
                Evidence = EvidenceGrade.Document,
                EvidenceFrom = new(2025, 11, 30),
                Confidence = DeclaredConfidence.Medium,
                Strengths = Sentence + indicator.Id,
                Improvements = Sentence + agency,
                PlannedActions = Sentence + indicator.Id,
            },
            UpdatedBy = "benchmark",
            UpdatedUtc = DateTime.UnixEpoch,
        };

    private static MaturityFramework WithTexts(FrameworkDocument document) =>
        new(
            document with
            {
                Levels =
                [
                    .. Enumerable
                        .Range(MaturityLevel.Lowest, MaturityLevel.Highest)
                        .Select(number => new MaturityLevel(
                            number,
                            In($"Level {number}"),
                            In($"{number} {Sentence}{Sentence}"),
                            In(Sentence)
                        )),
                ],
                Indicators =
                [
                    .. document.Indicators.Select(indicator =>
                        indicator with
                        {
                            Title = In($"Indicator {indicator.Id}"),
                            Question = In($"{indicator.Id}: {Sentence}"),
                            LooksFor = In($"{Sentence}{indicator.Id} {Sentence}"),
                        }
                    ),
                ],
            }
        );

    private static LocalizedText In(string text) => LocalizedText.In(Language.English, text);
}
