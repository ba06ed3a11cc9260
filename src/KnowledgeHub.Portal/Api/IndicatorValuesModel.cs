using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>The values of one indicator side by side.</summary>
public sealed record IndicatorValuesModel
{
    public required string Indicator { get; init; }

    /// <summary>Lowest level that an agency chose on its own; null where the account sees none.</summary>
    public int? AgencyLow { get; init; }

    /// <summary>Highest level that an agency chose on its own.</summary>
    public int? AgencyHigh { get; init; }

    /// <summary>What was agreed.</summary>
    public required string AgreedState { get; init; }

    /// <summary>The agreed level, 1 to 5.</summary>
    public int? AgreedLevel { get; init; }

    /// <summary>What the advisor says; null where the account sees nothing.</summary>
    public string? AdvisorState { get; init; }

    /// <summary>The advisor's level, 1 to 5.</summary>
    public int? AdvisorLevel { get; init; }

    /// <summary>The advisor's level less the agreed one.</summary>
    public int? Difference { get; init; }

    /// <summary>Maps the values of an indicator.</summary>
    public static IndicatorValuesModel From(IndicatorValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var agencies = values.Agencies.Levels.Select(rater => (int?)rater.Level).ToList();
        return new()
        {
            Indicator = values.Indicator.Id.Value,
            AgencyLow = agencies.Min(),
            AgencyHigh = agencies.Max(),
            AgreedState = EnumCode<AnswerState>.Of(values.Agreed?.State ?? AnswerState.Unanswered),
            AgreedLevel = values.Agreed?.Level,
            AdvisorState = values.Advisor is { } advisor
                ? EnumCode<AnswerState>.Of(advisor.State)
                : null,
            AdvisorLevel = values.Advisor?.Level,
            Difference = values.Difference,
        };
    }
}
