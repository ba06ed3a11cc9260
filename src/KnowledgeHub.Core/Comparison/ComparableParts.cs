using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// What the versions of a framework have in common. The same versions always give the same part, so that what is kept for a
/// part is found again; it goes with the newest version.
/// </summary>
internal static class ComparableParts
{
    private static readonly ConditionalWeakTable<
        MaturityFramework,
        ConcurrentDictionary<string, Kept>
    > _kept = [];

    /// <summary>The newest version with its unchanged indicators only, and the indicators that are new, gone or worded differently.</summary>
    /// <param name="versions">The versions, newest first; at least one.</param>
    public static (MaturityFramework Part, ImmutableArray<IndicatorId> Redefined) Of(
        IReadOnlyList<MaturityFramework> versions
    )
    {
        if (versions.Count == 1)
        {
            return (versions[0], []);
        }

        var parts = _kept.GetOrCreateValue(versions[0]);
        var names = string.Join('\n', versions.Select(version => version.Version));
        if (!parts.TryGetValue(names, out var kept) || !kept.IsOf(versions))
        {
            parts[names] = kept = Make(versions);
        }

        return (kept.Part, kept.Redefined);
    }

    private static Kept Make(IReadOnlyList<MaturityFramework> versions)
    {
        var unchanged = versions[0]
            .Indicators.Where(indicator =>
                versions.All(version =>
                    version.Find(indicator.Id) is { } other && indicator.HasSameWording(other)
                )
            )
            .Select(indicator => indicator.Id)
            .ToHashSet();
        return new(
            [.. versions],
            versions[0].Restrict(unchanged),
            [
                .. versions
                    .SelectMany(framework => framework.Indicators)
                    .Select(indicator => indicator.Id)
                    .Distinct()
                    .Where(id => !unchanged.Contains(id)),
            ]
        );
    }

    private sealed record Kept(
        MaturityFramework[] Versions,
        MaturityFramework Part,
        ImmutableArray<IndicatorId> Redefined
    )
    {
        public bool IsOf(IReadOnlyList<MaturityFramework> versions) =>
            Versions.SequenceEqual(versions, ReferenceEqualityComparer.Instance);
    }
}
