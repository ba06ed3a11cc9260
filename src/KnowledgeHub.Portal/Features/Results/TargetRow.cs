using System.Globalization;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>The target of one indicator, for a row of the form.</summary>
/// <param name="target">The indicator with its target as stored.</param>
/// <param name="typed">What was typed for it; null when nothing was sent.</param>
/// <param name="framework">The version with the names of the levels.</param>
public sealed class TargetRow(
    IndicatorTarget target,
    TargetRowForm? typed,
    MaturityFramework framework
)
{
    public Indicator Indicator => target.Indicator;

    public IndicatorTarget Stored => target;

    public string Title => Indicator.Title.Read(ReaderLanguage.Current).Text;

    /// <summary>The agreed level, or why there is none.</summary>
    public string Now =>
        target.Rating.Level is { } level
            ? ScoreWords.NumberedLevel(framework, level)
            : ScoreWords.Of(target.Rating.State);

    /// <summary>What is chosen: a level, nothing for the proposal, or that there is no target.</summary>
    public string Chosen =>
        typed is not null ? typed.Level ?? string.Empty
        : target.Decision is { } decision ? Code(decision.Level)
        : string.Empty;

    public string Reason => typed is not null ? typed.Reason ?? string.Empty : StoredReason;

    /// <summary>The reason of the stored decision; empty where the proposal stands.</summary>
    public string StoredReason => target.Decision?.Reason ?? string.Empty;

    /// <summary>The target that stands now, in words.</summary>
    public string Words =>
        target.Target is { } level
            ? ScoreWords.NumberedLevel(framework, level)
            : TargetStrings.TargetNone;

    /// <summary>What can be chosen: the proposal first, then every level from the present one up, then no target.</summary>
    public IEnumerable<(string Code, string Name)> Choices =>
        Levels
            .Select(level => (Code(level), ScoreWords.NumberedLevel(framework, level)))
            .Prepend(
                (
                    string.Empty,
                    target.Proposed is { } proposed
                        ? ReaderText.Fill(TargetStrings.TargetProposed, proposed)
                        : TargetStrings.TargetNotProposed
                )
            )
            .Append((TargetForm.NoTarget, TargetStrings.TargetNone));

    // A target below the level that was reached since stays on offer: what is stored must not change unseen.
    private IEnumerable<int> Levels =>
        Enumerable
            .Range(MaturityLevel.Lowest, MaturityLevel.Highest)
            .Where(level =>
                level >= (target.Rating.Level ?? MaturityLevel.Lowest) || Code(level) == Chosen
            );

    private static string Code(int? level) =>
        level?.ToString(CultureInfo.InvariantCulture) ?? TargetForm.NoTarget;
}
