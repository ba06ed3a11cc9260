using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>A group of long texts.</summary>
public sealed partial class TextSections : ComponentBase
{
    [Parameter, EditorRequired]
    public required PracticeForm Form { get; set; }

    [Parameter, EditorRequired]
    public required FieldErrors Errors { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TextSection> Sections { get; set; }

    [Parameter, EditorRequired]
    public required string Legend { get; set; }

    [Parameter, EditorRequired]
    public required string Hint { get; set; }

    /// <summary>Whether these are the editors' own words, which must not look like the source's.</summary>
    [Parameter]
    public bool IsCommentary { get; set; }

    private static string? HintOf(string section) =>
        section switch
        {
            "summary" => EditingStrings.EditingHintSummary,
            "questions" => EditingStrings.EditingHintQuestions,
            "context" => EditingStrings.EditingHintContext,
            "challenge" => EditingStrings.EditingHintChallenge,
            "practice" => EditingStrings.EditingHintPractice,
            "results" => EditingStrings.EditingHintResults,
            "resources" => EditingStrings.EditingHintResources,
            "limits" => EditingStrings.EditingHintLimits,
            "didNotWork" => EditingStrings.EditingHintDidNotWork,
            "safeguards" => EditingStrings.EditingHintSafeguards,
            _ => null,
        };
}
