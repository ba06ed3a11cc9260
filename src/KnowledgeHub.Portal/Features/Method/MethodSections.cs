using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Method;

/// <summary>The rules of the method in the reader's language, with the thresholds as the code has them.</summary>
internal static class MethodSections
{
    private const int ClearedLevel = ScoreThresholds.WeakLevel + 1;
    private const double UsualPrimaryWeight = 1;
    private const double UsualSecondaryWeight = 0.5;
    private const string LevelMean = "Σ (w × L) ÷ Σ w";

    /// <summary>Every rule, in the order of the page.</summary>
    /// <param name="framework">The version that says how much drivers weigh; null while there is none.</param>
    public static IReadOnlyList<MethodSection> All(MaturityFramework? framework) =>
        [.. Scores(framework), .. Beside(), .. Flags(), .. Use(), .. Together(), .. Limits()];

    private static IEnumerable<MethodSection> Scores(MaturityFramework? framework)
    {
        var shown = ScoreWords.Percent(ScoreThresholds.ShownCompleteness);
        yield return new("states", MethodStrings.MethodStatesTitle, States(), null);
        yield return new(
            "cell",
            MethodStrings.MethodCellTitle,
            ReaderText.Fill(MethodStrings.MethodCellText, shown),
            $"C = {LevelMean}"
        );
        yield return new(
            "area",
            MethodStrings.MethodAreaTitle,
            ReaderText.Fill(MethodStrings.MethodAreaText, ScoreThresholds.CellsOfArea),
            "A = (C₁ + … + Cₙ) ÷ n"
        );
        yield return new(
            "pillar",
            MethodStrings.MethodPillarTitle,
            ReaderText.Fill(MethodStrings.MethodPillarText, ScoreThresholds.CellsOfPillar),
            "P = (C₁ + … + Cₙ) ÷ n"
        );
        yield return new(
            "overall",
            MethodStrings.MethodOverallTitle,
            MethodStrings.MethodOverallText,
            "O = (A₁ + … + A₆) ÷ 6"
        );
        yield return new(
            "driver",
            MethodStrings.MethodDriverTitle,
            ReaderText.Fill(
                MethodStrings.MethodDriverText,
                ScoreWords.Exact(framework?.Document.PrimaryDriverWeight ?? UsualPrimaryWeight),
                ScoreWords.Exact(framework?.Document.SecondaryDriverWeight ?? UsualSecondaryWeight),
                shown
            ),
            "D = Σ (m × w × L) ÷ Σ (m × w)"
        );
        yield return new(
            "theme",
            MethodStrings.MethodThemeTitle,
            ReaderText.Fill(MethodStrings.MethodThemeText, shown),
            $"T = {LevelMean}"
        );
    }

    private static IEnumerable<MethodSection> Beside()
    {
        yield return Plain(
            "bounds",
            MethodStrings.MethodBoundsTitle,
            MethodStrings.MethodBoundsText
        );
        yield return new(
            "completeness",
            MethodStrings.MethodCompletenessTitle,
            MethodStrings.MethodCompletenessText,
            "K = Σ w(L) ÷ Σ w"
        );
        yield return Plain("band", MethodStrings.MethodBandTitle, MethodStrings.MethodBandText);
        yield return new(
            "confidence",
            MethodStrings.MethodConfidenceTitle,
            MethodStrings.MethodConfidenceText,
            "c = e × a × r"
        );
    }

    private static IEnumerable<MethodSection> Flags()
    {
        yield return Plain(
            "gate",
            MethodStrings.MethodGateTitle,
            ReaderText.Fill(MethodStrings.MethodGateText, ScoreThresholds.WeakLevel, ClearedLevel)
        );
        yield return Plain(
            "masked",
            MethodStrings.MethodMaskedTitle,
            ReaderText.Fill(
                MethodStrings.MethodMaskedText,
                ScoreWords.Number(ScoreThresholds.MaskingMean),
                ScoreThresholds.WeakLevel,
                ClearedLevel
            )
        );
        yield return Plain(
            "imbalance",
            MethodStrings.MethodImbalanceTitle,
            ReaderText.Fill(
                MethodStrings.MethodImbalanceText,
                ScoreWords.Number(ScoreThresholds.Imbalance)
            )
        );
        yield return Plain(
            "not-applicable",
            MethodStrings.MethodNotApplicableTitle,
            ReaderText.Fill(
                MethodStrings.MethodNotApplicableText,
                ScoreWords.Percent(ScoreThresholds.ManyNotApplicable)
            )
        );
        yield return Plain(
            "evidence",
            MethodStrings.MethodEvidenceTitle,
            MethodStrings.MethodEvidenceText
        );
    }

    private static IEnumerable<MethodSection> Targets() =>
        [
            new(
                "target",
                MethodStrings.MethodTargetTitle,
                ReaderText.Fill(MethodStrings.MethodTargetText, MaturityLevel.Highest),
                "d = Σ max(0, T − L) ÷ n"
            ),
            new(
                "priority",
                MethodStrings.MethodPriorityTitle,
                ReaderText.Fill(
                    MethodStrings.MethodPriorityText,
                    ScoreWords.Exact(TargetWeights.Gate),
                    ScoreWords.Exact(TargetWeights.Rights)
                ),
                "(T − L) × w × g × r"
            ),
            Plain("what-if", MethodStrings.MethodWhatIfTitle, MethodStrings.MethodWhatIfText),
        ];

    private static IEnumerable<MethodSection> Use() =>
        [
            .. Targets(),
            Plain("weights", MethodStrings.MethodWeightsTitle, MethodStrings.MethodWeightsText),
            Plain("trend", MethodStrings.MethodTrendTitle, MethodStrings.MethodTrendText),
            Plain("rounding", MethodStrings.MethodRoundingTitle, MethodStrings.MethodRoundingText),
        ];

    private static IEnumerable<MethodSection> Together() =>
        [
            Plain(
                "comparison",
                MethodStrings.MethodComparisonTitle,
                ReaderText.Fill(
                    MethodStrings.MethodComparisonText,
                    CountryComparison.YearsApart,
                    ScoreWords.Percent(CountryComparison.NeededCompleteness),
                    ComparisonSettings.LeastCountries
                )
            ),
            Plain(
                "groups",
                MethodStrings.MethodGroupsTitle,
                ReaderText.Fill(MethodStrings.MethodGroupsText, ComparisonSettings.LeastCountries)
            ),
            Plain(
                "needs",
                MethodStrings.MethodPeersTitle,
                ReaderText.Fill(
                    MethodStrings.MethodPeersText,
                    PeerRules.StrongLevel,
                    PeerRules.GapLevel,
                    TrainingNeedRules.LeastCountries
                )
            ),
        ];

    private static IEnumerable<MethodSection> Limits() =>
        [
            Plain("limits", MethodStrings.MethodLimitsTitle, MethodStrings.MethodLimitsText),
            Plain("sources", MethodStrings.MethodSourcesTitle, MethodStrings.MethodSourcesText),
        ];

    private static MethodSection Plain(string anchor, string title, string text) =>
        new(anchor, title, text, null);

    private static string States() =>
        string.Join(
            '\n',
            new[]
            {
                AnswerState.Scored,
                AnswerState.NotApplicable,
                AnswerState.Unknown,
                AnswerState.Unanswered,
            }.Select(state =>
                $"- {ScoreWords.Of(state)}{SharedStrings.LabelColon} {ScoreWords.Meaning(state)}"
            )
        );
}
