using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Reports;

/// <summary>What an approved summary is bound to: everything that goes into the scores, and nothing else.</summary>
public static class ResultFingerprint
{
    private const string Form = "knowledgehub-result-1";

    /// <summary>
    /// SHA-256, in lower-case hexadecimal, of assessment, framework version, day of reference and every rating in the order of
    /// the framework. Comments do not count: whoever sees the answers without them gets the same.
    /// </summary>
    /// <param name="reading">The assessment with its joint answers.</param>
    public static string Of(AssessmentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var assessment = reading.Assessment;
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{Form}|{assessment.Id}|{assessment.FrameworkVersion}|{assessment.ReferenceDate:yyyy-MM-dd}"
        );
        foreach (var rating in reading.By(AnswerKey.National).Ratings)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n{rating.Indicator}|{rating.State}|{rating.Level}|{(int)rating.Evidence}|{ScoreRounding.Compared(rating.Confidence)}"
            );
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
