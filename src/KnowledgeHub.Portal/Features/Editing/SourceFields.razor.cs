using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>Where the entry comes from and how far it can be relied upon.</summary>
public sealed partial class SourceFields : ComponentBase
{
    [Parameter, EditorRequired]
    public required PracticeForm Form { get; set; }

    [Parameter, EditorRequired]
    public required FieldErrors Errors { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    /// <summary>Raised when rows came or went.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    private Task AddAsync()
    {
        Form.Sources.Add(new());
        return OnChanged.InvokeAsync();
    }

    private Task RemoveAsync(SourceForm row)
    {
        Form.Sources.Remove(row);
        Form.KeepOneRow();
        return OnChanged.InvokeAsync();
    }

    private void TakeAttribution(string code) =>
        Form.Attribution = EnumCode<AttributionRule>.TryParse(code, out var rule)
            ? rule
            : Form.Attribution;

    private void TakeEvidence(string code) =>
        Form.Evidence = EnumCode<EvidenceLevel>.TryParse(code, out var level)
            ? level
            : Form.Evidence;

    private void TakeMaturity(string code) =>
        Form.Maturity = EnumCode<MaturityStage>.TryParse(code, out var stage)
            ? stage
            : Form.Maturity;
}
