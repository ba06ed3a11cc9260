using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>A gap as one reader reads it.</summary>
/// <param name="target">An indicator below its target.</param>
/// <param name="reading">The result that it is part of.</param>
public sealed class GapView(IndicatorTarget target, ResultReading reading)
{
    public IndicatorTarget Target => target;

    public Indicator Indicator => target.Indicator;

    public string Title => Indicator.Title.Read(ReaderLanguage.Current).Text;

    public string Address => reading.AnswerAddress(Indicator.Id);

    /// <summary>The level, the target and how many levels lie between.</summary>
    public string Way =>
        ReaderText.Fill(
            TargetStrings.GapWay,
            target.Rating.Level.GetValueOrDefault(),
            target.Target.GetValueOrDefault()
        );

    /// <summary>The priority with the figures that made it, such as "1 × 1 × 1.5 × 1.25 = 1.875".</summary>
    public string Figures =>
        ReaderText.Fill(
            TargetStrings.GapFigures,
            string.Join(" × ", Factors.Select(ScoreWords.Exact)),
            ScoreWords.Exact(target.Priority)
        );

    /// <summary>What makes the gap count more.</summary>
    public IEnumerable<string> Marks
    {
        get
        {
            if (Indicator.IsGate)
            {
                yield return TargetStrings.GapGate;
            }

            if (Indicator.Themes.Contains(TargetWeights.RightsTheme))
            {
                yield return TargetStrings.GapRights;
            }
        }
    }

    /// <summary>The next level, and what it looks like for this indicator.</summary>
    public (string Name, TextInLanguage Statement) Next
    {
        get
        {
            var level = reading.Framework.Level(target.Rating.Level.GetValueOrDefault() + 1);
            return (
                ReaderText.Fill(
                    TargetStrings.GapNext,
                    ScoreWords.NumberedLevel(reading.Framework, level.Number)
                ),
                LevelText.Of(Indicator, level)
            );
        }
    }

    private IEnumerable<double> Factors =>
        [
            target.Distance.GetValueOrDefault(),
            Indicator.Weight,
            .. Indicator.IsGate ? [TargetWeights.Gate] : Array.Empty<double>(),
            .. Indicator.Themes.Contains(TargetWeights.RightsTheme)
                ? [TargetWeights.Rights]
                : Array.Empty<double>(),
        ];
}
