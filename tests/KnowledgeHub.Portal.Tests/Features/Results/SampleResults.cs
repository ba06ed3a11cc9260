using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Testing.Builders;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Results;

/// <summary>Results of a demonstration country, by the answers to one area and to all others.</summary>
internal static class SampleResults
{
    /// <summary>The answers of the worked example: a gate at level 2, one unknown and one that does not apply.</summary>
    public const string WorkedExample = "324 43? 4-2";

    public const string Plain = "333 333 333";

    /// <summary>A result; marks are 1 to 5, <c>?</c> unknown, <c>-</c> not applicable, <c>.</c> unanswered.</summary>
    /// <param name="legal">The answers of the area LEG, cell by cell.</param>
    /// <param name="others">Those of each other area.</param>
    /// <param name="chosen">The score whose explanation is asked for.</param>
    /// <param name="framework">The version; the sample by default.</param>
    public static ResultReading AResult(
        string legal = WorkedExample,
        string others = Plain,
        string? chosen = null,
        MaturityFramework? framework = null
    )
    {
        Assessment assessment = AnAssessment();
        var version = framework ?? FrameworkBuilder.AFramework();
        var answers = version
            .Indicators.GroupBy(indicator => indicator.Id.Area)
            .SelectMany(area =>
                area.Zip(Marks(area.Key == "LEG" ? legal : others), (at, mark) => (at.Id, mark))
            )
            .Where(pair => pair.mark is not '.')
            .Select(pair => AnAnswer(assessment, pair.Id.Value, Content(pair.mark)));
        return new(
            AssessmentResult.Of(new(assessment, version, answers)),
            SampleTaxonomy.Catalogue,
            chosen
        );
    }

    private static string Marks(string answers) =>
        answers.Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>Evidence that is strong enough for level 4, of the day of reference: confidence 0.64.</summary>
    private static AnswerContent Content(char mark) =>
        mark switch
        {
            '?' => new() { State = AnswerState.Unknown },
            '-' => new() { State = AnswerState.NotApplicable, Reason = "No such border." },
            _ => new()
            {
                State = AnswerState.Scored,
                Level = mark - '0',
                Evidence = EvidenceGrade.DocumentAndUse,
                EvidenceFrom = new(2025, 1, 31),
            },
        };
}
