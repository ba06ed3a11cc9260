using KnowledgeHub.Core.Quality;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Quality;

/// <summary>Findings of the quality checks in words.</summary>
internal static class QualityWords
{
    /// <summary>The name of a rule.</summary>
    public static string Of(QualityRule rule) =>
        rule switch
        {
            QualityRule.Contradiction => QualityStrings.QualityContradiction,
            QualityRule.GateUnconfirmed => QualityStrings.QualityGate,
            QualityRule.EvidenceMissing => QualityStrings.QualityMissing,
            QualityRule.EvidenceExpired => QualityStrings.QualityExpired,
            QualityRule.SpreadUnexplained => QualityStrings.QualitySpread,
            QualityRule.UnknownUnresolved => QualityStrings.QualityUnknown,
            QualityRule.NotApplicableUnfounded => QualityStrings.QualityUnfounded,
            _ => QualityStrings.QualityShare,
        };

    /// <summary>What a rule found, and what can be done.</summary>
    public static string Meaning(QualityRule rule) =>
        rule switch
        {
            QualityRule.Contradiction => ReaderText.Fill(
                QualityStrings.QualityContradictionText,
                QualityChecks.ContradictedFrom
            ),
            QualityRule.GateUnconfirmed => QualityStrings.QualityGateText,
            QualityRule.EvidenceMissing => QualityStrings.QualityMissingText,
            QualityRule.EvidenceExpired => QualityStrings.QualityExpiredText,
            QualityRule.SpreadUnexplained => ReaderText.Fill(
                QualityStrings.QualitySpreadText,
                QualityChecks.WideSpread
            ),
            QualityRule.UnknownUnresolved => QualityStrings.QualityUnknownText,
            QualityRule.NotApplicableUnfounded => QualityStrings.QualityUnfoundedText,
            _ => ReaderText.Fill(
                QualityStrings.QualityShareText,
                ScoreWords.Percent(QualityChecks.MaxNotApplicableShare)
            ),
        };

    /// <summary>What stands beside the indicator.</summary>
    public static IEnumerable<string> Details(QualityFinding found)
    {
        if (found.Rule is QualityRule.NotApplicableShare)
        {
            yield return ReaderText.Fill(
                QualityStrings.QualityDetailShare,
                found.Count,
                found.Total
            );
            yield break;
        }

        yield return found.Level is { } level
            ? ReaderText.Fill(QualityStrings.QualityDetailLevel, level)
            : ScoreWords.Of(found.State);
        if (found.Needed is { } needed && needed > EvidenceGrade.None)
        {
            yield return ReaderText.Fill(QualityStrings.QualityDetailNeeded, ScoreWords.Of(needed));
        }

        if (found.Rule is QualityRule.SpreadUnexplained)
        {
            yield return ReaderText.Fill(QualityStrings.QualityDetailSpread, found.Count);
        }
        else if (found.Count > 0)
        {
            yield return ReaderText.Fill(QualityStrings.QualityDetailItems, found.Count);
        }
    }
}
