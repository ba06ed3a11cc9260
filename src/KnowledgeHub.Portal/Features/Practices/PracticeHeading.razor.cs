using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>What the entry is, in which state and in which language.</summary>
public sealed partial class PracticeHeading : ComponentBase
{
    [Parameter, EditorRequired]
    public required PracticeReading Reading { get; set; }

    [Parameter, EditorRequired]
    public required bool MayEdit { get; set; }

    /// <summary>The entry to read instead of an archived one.</summary>
    [Parameter]
    public Practice? Successor { get; set; }

    /// <summary>For narrow screens, where the facts stand below the text.</summary>
    private IEnumerable<string> Gist =>
        [
            .. Reading.Content.Classification.Areas.Select(code =>
                Reading.Label(TermKind.Area, code)
            ),
            .. Reading.Content.Classification.Countries.Select(code =>
                Reading.Label(TermKind.Country, code)
            ),
        ];

    /// <summary>How far the words can be trusted to be those of the original; null when they are the original.</summary>
    private string? Note =>
        TranslationNote.Of(
            Reading.Translation,
            Reading.IsBodyForeign ? Reading.Text(Reading.Content.Body.Practice).Language : null
        );
}
