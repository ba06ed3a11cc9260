using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>A control with its label, its hint and what is wrong with it.</summary>
public sealed partial class LabelledField : ComponentBase
{
    /// <summary>The field's name, as in <see cref="FormField.Name"/>.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public string? Error { get; set; }

    /// <summary>Whether the control takes the whole width, as long texts do.</summary>
    [Parameter]
    public bool IsWide { get; set; }

    [Parameter]
    public bool IsOptional { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment<FieldMarks> ChildContent { get; set; }

    private string Id => FieldErrors.ControlId(Name);

    private string? DescribedBy =>
        (Hint, Error) switch
        {
            (null, null) => null,
            (_, null) => $"{Id}-hint",
            (null, _) => $"{Id}-error",
            _ => $"{Id}-hint {Id}-error",
        };
}
