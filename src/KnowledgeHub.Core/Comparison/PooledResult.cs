using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>What one country adds to the statistics of its groups.</summary>
/// <param name="Member">The country and what its answers say.</param>
/// <param name="Values">Its values by code, as far as it shares them with the pool.</param>
internal sealed record PooledResult(GroupMember Member, ImmutableDictionary<string, double> Values)
{
    private const int HashLength = 16;

    /// <summary>The values of one assessment.</summary>
    /// <param name="shared">The assessment with its sheet; its scores are shared with the pool.</param>
    /// <param name="answers">Its joint answers.</param>
    /// <param name="card">Its result.</param>
    /// <param name="today">The day, in universal time.</param>
    public static PooledResult Of(
        SharedAssessment shared,
        IReadOnlyList<AnsweredIndicator> answers,
        ScoreCard card,
        DateOnly today
    )
    {
        var values = card
            .All.Where(score => score.Subject.Kind is not ScoreKind.Overall)
            .Where(score => score.Mean is not null)
            .Select(score => KeyValuePair.Create(score.Subject.Code, score.Mean ?? 0));
        if (shared.IsPooled(SharedContent.Answers, today))
        {
            values = values.Concat(
                answers
                    .Where(answer => answer is { State: AnswerState.Scored, Level: not null })
                    .Select(answer =>
                        KeyValuePair.Create(answer.Indicator.Value, (double)(answer.Level ?? 0))
                    )
            );
        }

        var assessment = shared.Assessment;
        return new(
            new(assessment.Country, assessment.Id, HashOf(answers)),
            values.ToImmutableDictionary(StringComparer.Ordinal)
        );
    }

    private static string HashOf(IReadOnlyList<AnsweredIndicator> answers)
    {
        var text = string.Join(
            ';',
            answers
                .OrderBy(answer => answer.Indicator.Value, StringComparer.Ordinal)
                .Select(answer =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{answer.Indicator}={(int)answer.State}.{answer.Level}"
                    )
                )
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[
            ..HashLength
        ];
    }
}
