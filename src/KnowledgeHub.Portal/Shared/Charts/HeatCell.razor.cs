using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>What fills a cell of a heat map: number and words on a ground that deepens with the level.</summary>
public sealed partial class HeatCell : ComponentBase
{
    /// <summary>From 1 to 5; null where nothing is shown, which is hatched.</summary>
    [Parameter]
    public int? Level { get; set; }

    /// <summary>The value, or why there is none.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>The level in a word.</summary>
    [Parameter]
    public string? Word { get; set; }

    /// <summary>What stands small below, such as the range.</summary>
    [Parameter]
    public string? Detail { get; set; }

    /// <summary>What a reader must know about the value.</summary>
    [Parameter]
    public string? Note { get; set; }

    /// <summary>Where the cell leads, if anywhere.</summary>
    [Parameter]
    public string? Href { get; set; }

    private string LevelName => Level?.ToString(CultureInfo.InvariantCulture) ?? "none";

    private IEnumerable<string> Lines =>
        new[] { Word, Detail, Note }.OfType<string>().Where(line => line.Length > 0);
}
