using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Use;

/// <summary>The fields of a report of reuse.</summary>
public sealed partial class ReuseFields : ComponentBase
{
    [Inject]
    public required TimeProvider Clock { get; init; }

    [Parameter, EditorRequired]
    public required ReuseForm Form { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    private int ThisYear => Clock.GetUtcNow().Year;

    private Language Chosen =>
        Languages.TryParse(Form.Language, out var language) ? language : ReaderLanguage.Current;

    // Invented countries are for demonstrations of assessments, not for what somebody really did.
    private IEnumerable<(string Code, string Label)> Offered(TermKind kind) =>
        Taxonomy
            .Terms(kind)
            .Where(term => !term.IsDemonstration)
            .Select(term => (term.Code, term.Label.Read(ReaderLanguage.Current).Text))
            .OrderBy(term => term.Text, StringComparer.CurrentCulture);
}
