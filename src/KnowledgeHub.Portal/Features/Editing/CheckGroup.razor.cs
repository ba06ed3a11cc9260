using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>A short vocabulary with a box for each term. Codes that the vocabulary does not know are shown too, so that none is lost unseen.</summary>
public sealed partial class CheckGroup : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Legend { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Term> Terms { get; set; }

    [Parameter, EditorRequired]
    public required List<string> Chosen { get; set; }

    [Parameter]
    public EventCallback<List<string>> ChosenChanged { get; set; }

    [Parameter]
    public string? Error { get; set; }

    private string ErrorId => $"{FieldErrors.ControlId(Name)}-error";

    private IEnumerable<string> Unknown =>
        Chosen.Except(Terms.Select(term => term.Code), StringComparer.Ordinal);

    private Task ToggleAsync(string code, bool isChosen)
    {
        string[] codes = isChosen ? [.. Chosen, code] : [.. Chosen.Where(chosen => chosen != code)];
        return ChosenChanged.InvokeAsync(ChoiceList.InOrder(codes, Terms));
    }
}
