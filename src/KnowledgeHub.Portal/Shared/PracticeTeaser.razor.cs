using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Shared;

/// <summary>An entry as a card.</summary>
public sealed partial class PracticeTeaser : ComponentBase
{
    [Parameter, EditorRequired]
    public required Practice Practice { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    private TextInLanguage Title => Read(Practice.Content.Title);

    private TextInLanguage Claim => Read(Practice.Content.Claim);

    private TextInLanguage Read(LocalizedText text) =>
        text.Read(ReaderLanguage.Current, Practice.Content.OriginalLanguage);
}
