using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>One term of a short vocabulary; what the chosen one means stands below.</summary>
public sealed partial class CodeChoice : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required TermKind Kind { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    [Parameter, EditorRequired]
    public required string Value { get; set; }

    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    private string MeaningId => $"{FieldErrors.ControlId(Name)}-meaning";

    private string? Meaning =>
        Taxonomy.Find(Kind, Value)?.Description?.Read(ReaderLanguage.Current).Text;

    private Task ChangeAsync(ChangeEventArgs change) =>
        ValueChanged.InvokeAsync(change.Value as string ?? Value);
}
