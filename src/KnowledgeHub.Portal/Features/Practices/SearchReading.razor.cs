using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>Says how a search was widened, with one click to undo it, and what the reader may have meant.</summary>
public sealed partial class SearchReading : ComponentBase
{
    [Parameter, EditorRequired]
    public required PracticeResultPage Found { get; set; }

    [Parameter, EditorRequired]
    public required PracticeListQuery Query { get; set; }

    [Inject]
    public required IThesaurusSource Thesaurus { get; init; }

    private IEnumerable<Concept> Named =>
        Found
            .Reading.Concepts.Select(concept => concept.Id)
            .Distinct()
            .Select(Thesaurus.Current.Find)
            .OfType<Concept>();
}
