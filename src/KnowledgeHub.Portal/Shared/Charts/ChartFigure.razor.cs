using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>What every chart has around its drawing: caption, legend, and a table that says the same.</summary>
public sealed partial class ChartFigure : ComponentBase
{
    /// <summary>What the chart shows.</summary>
    [Parameter, EditorRequired]
    public required string Caption { get; set; }

    /// <summary>The same values in words.</summary>
    [Parameter, EditorRequired]
    public required ChartTable Table { get; set; }

    /// <summary>The drawing.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>Names of the series, where the drawing does not name them itself.</summary>
    [Parameter]
    public IReadOnlyList<string> Legend { get; set; } = [];

    /// <summary>Whether a value is missing in the drawing.</summary>
    [Parameter]
    public bool HasGaps { get; set; }

    /// <summary>Whether the table is unfolded on screen; in print it always is.</summary>
    [Parameter]
    public bool IsTableOpen { get; set; }
}
