using System.Globalization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Discussion;

/// <summary>The rules of remarks. Pure.</summary>
public static class RemarkRules
{
    /// <summary>The remark says nothing.</summary>
    public const string TextIsRequired = "remark-required";

    /// <summary>The remark is longer than <see cref="MaxLength"/>; the detail is the limit.</summary>
    public const string TextIsTooLong = "remark-too-long";

    /// <summary>Somebody is mentioned who may not read the remark; the detail is the account id as given.</summary>
    public const string MentionIsUnknown = "remark-mention-unknown";

    /// <summary>The thread is resolved: it is opened again before it is answered.</summary>
    public const string ThreadIsResolved = "remark-thread-resolved";

    /// <summary>The remark was written longer than <see cref="CorrectionWindow"/> ago.</summary>
    public const string CorrectionIsTooLate = "remark-correction-too-late";

    /// <summary>The assessment is closed.</summary>
    public const string AssessmentIsClosed = "remark-assessment-closed";

    /// <summary>The greatest length of a remark in characters.</summary>
    public const int MaxLength = 4_000;

    /// <summary>For so long an author can correct a remark.</summary>
    public static readonly TimeSpan CorrectionWindow = TimeSpan.FromMinutes(30);

    /// <summary>A remark ready to be kept.</summary>
    /// <param name="text">The text as it arrived.</param>
    public static string Clean(string? text) => PlainText.Clean(text ?? string.Empty).Trim();

    /// <summary>Checks a clean text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Every broken rule; empty when it may be kept.</returns>
    public static IReadOnlyList<RuleViolation> Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PlainText.IsBlank(text) ? [new(TextIsRequired, "text")]
            : text.Length > MaxLength
                ? [new(TextIsTooLong, "text", MaxLength.ToString(CultureInfo.InvariantCulture))]
            : [];
    }

    /// <summary>Whether its author can still correct a remark.</summary>
    /// <param name="remark">The remark.</param>
    /// <param name="utc">The time.</param>
    public static bool IsCorrectable(Remark remark, DateTime utc)
    {
        ArgumentNullException.ThrowIfNull(remark);
        return utc - remark.AtUtc <= CorrectionWindow;
    }
}
