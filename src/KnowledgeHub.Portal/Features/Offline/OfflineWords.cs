using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Features.Attachments;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Offline;

/// <summary>The words of workbooks and of what they would change, in the reader's language.</summary>
internal static class OfflineWords
{
    /// <summary>Too many files wait to be looked at; the rule is the page's own.</summary>
    public const string TooManyAtWork = "too-many-at-work";

    private static readonly Dictionary<string, Func<string>> _sentences = new(
        StringComparer.Ordinal
    )
    {
        [OfflineRules.TooManySheets] = () => OfflineStrings.OfflineErrorSheets,
        [OfflineRules.WorkbookIsUnknown] = () => OfflineStrings.OfflineErrorUnknown,
        [OfflineRules.AssessmentDiffers] = () => OfflineStrings.OfflineErrorAssessment,
        [OfflineRules.FrameworkDiffers] = () => OfflineStrings.OfflineErrorFramework,
        [OfflineRules.RowIsUnknown] = () => OfflineStrings.OfflineErrorRow,
        [OfflineRules.RowIsRepeated] = () => OfflineStrings.OfflineErrorRepeated,
        [OfflineRules.ChoiceIsUnknown] = () => OfflineStrings.OfflineErrorChoice,
        [OfflineRules.DayIsUnreadable] = () => OfflineStrings.OfflineErrorDay,
        [OfflineRules.AnswerIsClosed] = () => OfflineStrings.OfflineErrorClosed,
        [PackageRules.PackageIsUnreadable] = () => OfflineStrings.PackageErrorUnreadable,
        [PackageRules.PackageIsSealed] = () => OfflineStrings.PackageErrorSealed,
        [PackageRules.CountryIsForeign] = () => OfflineStrings.PackageErrorCountry,
        [PackageRules.FrameworkIsMissing] = () => OfflineStrings.PackageErrorFramework,
        [PackageRules.NameIsTaken] = () => OfflineStrings.PackageErrorTaken,
        [PackageRules.ContentIsInvalid] = () => OfflineStrings.PackageErrorContent,
        [ImportRules.TooManyRows] = () => ExchangeStrings.ImportErrorRows,
        [ImportRules.TooManyColumns] = () => ExchangeStrings.ImportErrorColumns,
        [TooManyAtWork] = () => ExchangeStrings.ImportErrorTooMany,
    };

    private static readonly Dictionary<string, Func<string>> _fields = new(StringComparer.Ordinal)
    {
        ["indicator"] = () => OfflineStrings.SheetIndicator,
        ["agency"] = () => OfflineStrings.SheetAgency,
        ["question"] = () => OfflineStrings.SheetQuestion,
        ["looksFor"] = () => OfflineStrings.SheetLooksFor,
        [WorkbookField.Level] = () => OfflineStrings.SheetAnswer,
        ["reason"] = () => OfflineStrings.SheetReason,
        ["comment"] = () => AssessmentStrings.AnswerComment,
        [WorkbookField.Evidence] = () => AssessmentStrings.AnswerEvidence,
        [WorkbookField.EvidenceFrom] = () => AssessmentStrings.AnswerEvidenceFrom,
        [WorkbookField.Confidence] = () => OfflineStrings.SheetConfidence,
        ["strengths"] = () => OfflineStrings.SheetStrengths,
        ["improvements"] = () => OfflineStrings.SheetImprovements,
        ["plannedActions"] = () => OfflineStrings.SheetPlannedActions,
        ["rationale"] = () => OfflineStrings.SheetRationale,
        ["dissent"] = () => OfflineStrings.SheetDissent,
    };

    /// <summary>What can be chosen for an answer, by its code.</summary>
    public static IEnumerable<(string Code, string Label)> Answers(MaturityFramework framework) =>
        Enumerable
            .Range(MaturityLevel.Lowest, MaturityLevel.Highest)
            .Select(level =>
                (
                    level.ToString(CultureInfo.InvariantCulture),
                    $"{level} · {ScoreWords.Level(framework, level)}"
                )
            )
            .Concat(
                new[] { AnswerState.NotApplicable, AnswerState.Unknown }.Select(state =>
                    (EnumCode<AnswerState>.Of(state), ScoreWords.Of(state))
                )
            );

    /// <summary>The grades of evidence, by their codes.</summary>
    public static IEnumerable<(string Code, string Label)> Grades =>
        Enum.GetValues<EvidenceGrade>()
            .Select(grade =>
                (EnumCode<EvidenceGrade>.Of(grade), $"{(int)grade} · {ScoreWords.Of(grade)}")
            );

    /// <summary>How sure somebody may be, by the codes.</summary>
    public static IEnumerable<(string Code, string Label)> Confidences =>
        Enum.GetValues<DeclaredConfidence>()
            .Select(confidence => (EnumCode<DeclaredConfidence>.Of(confidence), Of(confidence)));

    /// <summary>What to do with a workbook, one sentence each.</summary>
    public static IReadOnlyList<string> Instructions =>
        [
            OfflineStrings.SheetInstructionsCells,
            OfflineStrings.SheetInstructionsLevels,
            OfflineStrings.SheetInstructionsReason,
            OfflineStrings.SheetInstructionsStructure,
            OfflineStrings.SheetInstructionsUpload,
        ];

    /// <summary>The head of a column of guidance.</summary>
    public static string Guidance(string code) =>
        code.StartsWith("level", StringComparison.Ordinal)
            ? ReaderText.Fill(AssessmentStrings.AnswerLevel, code[^1])
            : Field(code);

    /// <summary>The name of a field.</summary>
    public static string Field(string code) =>
        _fields.TryGetValue(code, out var name) ? name() : code;

    /// <summary>Who answers.</summary>
    public static string Agency(Assessment assessment, string code, TaxonomyCatalogue taxonomy) =>
        code switch
        {
            AnswerKey.National => OfflineStrings.OfflineNational,
            AnswerKey.Validation => OfflineStrings.OfflineValidation,
            _ when assessment.FindAgency(code) is { Name.Length: > 0 } agency => agency.Name,
            _ => taxonomy.Label(TermKind.Agency, code, ReaderLanguage.Current),
        };

    /// <summary>What holds at a level of an indicator.</summary>
    public static string Statement(MaturityFramework framework, Indicator indicator, int level) =>
        LevelText.Of(indicator, framework.Level(level)).Text;

    /// <summary>A field of an answer as readers know it: the words of a choice, a day in words.</summary>
    public static string Shown(
        WorkbookDifference difference,
        string text,
        MaturityFramework framework
    ) =>
        text.Length == 0
            ? OfflineStrings.OfflineBlank
            : difference.Field.Code switch
            {
                WorkbookField.Level => Answers(framework)
                    .First(choice => choice.Code == text)
                    .Label,
                WorkbookField.Evidence => Grades.First(choice => choice.Code == text).Label,
                WorkbookField.Confidence => Confidences.First(choice => choice.Code == text).Label,
                WorkbookField.EvidenceFrom => ReaderText.Date(
                    DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                ),
                _ => text,
            };

    /// <summary>What a row would do.</summary>
    public static string Of(WorkbookVerdict verdict) =>
        verdict switch
        {
            WorkbookVerdict.New => OfflineStrings.OfflineVerdictNew,
            WorkbookVerdict.Changed => OfflineStrings.OfflineVerdictChanged,
            WorkbookVerdict.Conflicting => OfflineStrings.OfflineVerdictConflicting,
            WorkbookVerdict.Refused => OfflineStrings.OfflineVerdictRefused,
            _ => OfflineStrings.OfflineVerdictUnchanged,
        };

    /// <summary>How many rows would do what.</summary>
    public static string Counts(WorkbookPlan plan)
    {
        return ReaderText.Fill(
            OfflineStrings.OfflineCounts,
            Count(WorkbookVerdict.New),
            Count(WorkbookVerdict.Changed),
            Count(WorkbookVerdict.Conflicting),
            Count(WorkbookVerdict.Refused),
            Count(WorkbookVerdict.Unchanged)
        );

        string Count(WorkbookVerdict verdict) => ReaderText.Number(plan.Count(verdict));
    }

    /// <summary>What a package would do.</summary>
    public static string Of(PackagePlan plan) =>
        plan.IsEmpty && plan.Closed == 0 ? OfflineStrings.PackageNothingNew
        : plan.Starts
            ? ReaderText.Fill(OfflineStrings.PackageStarts, ReaderText.Number(plan.Answers.Count))
        : ReaderText.Fill(
            OfflineStrings.PackageUpdates,
            ReaderText.Number(plan.Created),
            ReaderText.Number(plan.Changed),
            ReaderText.Number(plan.Unchanged),
            ReaderText.Number(plan.Closed)
        );

    /// <summary>What is wrong, and what to do.</summary>
    public static string Of(RuleViolation violation) =>
        _sentences.TryGetValue(violation.Rule, out var sentence)
            ? ReaderText.Fill(sentence(), violation.Detail)
        : AttachmentWords.Rules.Contains(violation.Rule) ? AttachmentWords.Of(violation)
        : AnswerWords.Rule(violation);

    private static string Of(DeclaredConfidence confidence) =>
        confidence switch
        {
            DeclaredConfidence.Low => ScoreStrings.ScoreConfidenceLow,
            DeclaredConfidence.Medium => ScoreStrings.ScoreConfidenceMedium,
            _ => ScoreStrings.ScoreConfidenceHigh,
        };
}
