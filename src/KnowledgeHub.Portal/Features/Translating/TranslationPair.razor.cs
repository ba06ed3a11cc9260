using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Translations;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Translating;

/// <summary>One text: the original on one side, the translation in a field on the other.</summary>
public sealed partial class TranslationPair : ComponentBase
{
    private const int CharactersInALine = 55;
    private const int FewestRows = 2;
    private const int MostRows = 24;

    [Parameter, EditorRequired]
    public required TranslatedText Text { get; set; }

    /// <summary>What stands in the field.</summary>
    [Parameter, EditorRequired]
    public required string Typed { get; set; }

    /// <summary>What somebody else saved meanwhile, where both wrote; otherwise null.</summary>
    [Parameter]
    public string? Stored { get; set; }

    /// <summary>The original language.</summary>
    [Parameter, EditorRequired]
    public required Language Original { get; set; }

    /// <summary>The language of the translation.</summary>
    [Parameter, EditorRequired]
    public required Language Language { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    private string Id => $"text-{Text.Name}";

    // As high as the original, so that both ends are in sight.
    private int Rows =>
        Math.Clamp(
            Math.Max(Text.Original.Length, Typed.Length) / CharactersInALine
                + Text.Original.Count(character => character == '\n')
                + 1,
            FewestRows,
            MostRows
        );
}
