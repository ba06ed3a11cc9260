using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>Where the entry comes from and how the sources may be named.</summary>
public sealed partial class PracticeSources : ComponentBase
{
    [Parameter, EditorRequired]
    public required PracticeReading Reading { get; set; }

    private IEnumerable<SourceLine> Sources =>
        Reading.Content.Provenance.Sources.Select(source => SourceLine.Of(source, Reading));

    private static string Details(SourceLine source) =>
        string.Join(PracticeStrings.PracticeSourceSeparator, source.Details);

    private string Attribution =>
        EnumCode<AttributionRule>.Of(Reading.Content.Provenance.Attribution);
}
