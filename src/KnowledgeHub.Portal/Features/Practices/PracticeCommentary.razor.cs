using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>What the portal's editors add, set apart from what the sources say.</summary>
public sealed partial class PracticeCommentary : ComponentBase
{
    [Parameter, EditorRequired]
    public required PracticeReading Reading { get; set; }

    private IEnumerable<Part> Parts
    {
        get
        {
            var commentary = Reading.Content.Commentary;
            Part[] parts =
            [
                new(PracticeStrings.PracticeCommentaryWhy, Reading.Text(commentary.WhyItMatters)),
                new(PracticeStrings.PracticeCommentaryStart, Reading.Text(commentary.HowToStart)),
                new(PracticeStrings.PracticeCommentaryWatch, Reading.Text(commentary.WatchFor)),
                new(PracticeStrings.PracticeCommentaryNot, Reading.Text(commentary.WhenNotToUse)),
                new(PracticeStrings.PracticeCommentaryTransfer, Reading.Text(commentary.Transfer)),
                new(
                    PracticeStrings.PracticeCommentarySafeguards,
                    Reading.Text(commentary.Safeguards)
                ),
            ];
            return parts.Where(part => part.Text.Text.Length > 0);
        }
    }

    private sealed record Part(string Heading, TextInLanguage Text);
}
