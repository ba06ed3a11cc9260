using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Method;

/// <summary>A published version of the framework, and what changed from the one before it.</summary>
/// <param name="Framework">The version.</param>
/// <param name="Changes">What changed in sentences; at least one.</param>
public sealed record MethodVersion(MaturityFramework Framework, ImmutableArray<string> Changes)
{
    /// <summary>Every version with its changes.</summary>
    /// <param name="versions">The versions, newest first.</param>
    public static IReadOnlyList<MethodVersion> All(IReadOnlyList<MaturityFramework> versions)
    {
        ArgumentNullException.ThrowIfNull(versions);
        return
        [
            .. versions.Select(
                (version, place) =>
                    new MethodVersion(
                        version,
                        ChangesOf(versions.ElementAtOrDefault(place + 1), version)
                    )
            ),
        ];
    }

    private static ImmutableArray<string> ChangesOf(
        MaturityFramework? before,
        MaturityFramework after
    )
    {
        if (before is null)
        {
            return [ReaderText.Fill(MethodStrings.MethodHistoryFirst, after.Indicators.Length)];
        }

        var all = IndicatorDifference.Between(before.Document, after.Document);
        ImmutableArray<string> changes =
        [
            .. Sentence(MethodStrings.MethodHistoryAdded, all, one => one.Before is null),
            .. Sentence(MethodStrings.MethodHistoryRemoved, all, one => one.After is null),
            .. Sentence(
                MethodStrings.MethodHistoryReworded,
                all,
                one => one is { Before: not null, After: not null, KeepsAnswers: false }
            ),
            .. Sentence(MethodStrings.MethodHistoryOther, all, one => one.KeepsAnswers),
        ];
        return changes.IsEmpty ? [MethodStrings.MethodHistoryNone] : changes;
    }

    private static IEnumerable<string> Sentence(
        string sentence,
        IEnumerable<IndicatorDifference> all,
        Func<IndicatorDifference, bool> belongs
    )
    {
        var ids = string.Join(
            ScoreStrings.ScoreListSeparator,
            all.Where(belongs).Select(one => one.Id.Value)
        );
        return ids.Length == 0 ? [] : [ReaderText.Fill(sentence, ids)];
    }
}
