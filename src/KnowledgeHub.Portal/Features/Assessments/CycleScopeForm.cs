using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The fields of a cycle's form that say who answers what until when, as they were typed.</summary>
public sealed class CycleScopeForm
{
    private const string OwnPrefix = "own-";

    // Boxes of which none is ticked do not arrive at all.
    [AllowNull]
    public List<string> Areas
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>Codes of the agencies that take part.</summary>
    [AllowNull]
    public List<string> Agencies
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>Code of an agency and of an area that it answers, with a colon between.</summary>
    [AllowNull]
    public List<string> Assigned
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>By code of the agency: its name in the country's own words.</summary>
    [AllowNull]
    public Dictionary<string, string> Names
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>By code of the agency: ids of single indicators.</summary>
    [AllowNull]
    public Dictionary<string, string> Indicators
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>Names of further agencies, one a line.</summary>
    public string? Further { get; set; }

    /// <summary>Days as year, month and day.</summary>
    public string? ScoringUntil { get; set; }

    public string? ConsensusUntil { get; set; }

    public string? ApprovalUntil { get; set; }

    /// <summary>The form of a cycle as it is stored.</summary>
    public static CycleScopeForm Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new()
        {
            Areas = [.. assessment.Areas],
            Agencies = [.. assessment.Agencies.Select(agency => agency.Code)],
            Assigned =
            [
                .. assessment.Agencies.SelectMany(agency =>
                    agency.Areas.Select(area => $"{agency.Code}:{area}")
                ),
            ],
            Names = assessment.Agencies.ToDictionary(agency => agency.Code, agency => agency.Name),
            Indicators = assessment.Agencies.ToDictionary(
                agency => agency.Code,
                agency => string.Join(' ', agency.Indicators)
            ),
            ScoringUntil = Text(assessment.Deadlines.Scoring),
            ConsensusUntil = Text(assessment.Deadlines.Consensus),
            ApprovalUntil = Text(assessment.Deadlines.Approval),
        };
    }

    /// <summary>A plan with what the form says added.</summary>
    public CyclePlan AddTo(CyclePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan with
        {
            Areas = [.. Areas],
            Agencies = [.. Agencies.Select(Agency), .. FurtherAgencies()],
            Deadlines = new(Day(ScoringUntil), Day(ConsensusUntil), Day(ApprovalUntil)),
        };
    }

    private ParticipatingAgency Agency(string code) =>
        new()
        {
            Code = code,
            Name = Names.GetValueOrDefault(code) ?? string.Empty,
            Areas =
            [
                .. Assigned
                    .Select(pair => pair.Split(':', 2))
                    .Where(pair => pair is [var agency, _] && agency == code)
                    .Select(pair => pair[1]),
            ],
            Indicators = Ids(Indicators.GetValueOrDefault(code)),
        };

    // A new agency takes the next free number; it keeps its code however it is renamed.
    private IEnumerable<ParticipatingAgency> FurtherAgencies()
    {
        var taken = Agencies
            .Where(code => code.StartsWith(OwnPrefix, StringComparison.Ordinal))
            .Select(code =>
                int.TryParse(code[OwnPrefix.Length..], CultureInfo.InvariantCulture, out var number)
                    ? number
                    : 0
            )
            .Append(0)
            .Max();
        return (Further ?? string.Empty)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => new ParticipatingAgency
            {
                Code = $"{OwnPrefix}{++taken}",
                Name = name,
            });
    }

    // What is no id becomes one that the rules refuse by its text.
    private static ImmutableArray<IndicatorId> Ids(string? text) =>
        [
            .. (text ?? string.Empty)
                .Split([' ', ',', ';', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)
                .Select(part =>
                    IndicatorId.TryParse(part, out var id) ? id : new IndicatorId(part)
                ),
        ];

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(
            text,
            CycleForm.DayFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static string? Text(DateOnly? day) =>
        day?.ToString(CycleForm.DayFormat, CultureInfo.InvariantCulture);
}
