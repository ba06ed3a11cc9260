using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Assessments;

/// <summary>What an approval covers, as one hash: whoever holds the signature page can see that nothing changed since.</summary>
public static class ApprovedContent
{
    private const string Form = "knowledgehub-approval-1";

    /// <summary>
    /// SHA-256, in lower-case hexadecimal, of id, country, cycle, day of reference, framework version, scope and every joint
    /// answer in the order of the framework. Each value is written with its length before it, so that no two contents give
    /// the same text.
    /// </summary>
    /// <param name="reading">The assessment with its joint answers, whoever's are in view.</param>
    public static string HashOf(AssessmentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var text = new StringBuilder();
        foreach (var value in Values(reading.By(AnswerKey.National)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{value.Length}:{value}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static IEnumerable<string> Values(AssessmentReading reading)
    {
        var assessment = reading.Assessment;
        yield return Form;
        yield return assessment.Id.Value;
        yield return assessment.Country.Value;
        yield return assessment.Name;
        yield return Day(assessment.ReferenceDate);
        yield return assessment.FrameworkVersion;
        yield return string.Join(' ', assessment.Areas);
        foreach (
            var answer in reading
                .Framework.Indicators.Select(indicator => reading.Find(indicator.Id))
                .OfType<Answer>()
        )
        {
            yield return answer.Indicator.Value;
            foreach (var value in Values(answer.Content))
            {
                yield return value;
            }
        }
    }

    private static IEnumerable<string> Values(AnswerContent content)
    {
        yield return EnumCode<Scoring.AnswerState>.Of(content.State);
        yield return content.Level?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
        yield return content.Evidence is { } grade
            ? EnumCode<Scoring.EvidenceGrade>.Of(grade)
            : string.Empty;
        yield return content.EvidenceFrom is { } day ? Day(day) : string.Empty;
        yield return content.Confidence is { } confidence
            ? EnumCode<DeclaredConfidence>.Of(confidence)
            : string.Empty;
        yield return content.Votes?.ToString() ?? string.Empty;
        yield return content.Language is { } language ? language.Code() : string.Empty;
        foreach (var (_, text) in content.Texts)
        {
            yield return text;
        }
    }

    private static string Day(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
