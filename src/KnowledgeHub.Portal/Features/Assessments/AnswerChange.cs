using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>One field in which two versions of an answer differ.</summary>
/// <param name="Label">Name of the field in the reader's language.</param>
/// <param name="Before">Whether the earlier version said something in it.</param>
/// <param name="After">Whether the later version does.</param>
/// <param name="Runs">What both say and what only one says, word by word.</param>
public sealed record AnswerChange(
    string Label,
    bool Before,
    bool After,
    IReadOnlyList<TextRun> Runs
)
{
    /// <summary>Compares two versions.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <returns>The differing fields in the order of an answer.</returns>
    public static IReadOnlyList<AnswerChange> Between(AnswerContent before, AnswerContent after)
    {
        var (old, next) = (Fields(before), Fields(after));
        return
        [
            .. next
                .Keys.Union(old.Keys)
                .Select(label =>
                    (
                        Label: label,
                        Old: old.GetValueOrDefault(label, string.Empty),
                        Next: next.GetValueOrDefault(label, string.Empty)
                    )
                )
                .Where(field => field.Old != field.Next)
                .Select(field => new AnswerChange(
                    field.Label,
                    field.Old.Length > 0,
                    field.Next.Length > 0,
                    WordDifference.Of(field.Old, field.Next)
                )),
        ];
    }

    // Only texts have a language; without any the choice says nothing.
    private static string LanguageOf(AnswerContent content) =>
        content.Language is { } language ? ReaderLanguage.OwnName(language) : string.Empty;

    private static Dictionary<string, string> Fields(AnswerContent content) =>
        AnswerWords
            .Details(content)
            .Prepend((AssessmentStrings.AnswerAnswer, AnswerWords.Of(content)))
            .Append((AnsweringStrings.AnswerLanguage, LanguageOf(content)))
            .ToDictionary(field => field.Item1, field => field.Item2, StringComparer.Ordinal);
}
