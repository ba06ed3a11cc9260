using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Addresses of what is said about an assessment.</summary>
internal static class DiscussionAddress
{
    /// <summary>Name of the value in an address that says what was done.</summary>
    public const string NotedKey = "noted";

    /// <summary>All threads of an assessment.</summary>
    public static string List(AssessmentId assessment) => $"/assessments/{assessment}/discussion";

    /// <summary>The threads about one indicator, on a page that works without script.</summary>
    public static string Indicator(AssessmentId assessment, IndicatorId indicator) =>
        $"{List(assessment)}/{indicator}";

    /// <summary>One thread there.</summary>
    public static string Thread(AssessmentId assessment, IndicatorId indicator, Guid thread) =>
        $"{Indicator(assessment, indicator)}#thread-{thread}";

    /// <summary>The same page, saying what was done.</summary>
    public static string Noted(AssessmentId assessment, IndicatorId indicator, string noted) =>
        $"{Indicator(assessment, indicator)}?{NotedKey}={noted}";
}
