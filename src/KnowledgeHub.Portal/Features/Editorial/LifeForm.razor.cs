using System.Globalization;
using KnowledgeHub.Core.Practices;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editorial;

/// <summary>The steps that can be taken with an entry, each a button, with the fields that they need.</summary>
public sealed partial class LifeForm : ComponentBase
{
    [Parameter, EditorRequired]
    public required Practice Practice { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<LifeStep> Steps { get; set; }

    /// <summary>What was typed before a refusal.</summary>
    [Parameter]
    public MoveForm? Form { get; set; }

    [Parameter]
    public EventCallback OnSubmit { get; set; }

    private string? PublishAt =>
        Form?.PublishAt
        ?? Practice.PublishAtUtc?.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    private static string? Look(LifeStep step) =>
        step switch
        {
            LifeStep.Submit or LifeStep.Approve or LifeStep.Publish => "primary",
            LifeStep.Discard or LifeStep.Withdraw or LifeStep.Archive => "danger",
            _ => null,
        };
}
