using KnowledgeHub.Core;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Exchange;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.FrameworkDrafts;

/// <summary>Draft versions of the framework in words.</summary>
internal static class DraftWords
{
    private const string Listed = ", ";

    private static readonly Dictionary<string, Func<string>> _rules = new(StringComparer.Ordinal)
    {
        [DraftRules.BaseIsUnknown] = () => DraftStrings.RuleBase,
        [DraftRules.NumberIsMalformed] = () => DraftStrings.RuleNumber,
        [DraftRules.NumberIsTaken] = () => DraftStrings.RuleTaken,
        [DraftRules.DraftIsClosed] = () => DraftStrings.RuleClosed,
        [DraftRules.CellIsFull] = () => DraftStrings.RuleCellFull,
        [DraftRules.NothingHasChanged] = () => DraftStrings.RuleUnchanged,
        [IndicatorRules.CodeIsUnknown] = () => DraftStrings.RuleCode,
        [IndicatorRules.CellIsUnknown] = () => DraftStrings.RuleCell,
        [IndicatorRules.DriverIsRepeated] = () => DraftStrings.RuleDriver,
        [IndicatorRules.WeightIsOutside] = () => DraftStrings.RuleWeight,
        [IndicatorRules.TextIsMissing] = () => DraftStrings.RuleMissing,
        [IndicatorRules.TextIsTooLong] = () => DraftStrings.RuleLong,
        [IndicatorRules.StatementIsTooShort] = () => DraftStrings.RuleShort,
        [IndicatorRules.StatementIsRepeated] = () => DraftStrings.RuleRepeated,
        [IndicatorRules.LevelsAreIncomplete] = () => DraftStrings.RuleLevels,
        [IndicatorRules.SourceIsMissing] = () => DraftStrings.RuleSource,
        [IndicatorRules.SourcesAreTooLong] = () => DraftStrings.RuleLong,
        [VersionRules.CellIsEmpty] = () => DraftStrings.RuleCellEmpty,
        [VersionRules.GuidanceIsIncomplete] = () => DraftStrings.RuleGuidance,
        [VersionRules.IdIsRepeated] = () => DraftStrings.RuleIdRepeated,
        [VersionRules.LevelsAreIncomplete] = () => DraftStrings.RuleScale,
        [DraftTable.VersionDiffers] = () => DraftStrings.RuleVersion,
        [DraftTable.HeadIsUnknown] = () => DraftStrings.RuleHead,
        [DraftTable.IndicatorIsUnknown] = () => DraftStrings.RuleIndicator,
        [DraftTable.PartIsUnknown] = () => DraftStrings.RulePart,
        [DraftTable.PartIsRepeated] = () => DraftStrings.RulePartRepeated,
        [DraftTable.EnglishIsRequired] = () => DraftStrings.RuleEnglish,
    };

    private static readonly Dictionary<string, Func<string>> _fields = new(StringComparer.Ordinal)
    {
        ["title"] = () => DraftStrings.FieldTitle,
        ["question"] = () => DraftStrings.FieldQuestion,
        ["looksFor"] = () => FrameworkStrings.FrameworkLooksFor,
        ["why"] = () => FrameworkStrings.FrameworkWhy,
        ["primary"] = () => FrameworkStrings.FrameworkDriver,
        ["secondary"] = () => DraftStrings.DraftSecondary,
        ["themes"] = () => FrameworkStrings.FrameworkThemes,
        ["gate"] = () => FrameworkStrings.FrameworkGateTerm,
        ["weight"] = () => FrameworkStrings.FrameworkWeight,
        ["borderTypes"] = () => FrameworkStrings.FrameworkAppliesTo,
        ["neighbours"] = () => FrameworkStrings.FrameworkNeighbours,
        ["sources"] = () => FrameworkStrings.FrameworkSources,
        ["levels"] = () => FrameworkStrings.FrameworkLevelsTitle,
    };

    /// <summary>How far a draft has come.</summary>
    public static string Of(DraftStatus status) =>
        status switch
        {
            DraftStatus.Open => DraftStrings.StatusOpen,
            DraftStatus.Published => DraftStrings.StatusPublished,
            _ => DraftStrings.StatusDiscarded,
        };

    /// <summary>What happened to a draft.</summary>
    public static string Of(DraftChange change) =>
        change switch
        {
            DraftChange.Started => DraftStrings.ChangeStarted,
            DraftChange.Revised => DraftStrings.ChangeRevised,
            DraftChange.Added => DraftStrings.ChangeAdded,
            DraftChange.Retired => DraftStrings.ChangeRetired,
            DraftChange.Restored => DraftStrings.ChangeRestored,
            DraftChange.Imported => DraftStrings.ChangeImported,
            DraftChange.Published => DraftStrings.ChangePublished,
            _ => DraftStrings.ChangeDiscarded,
        };

    /// <summary>What became of an indicator.</summary>
    public static string Of(IndicatorDifference difference) =>
        difference switch
        {
            { Before: null } => DraftStrings.ChangeAdded,
            { After: null } => DraftStrings.ChangeRetired,
            _ => DraftStrings.ChangeRevised,
        };

    /// <summary>The name of a field that differs, with its language.</summary>
    public static string Of(FieldDifference field) =>
        field.Language is { } language
            ? $"{Field(field.Name)} ({ReaderText.Name(language)})"
            : Field(field.Name);

    /// <summary>The name of a field.</summary>
    public static string Field(string name) =>
        name.Split('-') is [var part, var number]
            ? ReaderText.Fill(
                part == "evidence" ? DraftStrings.FieldEvidence : DraftStrings.FieldStatement,
                number
            )
        : _fields.TryGetValue(name, out var field) ? field()
        : name;

    /// <summary>A broken rule as a sentence, with the indicator and field that break it.</summary>
    public static string Of(RuleViolation violation)
    {
        if (!_rules.TryGetValue(violation.Rule, out var rule))
        {
            return ExchangeWords.Of(violation);
        }

        var sentence = ReaderText.Fill(rule(), violation.Detail);
        return Place(violation.Field) is { Length: > 0 } place
            ? $"{place}{SharedStrings.LabelColon} {sentence}"
            : sentence;
    }

    /// <summary>When something was done, and by whom.</summary>
    public static string Act(DateTime atUtc, string? by) =>
        ReaderText.Fill(
            CurationStrings.CurationAct,
            ReaderText.Date(atUtc),
            by ?? CurationStrings.CurationByNobody
        );

    /// <summary>The name of an indicator; a dash when it has none yet.</summary>
    public static string Title(Indicator? indicator) =>
        indicator?.Title.Read(ReaderLanguage.Current).Text is { Length: > 0 } title ? title : "–";

    /// <summary>The indicators of a step.</summary>
    public static string Ids(DraftStep step) =>
        string.Join(
            Listed,
            step.Indicators.Select(indicator => indicator.Id)
                .Concat(step.Retired)
                .Select(id => id.Value)
        );

    // "LEG.S.1/statement-3.fr" is the French statement of level 3 of an indicator.
    private static string Place(string field)
    {
        var parts = field.Split('/');
        var (name, language) = parts[^1].Split('.') is [var text, var code]
            ? (text, code)
            : (parts[^1], null);
        if (!_fields.ContainsKey(name) && !name.Contains('-', StringComparison.Ordinal))
        {
            return parts.Length > 1 ? parts[0] : string.Empty;
        }

        var label = Languages.TryParse(language, out var known)
            ? $"{Field(name)} ({ReaderText.Name(known)})"
            : Field(name);
        return parts.Length > 1 ? $"{parts[0]}, {label}" : label;
    }
}
