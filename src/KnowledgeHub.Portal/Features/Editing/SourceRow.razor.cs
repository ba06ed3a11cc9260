using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>One source: the document, the session that it reports and the part of it.</summary>
public sealed partial class SourceRow : ComponentBase
{
    [Parameter, EditorRequired]
    public required SourceForm Row { get; set; }

    /// <summary>Its place in the list, from 1.</summary>
    [Parameter, EditorRequired]
    public required int Number { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    [Parameter]
    public bool IsInvalid { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Parameter]
    public EventCallback OnRemove { get; set; }

    private IEnumerable<string> Documents =>
        WithChosen(Taxonomy.Terms(TermKind.Document).Select(term => term.Code), Row.Document);

    private IEnumerable<string> Sessions => WithChosen(SessionsOf(Row.Document), Row.Session);

    private IEnumerable<string> SessionsOf(string document) =>
        Taxonomy.Find(TermKind.Document, document)?.Parent is { } edition
            ? Taxonomy
                .Terms(TermKind.Session)
                .Where(term => term.Parent == edition)
                .Select(term => term.Code)
            : [];

    // A stored code that the lists do not have is shown as it is: a select without it would silently drop it.
    private static IEnumerable<string> WithChosen(IEnumerable<string> codes, string chosen) =>
        chosen.Length == 0 ? codes : codes.Append(chosen).Distinct(StringComparer.Ordinal);

    private string Id(string field) => $"field-sources-{Number}-{field}";

    private Task ChooseDocumentAsync(ChangeEventArgs change)
    {
        Row.Document = change.Value as string ?? string.Empty;
        if (!SessionsOf(Row.Document).Contains(Row.Session))
        {
            Row.Session = string.Empty;
        }

        return OnChanged.InvokeAsync();
    }
}
