using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Method;

/// <summary>What the answers of the example come to: the number, what stands beside it, and how it was computed.</summary>
public sealed partial class ExampleResult : ComponentBase
{
    [Parameter, EditorRequired]
    public required MethodExample Example { get; set; }

    [Parameter, EditorRequired]
    public required MaturityFramework Framework { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    private string ConfidenceText =>
        ReaderText.Fill(
            MethodStrings.MethodExampleConfidence,
            ScoreWords.Exact(Math.Round(Example.Area.Confidence, 2)),
            ScoreWords.Of(Confidence.Band(Example.Area.Confidence))
        );

    private string? LevelText =>
        (Example.Area.Band, Example.Area.MeanBand) switch
        {
            ({ } band, { } ofMean) when band != ofMean => ReaderText.Fill(
                MethodStrings.MethodExampleCapped,
                ScoreWords.NumberedLevel(Framework, band),
                ScoreWords.NumberedLevel(Framework, ofMean)
            ),
            ({ } band, _) => ScoreWords.NumberedLevel(Framework, band),
            _ => null,
        };
}
