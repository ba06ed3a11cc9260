using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Editorial;

/// <summary>The rules of comments. Pure.</summary>
public static class CommentRules
{
    /// <summary>The comment says nothing.</summary>
    public const string TextIsRequired = "comment-required";

    /// <summary>The comment is longer than <see cref="MaxLength"/>; the detail is the limit.</summary>
    public const string TextIsTooLong = "comment-too-long";

    /// <summary>No section has this name; the detail is the name.</summary>
    public const string SectionIsUnknown = "comment-section-unknown";

    /// <summary>The greatest length of a comment in characters.</summary>
    public const int MaxLength = 2_000;

    /// <summary>Checks a comment.</summary>
    /// <param name="text">The cleaned text.</param>
    /// <param name="section">Name of a section, or null.</param>
    /// <returns>Every broken rule; empty when it may be kept.</returns>
    public static IReadOnlyList<RuleViolation> Check(string text, string? section)
    {
        var violations = new List<RuleViolation>();
        if (PlainText.IsBlank(text))
        {
            violations.Add(new(TextIsRequired, "text"));
        }

        if (text.Length > MaxLength)
        {
            violations.Add(
                new(TextIsTooLong, "text", MaxLength.ToString(CultureInfo.InvariantCulture))
            );
        }

        if (section is not null && TextSection.All.All(known => known.Name != section))
        {
            violations.Add(new(SectionIsUnknown, "section", section));
        }

        return violations;
    }
}
