using System.Globalization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Use;

/// <summary>The rules that reports of reuse keep. Pure.</summary>
public static class ReuseRules
{
    /// <summary>Neither a country nor an agency nor own words say who put it to use.</summary>
    public const string WhoIsRequired = "reuse-who-required";

    /// <summary>No such country or kind of agency is known; the detail is the code.</summary>
    public const string TermIsUnknown = "reuse-term-unknown";

    /// <summary>The year lies outside the range; the detail is the range.</summary>
    public const string YearIsOutside = "reuse-year-outside";

    /// <summary>A text is missing.</summary>
    public const string TextIsRequired = "reuse-text-required";

    /// <summary>A text is longer than its limit; the detail is the limit.</summary>
    public const string TextIsTooLong = "reuse-text-too-long";

    /// <summary>An editor declines without saying why.</summary>
    public const string ReasonIsRequired = "reuse-reason-required";

    /// <summary>The member has <see cref="MaxWaiting"/> reports that wait for an editor; the detail is the limit.</summary>
    public const string TooManyWaiting = "reuse-too-many-waiting";

    /// <summary>The greatest length of an editor's reason in characters.</summary>
    public const int MaxReasonLength = 1_000;

    /// <summary>How many reports of one member can wait at the same time.</summary>
    public const int MaxWaiting = 20;

    /// <summary>Checks a report.</summary>
    /// <param name="content">What is reported, cleaned.</param>
    /// <param name="taxonomy">Knows countries and agencies.</param>
    /// <param name="thisYear">The present year.</param>
    /// <returns>Every broken rule; empty when it may be kept.</returns>
    public static IReadOnlyList<RuleViolation> Check(
        ReuseContent content,
        TaxonomyCatalogue taxonomy,
        int thisYear
    )
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(taxonomy);
        var violations = new List<RuleViolation>();
        if (content.Country is null && content.Agency is null && PlainText.IsBlank(content.Place))
        {
            violations.Add(new(WhoIsRequired, "country"));
        }

        CheckTerm(TermKind.Country, content.Country, "country");
        CheckTerm(TermKind.Agency, content.Agency, "agency");
        if (content.Year < ReuseContent.FirstYear || content.Year > thisYear)
        {
            violations.Add(new(YearIsOutside, "year", $"{ReuseContent.FirstYear}–{thisYear}"));
        }

        violations.AddRange(CheckLength(content.Place, "place", ReuseContent.MaxPlaceLength));
        violations.AddRange(CheckText(content.Changed, "changed"));
        violations.AddRange(CheckText(content.Result, "result"));
        return violations;

        void CheckTerm(TermKind kind, string? code, string field)
        {
            if (code is not null && taxonomy.Find(kind, code) is null)
            {
                violations.Add(new(TermIsUnknown, field, code));
            }
        }
    }

    /// <summary>Checks the reason of an editor who declines.</summary>
    /// <param name="reason">The reason, cleaned.</param>
    /// <returns>The broken rule; empty when it may be kept.</returns>
    public static IReadOnlyList<RuleViolation> CheckReason(string reason) =>
        PlainText.IsBlank(reason)
            ? [new(ReasonIsRequired, "reason")]
            : [.. CheckLength(reason, "reason", MaxReasonLength)];

    private static IEnumerable<RuleViolation> CheckText(string text, string field) =>
        PlainText.IsBlank(text)
            ? [new(TextIsRequired, field)]
            : CheckLength(text, field, ReuseContent.MaxTextLength);

    private static IEnumerable<RuleViolation> CheckLength(string text, string field, int limit) =>
        text.Length > limit
            ? [new(TextIsTooLong, field, limit.ToString(CultureInfo.InvariantCulture))]
            : [];
}
