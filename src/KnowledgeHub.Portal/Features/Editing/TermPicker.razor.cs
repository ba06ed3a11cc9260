using System.Globalization;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>A long vocabulary, looked up by name.</summary>
public sealed partial class TermPicker : ComponentBase
{
    private IReadOnlyList<Term>? _terms;
    private IReadOnlyList<Option> _options = [];

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Term> Terms { get; set; }

    [Parameter, EditorRequired]
    public required List<string> Chosen { get; set; }

    [Parameter]
    public EventCallback<List<string>> ChosenChanged { get; set; }

    [Parameter]
    public string? Error { get; set; }

    /// <summary>Whether the browser can work the drop-down; until then the names are shown as text.</summary>
    [Parameter]
    public bool IsReady { get; set; }

    private string LabelId => $"{FieldErrors.ControlId(Name)}-label";

    private Dictionary<string, object> Labels => new() { ["aria-label"] = Label };

    private string Names =>
        Chosen.Count == 0
            ? EditingStrings.EditingPickerEmpty
            : string.Join(
                PracticeStrings.PracticeWordSeparator,
                Chosen.Select(code =>
                    _options.FirstOrDefault(option => option.Code == code)?.Label ?? code
                )
            );

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_terms, Terms))
        {
            _terms = Terms;
            var names = CultureInfo.CurrentUICulture.CompareInfo;
            _options =
            [
                .. Terms
                    .Select(term => new Option(
                        term.Code,
                        term.Label.Read(ReaderLanguage.Current).Text
                    ))
                    .Concat(Unknown.Select(code => new Option(code, code)))
                    .OrderBy(option => option.Label, Comparer<string>.Create(names.Compare)),
            ];
        }
    }

    private IEnumerable<string> Unknown =>
        Chosen.Except(Terms.Select(term => term.Code), StringComparer.Ordinal);

    private Task ChangeAsync(IEnumerable<string>? codes) =>
        ChosenChanged.InvokeAsync(ChoiceList.InOrder(codes is null ? [] : [.. codes], Terms));

    private sealed record Option(string Code, string Label);
}
