using System.Globalization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Framework;

/// <summary>
/// What an indicator of a published version keeps, whether it comes from files, a workbook or the portal. Pure. A violation
/// names its field as <c>title.fr</c>, <c>statement-3.en</c> or <c>themes</c>.
/// </summary>
public static class IndicatorRules
{
    /// <summary>A code is no value of its field; the detail is the code.</summary>
    public const string CodeIsUnknown = "code-unknown";

    /// <summary>There is no such cell; the detail is the cell.</summary>
    public const string CellIsUnknown = "cell-unknown";

    /// <summary>A secondary driver is the primary driver too; the detail is the driver.</summary>
    public const string DriverIsRepeated = "driver-repeated";

    /// <summary>The weight is outside 1 to <see cref="HighestWeight"/>; the detail is the weight.</summary>
    public const string WeightIsOutside = "weight-malformed";

    /// <summary>A text is missing in a language that it needs; the detail is the language.</summary>
    public const string TextIsMissing = "text-missing";

    /// <summary>A text is too long; the detail is the limit.</summary>
    public const string TextIsTooLong = "text-too-long";

    /// <summary>A statement is shorter than <see cref="IndicatorText.MinStatementLength"/> in English; the detail is the limit.</summary>
    public const string StatementIsTooShort = "statement-too-short";

    /// <summary>Two levels say the same in English; the detail is the number of the lower one.</summary>
    public const string StatementIsRepeated = "statement-repeated";

    /// <summary>There are statements, but not five of them; the detail is how many there are.</summary>
    public const string LevelsAreIncomplete = "indicator-levels-incomplete";

    /// <summary>An indicator with statements names no source.</summary>
    public const string SourceIsMissing = "source-missing";

    /// <summary>There are more sources than <see cref="MaxSources"/>, or one is too long; the detail is the limit.</summary>
    public const string SourcesAreTooLong = "sources-too-long";

    /// <summary>The greatest weight.</summary>
    public const int HighestWeight = 3;

    /// <summary>The most sources of an indicator.</summary>
    public const int MaxSources = 12;

    /// <summary>Greatest length of a source, in characters.</summary>
    public const int MaxSourceLength = 400;

    /// <summary>Checks an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="needsLevels">Whether its version has statements for each level, so that none may be without.</param>
    /// <returns>Every broken rule; empty when it may be published.</returns>
    public static IReadOnlyList<RuleViolation> Check(Indicator indicator, bool needsLevels)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return
        [
            .. CheckCodes(indicator),
            .. IndicatorText.Core.SelectMany(text => CheckText(indicator, text)),
            .. needsLevels || !indicator.Levels.IsEmpty ? CheckLevels(indicator) : [],
            .. CheckSources(indicator, needsLevels),
        ];
    }

    /// <summary>Checks the lengths of an indicator that is still worked on: what is missing may come later.</summary>
    /// <param name="indicator">The indicator.</param>
    public static IReadOnlyList<RuleViolation> CheckDraft(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return
        [
            .. CheckCodes(indicator),
            .. IndicatorText.All.SelectMany(text => CheckLengths(indicator, text)),
            .. CheckSources(indicator, needsLevels: false),
        ];
    }

    private static IEnumerable<RuleViolation> UnknownCodes(Indicator indicator)
    {
        (string Field, IEnumerable<string> Codes, IReadOnlyCollection<string> Known)[] all =
        [
            ("primary", [indicator.PrimaryDriver], Grid.Drivers),
            ("secondary", indicator.SecondaryDrivers, Grid.Drivers),
            ("themes", indicator.Themes, Grid.Themes),
            ("borderTypes", indicator.BorderTypes, Grid.BorderTypes),
        ];
        return from field in all
            from code in field.Codes
            where !field.Known.Contains(code)
            select new RuleViolation(CodeIsUnknown, field.Field, code);
    }

    private static IEnumerable<RuleViolation> CheckCodes(Indicator indicator)
    {
        foreach (var unknown in UnknownCodes(indicator))
        {
            yield return unknown;
        }

        if (!Grid.Cells.Contains(indicator.Id.Cell))
        {
            yield return new(CellIsUnknown, "id", indicator.Id.Cell);
        }

        if (indicator.SecondaryDrivers.Contains(indicator.PrimaryDriver))
        {
            yield return new(DriverIsRepeated, "secondary", indicator.PrimaryDriver);
        }

        if (indicator.Weight is < 1 or > HighestWeight)
        {
            yield return new(WeightIsOutside, "weight", Number(indicator.Weight));
        }
    }

    private static IEnumerable<RuleViolation> CheckLevels(Indicator indicator)
    {
        if (indicator.Levels.Length != MaturityLevel.Highest)
        {
            return
            [
                new(LevelsAreIncomplete, "levels", Number(indicator.Levels.Length)),
                .. CheckText(indicator, IndicatorText.Why),
            ];
        }

        return
        [
            .. CheckText(indicator, IndicatorText.Why),
            .. IndicatorText.Statements.SelectMany(text => CheckText(indicator, text)),
            .. IndicatorText.Evidence.SelectMany(text => CheckText(indicator, text)),
            .. IndicatorText
                .Statements.Where(text =>
                    text.Read(indicator)[Language.English]
                        is { Length: < IndicatorText.MinStatementLength }
                )
                .Select(text => new RuleViolation(
                    StatementIsTooShort,
                    Field(text, Language.English),
                    Number(IndicatorText.MinStatementLength)
                )),
            .. Repeated(indicator),
        ];
    }

    private static IEnumerable<RuleViolation> Repeated(Indicator indicator) =>
        indicator
            .Levels.Select((level, index) => (Text: level.Statement[Language.English], index))
            .Where(level => level.Text is not null)
            .GroupBy(level => level.Text, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => new RuleViolation(
                StatementIsRepeated,
                Field(IndicatorText.Statements[same.Last().index], Language.English),
                Number(same.First().index + MaturityLevel.Lowest)
            ));

    private static IEnumerable<RuleViolation> CheckText(Indicator indicator, IndicatorText text) =>
        CheckLengths(indicator, text)
            .Concat(
                Languages
                    .All.Where(language =>
                        text.Read(indicator)[language] is null
                        && (
                            language is Language.English
                            || text.Need is IndicatorTextNeed.FourLanguages
                        )
                    )
                    .Select(language => new RuleViolation(
                        TextIsMissing,
                        Field(text, language),
                        language.Code()
                    ))
            );

    private static IEnumerable<RuleViolation> CheckLengths(
        Indicator indicator,
        IndicatorText text
    ) =>
        Languages
            .All.Where(language => text.Read(indicator)[language]?.Length > text.MaxLength)
            .Select(language => new RuleViolation(
                TextIsTooLong,
                Field(text, language),
                Number(text.MaxLength)
            ));

    private static IEnumerable<RuleViolation> CheckSources(Indicator indicator, bool needsLevels)
    {
        if (needsLevels && indicator.Sources.IsEmpty)
        {
            yield return new(SourceIsMissing, "sources");
        }

        if (indicator.Sources.Length > MaxSources)
        {
            yield return new(SourcesAreTooLong, "sources", Number(MaxSources));
        }

        if (indicator.Sources.Any(source => source.Length > MaxSourceLength))
        {
            yield return new(SourcesAreTooLong, "sources", Number(MaxSourceLength));
        }
    }

    private static string Field(IndicatorText text, Language language) =>
        $"{text.Name}.{language.Code()}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
