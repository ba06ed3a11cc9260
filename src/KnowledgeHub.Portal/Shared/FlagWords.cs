using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Shared;

/// <summary>The weak points of a result in words: what each points at, and what clears it.</summary>
internal static class FlagWords
{
    private const int ClearedLevel = ScoreThresholds.WeakLevel + 1;

    /// <summary>The name of a flag.</summary>
    public static string Of(FlagKind kind) =>
        kind switch
        {
            FlagKind.GateCaps => ScoreStrings.ScoreFlagGateCaps,
            FlagKind.GateNotConfirmed => ScoreStrings.ScoreFlagGateNotConfirmed,
            FlagKind.Masked => ScoreStrings.ScoreFlagMasked,
            FlagKind.Imbalance => ScoreStrings.ScoreFlagImbalance,
            FlagKind.ManyNotApplicable => ScoreStrings.ScoreFlagManyNotApplicable,
            _ => ScoreStrings.ScoreFlagThinEvidence,
        };

    /// <summary>What a flag points at, in a sentence.</summary>
    public static string Meaning(FlagKind kind) =>
        kind switch
        {
            FlagKind.GateCaps => ReaderText.Fill(
                ScoreStrings.ScoreFlagMeaningGateCaps,
                ScoreThresholds.WeakLevel
            ),
            FlagKind.GateNotConfirmed => ScoreStrings.ScoreFlagMeaningGateNotConfirmed,
            FlagKind.Masked => ReaderText.Fill(
                ScoreStrings.ScoreFlagMeaningMasked,
                ScoreWords.Number(ScoreThresholds.MaskingMean),
                ScoreThresholds.WeakLevel
            ),
            FlagKind.Imbalance => ReaderText.Fill(
                ScoreStrings.ScoreFlagMeaningImbalance,
                ScoreWords.Number(ScoreThresholds.Imbalance)
            ),
            FlagKind.ManyNotApplicable => ReaderText.Fill(
                ScoreStrings.ScoreFlagMeaningManyNotApplicable,
                ScoreWords.Percent(ScoreThresholds.ManyNotApplicable)
            ),
            _ => ScoreStrings.ScoreFlagMeaningThinEvidence,
        };

    /// <summary>The section of the method page that explains a flag.</summary>
    public static string Anchor(FlagKind kind) =>
        kind switch
        {
            FlagKind.GateCaps or FlagKind.GateNotConfirmed => "gate",
            FlagKind.Masked => "masked",
            FlagKind.Imbalance => "imbalance",
            FlagKind.ManyNotApplicable => "not-applicable",
            _ => "evidence",
        };

    /// <summary>What clears a flag, in a sentence that names the indicators, or the cells or pillars, concerned.</summary>
    public static string Remedy(Flag flag, MaturityFramework framework, TaxonomyCatalogue taxonomy)
    {
        ArgumentNullException.ThrowIfNull(flag);
        string[] names =
        [
            .. Causes(flag, framework, taxonomy)
                .Select(cause =>
                    cause.IsIndicator
                        ? ReaderText.Fill(ScoreStrings.ScoreCause, cause.Code, cause.Name)
                        : cause.Name
                ),
        ];
        var list = string.Join(ScoreStrings.ScoreListSeparator, names);
        return flag.Kind switch
        {
            FlagKind.GateCaps => ReaderText.Fill(
                ScoreStrings.ScoreRemedyGateCaps,
                list,
                ClearedLevel
            ),
            FlagKind.GateNotConfirmed => ReaderText.Fill(
                ScoreStrings.ScoreRemedyGateNotConfirmed,
                list
            ),
            FlagKind.Masked => ReaderText.Fill(ScoreStrings.ScoreRemedyMasked, list, ClearedLevel),
            FlagKind.Imbalance => ReaderText.Fill(
                ScoreStrings.ScoreRemedyImbalance,
                names[0],
                names[^1],
                ScoreWords.Number(ScoreThresholds.Imbalance)
            ),
            FlagKind.ManyNotApplicable => ReaderText.Fill(
                ScoreStrings.ScoreRemedyManyNotApplicable,
                list,
                ScoreWords.Percent(ScoreThresholds.ManyNotApplicable)
            ),
            _ => ReaderText.Fill(ScoreStrings.ScoreRemedyThinEvidence, list),
        };
    }

    /// <summary>What a flag points at, by name: for pages that link to it.</summary>
    public static IReadOnlyList<ScoreCause> Causes(
        Flag flag,
        MaturityFramework framework,
        TaxonomyCatalogue taxonomy
    )
    {
        ArgumentNullException.ThrowIfNull(flag);
        ArgumentNullException.ThrowIfNull(framework);
        return [.. flag.Causes.Select(code => Cause(code, framework, taxonomy))];
    }

    private static ScoreCause Cause(
        string code,
        MaturityFramework framework,
        TaxonomyCatalogue taxonomy
    )
    {
        if (framework.Find(new(code)) is { } indicator)
        {
            return new(code, indicator.Title.Read(ReaderLanguage.Current).Text, IsIndicator: true);
        }

        var kind = Grid.Pillars.Contains(code) ? ScoreKind.Pillar : ScoreKind.Cell;
        return new(code, ScoreWords.Name(new(kind, code), taxonomy), IsIndicator: false);
    }
}
