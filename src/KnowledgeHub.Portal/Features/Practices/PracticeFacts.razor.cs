using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>The entry at a glance; each value leads to the other entries that have it.</summary>
public sealed partial class PracticeFacts : ComponentBase
{
    [Parameter, EditorRequired]
    public required PracticeReading Reading { get; set; }

    /// <summary>The version of the framework that names the indicators; null while none has been imported.</summary>
    [Parameter, EditorRequired]
    public required MaturityFramework? Framework { get; set; }

    private string Evidence => EnumCode<EvidenceLevel>.Of(Reading.Content.Provenance.Evidence);

    private string Maturity => EnumCode<MaturityStage>.Of(Reading.Content.Provenance.Maturity);

    private IEnumerable<(string Code, string? Title, string? Address)> Indicators =>
        Reading.Content.Classification.Indicators.Select(code =>
            Framework is { } framework
            && IndicatorId.TryParse(code, out var id)
            && framework.Find(id) is { } indicator
                ? (
                    code,
                    indicator.Title.Read(Reading.Reader).Text,
                    FrameworkAddress.Of(framework, id)
                )
                : (code, (string?)null, (string?)null)
        );

    private IEnumerable<Fact> Facts
    {
        get
        {
            var content = Reading.Content;
            var classification = content.Classification;
            Fact[] facts =
            [
                Linked(SearchFacet.Type, [EnumCode<PracticeType>.Of(content.Type)]),
                Linked(SearchFacet.Area, classification.Areas),
                Linked(SearchFacet.Pillar, classification.Pillars),
                Linked(SearchFacet.Driver, classification.Drivers),
                Linked(SearchFacet.Theme, classification.Themes),
                Linked(SearchFacet.Topic, classification.Concepts),
                Linked(SearchFacet.Agency, classification.Agencies),
                Linked(SearchFacet.CycleStep, classification.CycleSteps),
                Linked(SearchFacet.Axis, classification.Axes),
                Linked(SearchFacet.Country, classification.Countries),
                Plain(PracticeStrings.PracticeRegion, TermKind.Region, classification.Regions),
                Linked(SearchFacet.Organisation, classification.Organisations),
                Plain(
                    PracticeStrings.PracticeBorderTypes,
                    TermKind.BorderType,
                    classification.BorderTypes
                ),
            ];
            return facts.Where(fact => fact.Values.Count > 0);
        }
    }

    private Fact Linked(SearchFacet facet, IReadOnlyList<string> codes) =>
        new(
            FacetNames.Of(facet),
            [
                .. codes.Select(code => new Value(
                    Reading.Taxonomy.Label(facet, code, Reading.Reader),
                    OriginAddress.Of(facet, code)
                )),
            ]
        );

    private Fact Plain(string name, TermKind kind, IReadOnlyList<string> codes) =>
        new(name, [.. codes.Select(code => new Value(Reading.Label(kind, code), null))]);

    private sealed record Fact(string Name, IReadOnlyList<Value> Values);

    private sealed record Value(string Label, string? Address);
}
