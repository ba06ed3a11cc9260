using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Framework;

/// <summary>An indicator at a glance.</summary>
public sealed partial class IndicatorFacts : ComponentBase
{
    [Parameter, EditorRequired]
    public required FrameworkReading Reading { get; set; }

    [Parameter, EditorRequired]
    public required Indicator Indicator { get; set; }

    [Parameter, EditorRequired]
    public required string PermanentAddress { get; set; }

    private IEnumerable<(string Name, string Value, string? Note)> Facts
    {
        get
        {
            yield return (
                FrameworkStrings.FrameworkArea,
                Reading.Label(TermKind.Area, Indicator.Id.Area),
                null
            );
            yield return (
                FrameworkStrings.FrameworkPillar,
                Reading.Label(TermKind.Pillar, Indicator.Id.Pillar),
                null
            );
            yield return (
                FrameworkStrings.FrameworkDriver,
                IndicatorWords.Drivers(Reading, Indicator),
                FrameworkStrings.FrameworkDriverMeaning
            );
            if (!Indicator.Themes.IsEmpty)
            {
                yield return (
                    FrameworkStrings.FrameworkThemes,
                    IndicatorWords.Themes(Reading, Indicator),
                    null
                );
            }

            if (IndicatorWords.AppliesWith(Reading, Indicator) is { Length: > 0 } condition)
            {
                yield return (FrameworkStrings.FrameworkAppliesTo, condition, null);
            }

            yield return (
                FrameworkStrings.FrameworkWeight,
                ReaderText.Number(Indicator.Weight),
                null
            );
            if (Indicator.IsGate)
            {
                yield return (
                    FrameworkStrings.FrameworkGateTerm,
                    FrameworkStrings.FrameworkGateYes,
                    ReaderText.Fill(
                        FrameworkStrings.FrameworkGateMeaning,
                        ScoreThresholds.WeakLevel
                    )
                );
            }

            if (Indicator.IsAdded)
            {
                yield return (
                    FrameworkStrings.FrameworkOrigin,
                    FrameworkStrings.FrameworkAdded,
                    FrameworkStrings.FrameworkAddedMeaning
                );
            }
        }
    }
}
