using System.Globalization;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Scores, and what stands beside them, as the reader writes and words them.</summary>
internal static class ScoreWords
{
    /// <summary>What stands where there is no number.</summary>
    public const string None = "–";

    private const string ExactFormat = "0.####";

    // Arabic pages write Latin digits; the point and the sign for percent must be those that go with them.
    private static readonly NumberFormatInfo _latinDigits = new() { PercentPositivePattern = 1 };

    private static NumberFormatInfo Numbers =>
        ReaderLanguage.Current is Language.Arabic
            ? _latinDigits
            : CultureInfo.CurrentCulture.NumberFormat;

    /// <summary>A score with one decimal, such as "3.2".</summary>
    public static string Number(double score) =>
        ScoreRounding.Displayed(score).ToString("0.0", Numbers);

    /// <summary>A number with as many of four decimals as it needs, for a computation that is shown.</summary>
    public static string Exact(double number) => number.ToString(ExactFormat, Numbers);

    /// <summary>A difference with its sign and one decimal, such as "+0.3".</summary>
    public static string Signed(decimal difference) =>
        difference.ToString("+0.0;−0.0;0.0", Numbers);

    /// <summary>A difference of levels with its sign, such as "+1".</summary>
    public static string SignedLevels(int difference) => difference.ToString("+0;−0;0", Numbers);

    /// <summary>A range, such as "2.9–3.3".</summary>
    public static string Range(ScoreBounds bounds) =>
        ReaderText.Fill(ScoreStrings.ScoreRange, Number(bounds.Low), Number(bounds.High));

    /// <summary>The number with its range, such as "3.2 (2.9–3.3)", or in a word why there is no number.</summary>
    public static string NumberWithRange(Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return (score.Mean, score.Bounds) switch
        {
            ({ } mean, { } bounds) => ReaderText.Fill(
                ScoreStrings.ScoreNumberWithRange,
                Number(mean),
                Range(bounds)
            ),
            ({ } mean, _) => Number(mean),
            _ => Of(score.Withheld),
        };
    }

    /// <summary>A share in percent: with a decimal where it has one, so that nothing below a threshold looks as if it reached it.</summary>
    public static string Percent(double share) =>
        share.ToString(double.IsInteger(Math.Round(share * 100, 1)) ? "P0" : "P1", Numbers);

    /// <summary>The name of a level, such as "Established".</summary>
    public static string Level(MaturityFramework framework, int number)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return framework.Level(number).Name.Read(ReaderLanguage.Current).Text;
    }

    /// <summary>Number and name of a level, such as "Level 3: Established".</summary>
    public static string NumberedLevel(MaturityFramework framework, int number) =>
        ReaderText.Fill(ScoreStrings.ScoreNumberedLevel, number, Level(framework, number));

    /// <summary>The name of what a score is about, such as "Procedures, inter-agency cooperation".</summary>
    public static string Name(ScoreSubject subject, TaxonomyCatalogue taxonomy)
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        return subject.Kind switch
        {
            ScoreKind.Cell => CellName(subject.Code, taxonomy),
            ScoreKind.Area => Label(TermKind.Area, subject.Code),
            ScoreKind.Pillar => Label(TermKind.Pillar, subject.Code),
            ScoreKind.Driver => Label(TermKind.Driver, subject.Code),
            ScoreKind.Theme => Label(TermKind.Theme, subject.Code),
            _ => ScoreStrings.ScoreOverall,
        };

        string Label(TermKind kind, string code) =>
            taxonomy.Label(kind, code, ReaderLanguage.Current);
    }

    /// <summary>What an answer says.</summary>
    public static string Of(AnswerState state) =>
        state switch
        {
            AnswerState.Scored => ScoreStrings.ScoreStateScored,
            AnswerState.NotApplicable => ScoreStrings.ScoreStateNotApplicable,
            AnswerState.Unknown => ScoreStrings.ScoreStateUnknown,
            _ => ScoreStrings.ScoreStateUnanswered,
        };

    /// <summary>What a state does to the result.</summary>
    public static string Meaning(AnswerState state) =>
        state switch
        {
            AnswerState.Scored => ScoreStrings.ScoreStateMeaningScored,
            AnswerState.NotApplicable => ScoreStrings.ScoreStateMeaningNotApplicable,
            AnswerState.Unknown => ScoreStrings.ScoreStateMeaningUnknown,
            _ => ScoreStrings.ScoreStateMeaningUnanswered,
        };

    /// <summary>What a level is based on.</summary>
    public static string Of(EvidenceGrade grade) =>
        grade switch
        {
            EvidenceGrade.Statement => ScoreStrings.ScoreEvidenceStatement,
            EvidenceGrade.Document => ScoreStrings.ScoreEvidenceDocument,
            EvidenceGrade.DocumentAndUse => ScoreStrings.ScoreEvidenceDocumentAndUse,
            EvidenceGrade.IndependentConfirmation => ScoreStrings.ScoreEvidenceIndependent,
            _ => ScoreStrings.ScoreEvidenceNone,
        };

    /// <summary>What a grade of evidence stands for.</summary>
    public static string Meaning(EvidenceGrade grade) =>
        grade switch
        {
            EvidenceGrade.Statement => ScoreStrings.ScoreEvidenceMeaningStatement,
            EvidenceGrade.Document => ScoreStrings.ScoreEvidenceMeaningDocument,
            EvidenceGrade.DocumentAndUse => ScoreStrings.ScoreEvidenceMeaningDocumentAndUse,
            EvidenceGrade.IndependentConfirmation => ScoreStrings.ScoreEvidenceMeaningIndependent,
            _ => ScoreStrings.ScoreEvidenceMeaningNone,
        };

    /// <summary>A confidence in a word, without its noun: "low", "medium" or "high".</summary>
    public static string Of(ConfidenceBand band) =>
        band switch
        {
            ConfidenceBand.High => ScoreStrings.ScoreConfidenceHigh,
            ConfidenceBand.Medium => ScoreStrings.ScoreConfidenceMedium,
            _ => ScoreStrings.ScoreConfidenceLow,
        };

    /// <summary>In a few words why there is no number; empty where there is one.</summary>
    public static string Of(WithheldReason reason) =>
        reason switch
        {
            WithheldReason.NothingApplies => ScoreStrings.ScoreWithheldNothingApplies,
            WithheldReason.TooFewAnswers => ScoreStrings.ScoreWithheldTooFewAnswers,
            WithheldReason.TooFewCells => ScoreStrings.ScoreWithheldTooFewCells,
            WithheldReason.AreaMissing => ScoreStrings.ScoreWithheldAreaMissing,
            _ => string.Empty,
        };

    /// <summary>In a sentence why there is no number; empty where there is one.</summary>
    public static string Meaning(WithheldReason reason) =>
        reason switch
        {
            WithheldReason.NothingApplies => ScoreStrings.ScoreWithheldMeaningNothingApplies,
            WithheldReason.TooFewAnswers => ReaderText.Fill(
                ScoreStrings.ScoreWithheldMeaningTooFewAnswers,
                Percent(ScoreThresholds.ShownCompleteness)
            ),
            WithheldReason.TooFewCells => ReaderText.Fill(
                ScoreStrings.ScoreWithheldMeaningTooFewCells,
                ScoreThresholds.CellsOfArea,
                ScoreThresholds.CellsOfPillar
            ),
            WithheldReason.AreaMissing => ScoreStrings.ScoreWithheldMeaningAreaMissing,
            _ => string.Empty,
        };

    private static string CellName(string code, TaxonomyCatalogue taxonomy)
    {
        var language = ReaderLanguage.Current;
        return code.Split('.') is [var area, var pillar]
            ? ReaderText.Fill(
                ScoreStrings.ScoreCell,
                taxonomy.Label(TermKind.Area, area, language),
                taxonomy.Label(TermKind.Pillar, pillar, language)
            )
            : code;
    }
}
